/** Kinds of review: those of the law, those held together with another review, and those a partnership holds of its own accord. */
export const reviewKinds = [
  { id: 'statutory', words: 'Statutory review (DHR or DARDR)' },
  { id: 'joint-adults', words: 'Joint with a Safeguarding Adults Review' },
  { id: 'joint-children', words: 'Joint with a child safeguarding practice review' },
  { id: 'directed', words: 'Directed by the Secretary of State' },
  { id: 'transferred-in', words: 'Transferred in from another partnership' },
  { id: 'local-learning', words: 'Local learning review, outside the criteria' },
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
