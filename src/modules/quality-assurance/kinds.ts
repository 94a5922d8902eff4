/** What the Home Office panel decided. */
export const outcomes = ['content-to-publish', 'content-after-changes', 'resubmit', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeInWords: Readonly<Record<Outcome, string>> = {
  'content-to-publish': 'Content for publication',
  'content-after-changes': 'Content for publication after changes',
  resubmit: 'Revise and submit again',
  withdrawn: 'Withdrawn',
};

/** How a point is answered (G-03). */
export const responses = ['accept', 'change', 'explain'] as const;
export type PointResponse = (typeof responses)[number];

export const responseInWords: Readonly<Record<PointResponse, string>> = {
  accept: 'Accepted',
  change: 'Changed',
  explain: 'Explained',
};

/** Where a point stands. */
export const pointStates = ['open', 'answered', 'closed'] as const;
export type PointState = (typeof pointStates)[number];

export const pointStateInWords: Readonly<Record<PointState, string>> = {
  open: 'Open',
  answered: 'Answered',
  closed: 'Closed',
};

/** To whom the conclusions go. */
export const receivers = ['commissioner', 'secretary-of-state'] as const;
export type Receiver = (typeof receivers)[number];

export const receiverInWords: Readonly<Record<Receiver, string>> = {
  commissioner: 'Domestic Abuse Commissioner',
  'secretary-of-state': 'Secretary of State',
};

/** How they went. */
export const sendingWays = ['secure-mail', 'letter', 'other'] as const;
export type SendingWay = (typeof sendingWays)[number];

export const sendingWayInWords: Readonly<Record<SendingWay, string>> = {
  'secure-mail': 'By secure mail',
  letter: 'By letter',
  other: 'Another way',
};
