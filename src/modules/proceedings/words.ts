/** What another proceeding does to the review. */
export const effects = ['none', 'shared-dates', 'limited', 'paused', 'combined'] as const;
export type Effect = (typeof effects)[number];
export const effectInWords: Readonly<Record<Effect, string>> = {
  none: 'None: the review goes on as it would',
  'shared-dates': 'The two keep each other’s dates in view',
  limited: 'The review is limited: some of its work waits',
  paused: 'The review is paused',
  combined: 'The review and this one are combined',
};

/** How the two fit together. */
export const combinings = ['apart', 'linked', 'one-chair', 'one-report'] as const;
export type Combining = (typeof combinings)[number];
export const combiningInWords: Readonly<Record<Combining, string>> = {
  apart: 'Kept apart',
  linked: 'Linked: each has its own chair and report, and they share what they may',
  'one-chair': 'One chair, two reports',
  'one-report': 'One chair and one report',
};

export const statuses = ['expected', 'under-way', 'ended'] as const;
export type Status = (typeof statuses)[number];
export const statusInWords: Readonly<Record<Status, string>> = {
  expected: 'Expected',
  'under-way': 'Under way',
  ended: 'Ended',
};

export const dateStates = ['planned', 'happened', 'cancelled'] as const;
export type DateState = (typeof dateStates)[number];
export const dateStateInWords: Readonly<Record<DateState, string>> = {
  planned: 'It is planned',
  happened: 'It took place',
  cancelled: 'It is off',
};

/** What was agreed with the senior investigating officer. */
export const timingOutcomes = ['continue', 'limit', 'pause'] as const;
export type TimingOutcome = (typeof timingOutcomes)[number];
export const timingInWords: Readonly<Record<TimingOutcome, string>> = {
  continue: 'The review goes on',
  limit: 'The review is limited: work on paper only, no interviews of witnesses',
  pause: 'The review is paused',
};

/** Whether an item may matter to the criminal case. */
export const relevances = ['not-looked-at', 'may-be-relevant', 'not-relevant'] as const;
export type Relevance = (typeof relevances)[number];
export const relevanceInWords: Readonly<Record<Relevance, string>> = {
  'not-looked-at': 'Not looked at yet',
  'may-be-relevant': 'May be relevant',
  'not-relevant': 'Not relevant',
};
