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

/** What somebody says about a conflict of interest: none, a link through their agency's work, or a conflict, which ends access. */
export type ConflictWord = 'none' | 'link' | 'conflict';

/**
 * Those who answer for an agency and decide nothing about the others. Their agency knew these people, so a link through its work does not end
 * their access: they say that they are not wholly independent, and whoever runs the review decides. Everybody else is held by the stricter rule.
 */
export const rolesThatMayHaveLinks: readonly string[] = ['imr-author', 'agency-senior', 'chief-officer'];
