import { type Day, dayOf, daysInMonth } from '../../../../kernel/day.js';

/** How many entries stand in one month: year × 12 + month from 0; undefined for those without a date. */
export interface MonthCount {
  readonly month: number | undefined;
  readonly count: number;
}

/** The stretch of the list in which a page lies, in whole months: what the database has to put in order is this, and never all. */
export interface PageWindow {
  /** First and last day; absent when nothing of it has a date. */
  readonly days: { readonly from: Day; readonly to: Day } | undefined;
  /** What has no date belongs to it. */
  readonly undated: boolean;
  /** How many entries of it come before the page. */
  readonly skip: number;
}

/** Where the entries from number `first` (from 0) to the one before `end` lie; undefined when there are none. The months come in order, what has no date last. */
export function windowOf(
  counts: readonly MonthCount[],
  { first, end }: { first: number; end: number },
): PageWindow | undefined {
  const within: MonthCount[] = [];
  let [before, skip] = [0, 0];
  for (const one of counts) {
    if (before < end && before + one.count > first) {
      if (within.length === 0) skip = first - before;
      within.push(one);
    }
    before += one.count;
  }
  const months = within.flatMap(({ month }) => month ?? []);
  const [from, to] = [months[0], months.at(-1)];
  if (within.length === 0) return undefined;
  return {
    days: from === undefined || to === undefined ? undefined : { from: dayOfMonth(from, 1), to: dayOfMonth(to) },
    undated: within.some(({ month }) => month === undefined),
    skip,
  };
}

/** A day of the month, else its last. */
function dayOfMonth(number: number, on?: number): Day {
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1];
  return dayOf(year, month, on ?? daysInMonth(year, month));
}
