/** Kinds of review: those of the law, those held together with another review, and those a partnership holds of its own accord. */
export const reviewKinds = [
  {
    id: 'statutory',
    words: 'Statutory review (DHR or DARDR)',
    hint: 'The usual kind: the partnership decides by the criteria of the law. Choose it if you are not sure',
  },
  {
    id: 'joint-adults',
    words: 'Joint with a Safeguarding Adults Review',
    hint: 'The Safeguarding Adults Board reviews the same death, and both work together',
  },
  {
    id: 'joint-children',
    words: 'Joint with a child safeguarding practice review',
    hint: 'The safeguarding children partnership reviews harm to a child in the same case, and both work together',
  },
  {
    id: 'directed',
    words: 'Directed by the Secretary of State',
    hint: 'The Home Office has told the partnership in writing that a review is to be held',
  },
  {
    id: 'transferred-in',
    words: 'Transferred in from another partnership',
    hint: 'Another partnership was notified first and has handed the review over, most often because of where the person lived',
  },
  {
    id: 'local-learning',
    words: 'Local learning review, outside the criteria',
    hint: 'The criteria are not met, and the partnership wants to learn from the death all the same',
  },
] as const;

export type ReviewKind = (typeof reviewKinds)[number]['id'];

export const reviewKindIds: readonly ReviewKind[] = reviewKinds.map(({ id }) => id);

/** The kind as people say it; a kind of an older list as it is kept. */
export const kindInWords = (kind: string): string => reviewKinds.find(({ id }) => id === kind)?.words ?? kind;

/** What a person is in a review. Order is the order of pages: the person who died comes first. */
export const subjectRoles = ['victim', 'alleged-perpetrator', 'child', 'other'] as const;

export type SubjectRole = (typeof subjectRoles)[number];

const roleWords: Record<SubjectRole, string> = {
  victim: 'Person who died',
  'alleged-perpetrator': 'Alleged perpetrator',
  child: 'Child',
  other: 'Other person',
};

/** The role as it stands on a card. */
export const subjectRoleInWords = (role: SubjectRole): string => roleWords[role];
