/** Where learning comes from (toolkit, section 5: safeguarding boards share theirs; the toolkit says SCR for what is now a practice review). */
export const learningSources = ['adult-review', 'child-review', 'other-review', 'national-paper', 'other'] as const;
export type LearningSource = (typeof learningSources)[number];

export const sourceInWords: Readonly<Record<LearningSource, string>> = {
  'adult-review': 'Safeguarding Adults Review (SAR)',
  'child-review': 'Child safeguarding practice review (formerly SCR)',
  'other-review': 'Domestic homicide review of another area',
  'national-paper': 'National paper',
  other: 'Something else',
};

export const sourceInShort: Readonly<Record<LearningSource, string>> = {
  'adult-review': 'SAR',
  'child-review': 'Child review',
  'other-review': 'Other area’s DHR',
  'national-paper': 'National paper',
  other: 'Other',
};

/** What the partnership makes of it. */
export const responses = ['not-decided', 'act', 'note'] as const;
export type LearningResponse = (typeof responses)[number];

export const responseInWords: Readonly<Record<LearningResponse, string>> = {
  'not-decided': 'Not decided yet',
  act: 'We act on it',
  note: 'We take note, and do nothing further',
};

/** Whether somebody has a place at an event. */
export type PlaceState = 'place' | 'waiting' | 'given-up' | 'walked-in';

export const placeStateInWords: Readonly<Record<PlaceState, string>> = {
  place: 'Has a place',
  waiting: 'On the waiting list',
  'given-up': 'Gave the place up',
  'walked-in': 'Came without signing up',
};

/** Whether they did what they had set out to do. */
export const dids = ['yes', 'partly', 'not-yet', 'no'] as const;
export type Did = (typeof dids)[number];

export const didInWords: Readonly<Record<Did, string>> = {
  yes: 'Yes',
  partly: 'In part',
  'not-yet': 'Not yet',
  no: 'No',
};
