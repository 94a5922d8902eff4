/** Where the decision about publication stands. */
export const publicationStates = [
  'undecided',
  'to-publish',
  'held',
  'withholding-asked',
  'withheld',
  'published',
  'taken-down',
] as const;
export type PublicationState = (typeof publicationStates)[number];

export const publicationStateInWords: Readonly<Record<PublicationState, string>> = {
  undecided: 'Not decided',
  'to-publish': 'To be published',
  held: 'On hold',
  'withholding-asked': 'Withholding asked for',
  withheld: 'Withheld',
  published: 'Published',
  'taken-down': 'Taken down',
};

/** How much of a report becomes public. */
export const publicationScopes = ['whole', 'summary', 'learning'] as const;
export type PublicationScope = (typeof publicationScopes)[number];

export const publicationScopeInWords: Readonly<Record<PublicationScope, string>> = {
  whole: 'The overview report, the executive summary and the action plan',
  summary: 'The executive summary and the action plan',
  learning: 'A learning brief: recommendations and the action plan',
};

/** Questions that publication hangs on (domain.md 7.4: welfare of children or other living people, safety, trial or appeal, inquest). */
export const publicationQuestions = ['trial', 'appeal', 'inquest', 'children', 'safety'] as const;
export type PublicationQuestion = (typeof publicationQuestions)[number];

export const publicationQuestionInWords: Readonly<Record<PublicationQuestion, string>> = {
  trial: 'Is any trial over, or was there none?',
  appeal: 'Is any appeal over, or is the time for one past?',
  inquest: 'Is the inquest over, or has the coroner no objection?',
  children: 'Has somebody who knows the children said that publication does not harm them?',
  safety: 'Is nobody who lives put at risk by it?',
};

export type PublicationAnswer = 'clear' | 'stands-against';

/** What somebody signs of an edition. */
export type Signs = 'first-look' | 'second-look' | 'approval';

/** Who is told of publication. */
export const receivers = [
  'family',
  'home-office',
  'library',
  'commissioner',
  'mopac',
  'board',
  'agency',
  'media',
  'other',
] as const;
export type Receiver = (typeof receivers)[number];

export const receiverInWords: Readonly<Record<Receiver, string>> = {
  family: 'The family',
  'home-office': 'The Home Office',
  library: 'The national library of reviews',
  commissioner: 'The Domestic Abuse Commissioner',
  mopac: 'MOPAC',
  board: 'A board or partnership',
  agency: 'An agency',
  media: 'The communications team',
  other: 'Somebody else',
};

/** When somebody is told. */
export const moments = ['before', 'on-the-day', 'after'] as const;
export type Moment = (typeof moments)[number];

export const momentInWords: Readonly<Record<Moment, string>> = {
  before: 'Just before',
  'on-the-day': 'On the day',
  after: 'After it',
};

/** Kinds of review as the public reads them; one that is not here is a review of its own accord. */
const publicKinds: Readonly<Record<string, string>> = {
  statutory: 'Domestic homicide review',
  'joint-adults': 'Domestic homicide review, held together with a safeguarding adults review',
  'joint-children': 'Domestic homicide review, held together with a child safeguarding practice review',
  directed: 'Domestic homicide review',
  'transferred-in': 'Domestic homicide review',
};

/** The kind of a review for the public: internal words, such as who directed it, stay inside. */
export const publicKindInWords = (kind: string): string => publicKinds[kind] ?? 'Learning review';
