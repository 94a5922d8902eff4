import type { Day } from '../../../kernel/day.js';
import type { TimingOutcome } from '../words.js';

/** What was agreed, as rules need it. */
export interface Agreed {
  readonly outcome: TimingOutcome;
  readonly agreedOn: Day;
  readonly terms: string;
  readonly lookAgainOn: Day | undefined;
}

/** Why it cannot be recorded, with the field that mends it. */
export interface TimingBlocker {
  readonly field: string;
  readonly message: string;
}

/** A limit says what goes on and what waits; whatever waits has a day on which it is looked at again, after the day it was agreed. */
export function timingBlockers({ outcome, agreedOn, terms, lookAgainOn }: Agreed): TimingBlocker[] {
  const blockers: TimingBlocker[] = [];
  if (outcome === 'limit' && terms === '')
    blockers.push({
      field: 'terms',
      message: 'Enter what goes on and what waits, such as “Work on paper; no interviews of witnesses”',
    });
  if (outcome !== 'continue' && lookAgainOn === undefined)
    blockers.push({ field: 'lookAgainOn', message: 'Enter the day on which you look at this again together' });
  if (lookAgainOn !== undefined && lookAgainOn <= agreedOn)
    blockers.push({ field: 'lookAgainOn', message: 'The day to look again must be after the day it was agreed' });
  return blockers;
}
