/** For one agency or for several together. */
export const madeFor = ['single-agency', 'multi-agency'] as const;
export type MadeFor = (typeof madeFor)[number];

export const madeForInWords: Readonly<Record<MadeFor, string>> = {
  'single-agency': 'Single agency',
  'multi-agency': 'Multi-agency',
};

/** How far it reaches (columns of the Home Office action plan). */
export const reaches = ['local', 'regional', 'national'] as const;
export type Reach = (typeof reaches)[number];

export const reachInWords: Readonly<Record<Reach, string>> = {
  local: 'Local',
  regional: 'Regional',
  national: 'National',
};

/** Where a recommendation stands. */
export const recommendationStates = [
  'drafted',
  'in-discussion',
  'agreed',
  'issued',
  'withdrawn',
  'superseded',
] as const;
export type RecommendationState = (typeof recommendationStates)[number];

export const recommendationStateInWords: Readonly<Record<RecommendationState, string>> = {
  drafted: 'Drafted',
  'in-discussion': 'Being discussed',
  agreed: 'Agreed',
  issued: 'Issued',
  withdrawn: 'Withdrawn',
  superseded: 'Superseded',
};

/** The five tests. */
export const smartTests = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound'] as const;
export type SmartTest = (typeof smartTests)[number];

export const smartTestInWords: Readonly<Record<SmartTest, string>> = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  relevant: 'Relevant',
  'time-bound': 'Time-bound',
};

/** How the organisation was asked. */
export const discussionWays = ['link', 'meeting', 'phone', 'letter'] as const;
export type DiscussionWay = (typeof discussionWays)[number];

export const discussionWayInWords: Readonly<Record<DiscussionWay, string>> = {
  link: 'By a link',
  meeting: 'At a meeting',
  phone: 'By telephone',
  letter: 'By letter',
};

/** What the organisation said of the wording. */
export const discussionAnswers = ['agrees', 'asks-for-change', 'disagrees', 'no-answer'] as const;
export type DiscussionAnswer = (typeof discussionAnswers)[number];

export const discussionAnswerInWords: Readonly<Record<DiscussionAnswer, string>> = {
  agrees: 'Agrees with the wording',
  'asks-for-change': 'Asks for a change',
  disagrees: 'Does not agree',
  'no-answer': 'Gave no answer',
};

/** What the panel considered. */
export type ConsiderationAbout = 'unknown-to-services' | 'repeat';

/** What was made of a likely repeat. */
export type RepeatVerdict = '' | 'repeat' | 'not-a-repeat';

/** How the letter to the chief officer went. */
export const letterWays = ['system', 'letter', 'secure-mail'] as const;
export type LetterWay = (typeof letterWays)[number];

export const letterWayInWords: Readonly<Record<LetterWay, string>> = {
  system: 'Sent from here',
  letter: 'By letter',
  'secure-mail': 'By secure mail',
};

/** What the chief officer answered. */
export const officerAnswers = ['accepted', 'partly', 'not-accepted', 'already-in-place'] as const;
export type OfficerAnswer = (typeof officerAnswers)[number];

export const officerAnswerInWords: Readonly<Record<OfficerAnswer, string>> = {
  accepted: 'Accepted',
  partly: 'Partly accepted',
  'not-accepted': 'Not accepted',
  'already-in-place': 'Already in place',
};

/** How a silence was chased. */
export type ChaserWay = 'by-timetable' | 'by-hand' | 'spoken';

export const chaserWayInWords: Readonly<Record<ChaserWay, string>> = {
  'by-timetable': 'Reminded by timetable',
  'by-hand': 'Reminded by hand',
  spoken: 'Spoken to',
};

/** Neither withdrawn nor replaced: it counts for the report and the plan. */
export const isLive = (state: RecommendationState): boolean => state !== 'withdrawn' && state !== 'superseded';
