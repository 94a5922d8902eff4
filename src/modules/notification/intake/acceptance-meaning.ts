import { addMonths, type Day } from '../../../kernel/day.js';
import { type ClockStart, clockStarts, factLabel } from '../../../kernel/facts.js';
import { regimeFor } from '../../../kernel/regime.js';
import { found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership, limitIn } from '../../accounts/index.js';
import { clockStartInWords, type FourDates, nextReference } from '../../reviews/index.js';

/** What accepting with these dates leads to. */
export interface AcceptanceMeaning {
  readonly reference: string;
  /** The kind of review by the law of the day, in words. */
  readonly regime: string;
  /** The four dates, in their order. */
  readonly dates: readonly { readonly label: string; readonly on: Day | null; readonly runsTheMonth: boolean }[];
  /** Words that follow "when", as in "when the CSP was first aware". */
  readonly runsFrom: string;
  readonly startsOn: Day;
  readonly months: number;
  readonly decideBy: Day;
  /** Bodies to whom notices become owed. */
  readonly toBeTold: readonly string[];
}

/** The date that would run the month: the partnership's usual one, or the day it was first aware where that one is not known. */
export const runningDate = (dates: FourDates, usual: ClockStart): ClockStart =>
  dates[usual] === null ? 'first-aware' : usual;

/** Works out what accepting would mean, without changing anything. Undefined while the date that runs the month is missing. */
export async function meaningOf(
  work: Work,
  partnershipId: string,
  dates: FourDates,
): Promise<AcceptanceMeaning | undefined> {
  const partnership = found(await findPartnership(work, partnershipId));
  const { settings } = partnership;
  const running = runningDate(dates, settings.clockStart);
  const startsOn = dates[running];
  if (startsOn === null) return undefined;
  const months = limitIn(settings, 'months-to-decide');
  return {
    reference: await nextReference(work, partnership),
    regime: regimeFor(dates['death-occurred'] ?? dates['first-aware'] ?? startsOn, settings).name,
    dates: clockStarts.map((what) => ({
      label: factLabel(what),
      on: dates[what],
      runsTheMonth: what === running,
    })),
    runsFrom: clockStartInWords(running),
    startsOn,
    months,
    decideBy: addMonths(startsOn, months),
    toBeTold: settings.recipients.map(({ name }) => name),
  };
}
