import { type ClockStart, clockStarts, factWhen } from '../../kernel/facts.js';

export { type ClockStart, clockStarts };

/** The default: the day the partnership was first aware of the death. */
export const DEFAULT_CLOCK_START: ClockStart = 'first-aware';

/** The date as a sentence ends with it, as in "when the CSP was first aware". */
export const clockStartInWords = (start: ClockStart): string => factWhen(start);
