/** The four dates that may run the month for the decision. */
export const clockStarts = ['death', 'first-aware', 'written-notification', 'accepted'] as const;

export type ClockStart = (typeof clockStarts)[number];

/** The default: the day the partnership was first aware of the death. */
export const DEFAULT_CLOCK_START: ClockStart = 'first-aware';

const words: Record<ClockStart, string> = {
  death: 'the death',
  'first-aware': 'the CSP was first aware',
  'written-notification': 'the written notification was received',
  accepted: 'the notification was accepted as complete',
};

/** The date as a sentence ends with it, as in "when the CSP was first aware". */
export const clockStartInWords = (start: ClockStart): string => words[start];
