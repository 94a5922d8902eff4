/** What may be decided. */
export const outcomes = ['hold', 'not-hold', 'defer', 'transfer'] as const;
export type Outcome = (typeof outcomes)[number];

/** How a review is to be held. */
export const heldAs = ['statutory', 'joint-adults', 'joint-children', 'local-learning'] as const;
export type HeldAs = (typeof heldAs)[number];

/** Why no review is held. */
export const notHoldReasons = ['outside-criteria', 'other-review-covers', 'not-resident', 'uncertain'] as const;
export type NotHoldReason = (typeof notHoldReasons)[number];

/** What somebody who was consulted thinks. */
export const consultedViews = ['hold', 'not-hold', 'unsure', 'no-view'] as const;
export type ConsultedView = (typeof consultedViews)[number];

/** One signature decides, or each signatory must sign. */
export type SigningRule = 'one' | 'each';

/** What a signatory says. */
export const stances = ['agrees', 'dissents', 'stands-aside'] as const;
export type Stance = (typeof stances)[number];

/** Who is told of the decision by people, and recorded here. */
export const toldKinds = ['home-office', 'family'] as const;
export type Told = (typeof toldKinds)[number];

export const outcomeInWords: Readonly<Record<Outcome, string>> = {
  hold: 'Hold a review',
  'not-hold': 'Do not hold a review',
  defer: 'Put the decision off',
  transfer: 'Hand the case to another partnership',
};

/** The outcome once it stands. */
export const decidedInWords: Readonly<Record<Outcome, string>> = {
  hold: 'A review will be held',
  'not-hold': 'No review will be held',
  defer: 'The decision is put off',
  transfer: 'The case goes to another partnership',
};

export const heldAsInWords: Readonly<Record<HeldAs, string>> = {
  statutory: 'As a statutory review',
  'joint-adults': 'Together with a Safeguarding Adults Review',
  'joint-children': 'Together with a child safeguarding practice review',
  'local-learning': 'As a local learning review, outside the criteria',
};

export const notHoldReasonInWords: Readonly<Record<NotHoldReason, string>> = {
  'outside-criteria': 'The death is outside the criteria',
  'other-review-covers': 'Another review covers it',
  'not-resident': 'The person who died did not usually live here',
  uncertain: 'It is uncertain whether the criteria are met, pending the inquest',
};

export const viewInWords: Readonly<Record<ConsultedView, string>> = {
  hold: 'Hold a review',
  'not-hold': 'Do not hold a review',
  unsure: 'Unsure',
  'no-view': 'Gave no view',
};

export const stanceInWords: Readonly<Record<Stance, string>> = {
  agrees: 'Signed',
  dissents: 'Did not agree',
  'stands-aside': 'Stood aside because of a conflict of interest',
};

export const answerInWords = { yes: 'Yes', no: 'No', unknown: 'Not known' } as const;
