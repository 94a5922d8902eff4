/**
 * How much of the case a recipient is given: `safeguarding` children, vulnerable adults and the household; `adults` vulnerable adults;
 * `board` an anonymised summary; `receipt-only` that something happened; `letter` what the letter itself says, for later notices.
 */
export const extractKinds = ['safeguarding', 'adults', 'board', 'receipt-only', 'letter'] as const;

export type ExtractKind = (typeof extractKinds)[number];

/** How somebody was told. `system`: a message with a link; the rest is told outside the system and recorded. */
export const channels = ['system', 'phone', 'secure-mail', 'letter', 'in-person'] as const;

export type Channel = (typeof channels)[number];

/** Where a channel stands in a sentence: "Told … by phone". */
export const channelInWords: Readonly<Record<Channel, string>> = {
  system: 'by a link from this system',
  phone: 'by phone',
  'secure-mail': 'by secure mail',
  letter: 'by letter',
  'in-person': 'in person',
};

/** How the check on living people at risk may end. */
export const checkOutcomes = ['nobody-at-risk', 'safe-already', 'action-taken', 'cannot-tell-yet'] as const;

export type CheckOutcome = (typeof checkOutcomes)[number];

export const checkOutcomeInWords: Readonly<Record<CheckOutcome, string>> = {
  'nobody-at-risk': 'Nobody living is at risk',
  'safe-already': 'People may be at risk, and what keeps them safe is already in place',
  'action-taken': 'People were at risk, and action has been taken',
  'cannot-tell-yet': 'It cannot be told yet; the check goes on',
};
