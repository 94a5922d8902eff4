import type { Day } from '../../kernel/day.js';
import { parseDay } from '../../kernel/day.js';
import { partialDateText } from '../../kernel/partial-date.js';
import type { EarlierEntry } from './earlier/entry.js';
import { earlierFields } from './earlier/fields.js';
import { keptInWords, readDate } from './earlier/read-date.js';
import type { RegisterRow } from './queries.js';

/** An earlier review as the list shows it, by columns. */
export interface EarlierRow {
  readonly earlier: EarlierEntry;
  readonly reference: string;
  /** By column; a day as `YYYY-MM-DD`, a month or year in words. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A row of the register: a review of this system, or one that was kept before it. */
export type ListedRow = RegisterRow | EarlierRow;

export const isEarlier = (row: ListedRow): row is EarlierRow => 'earlier' in row;

/** What stands under “Where it stands”. */
export const EARLIER_REVIEW = 'Earlier review';

/** For the page: dates as they were understood. */
export const shownRow = (earlier: EarlierEntry): EarlierRow => rowOf(earlier, (id) => shownCell(earlier, id));

/** For a file: cells as they were typed, so that the file can be read in again. */
export const typedRow = (earlier: EarlierEntry, today: Day): EarlierRow =>
  rowOf(earlier, (id) => typedCell(earlier, id, today));

const rowOf = (earlier: EarlierEntry, cellOf: (id: string) => string): EarlierRow => ({
  earlier,
  reference: earlier.reference,
  cells: { standing: EARLIER_REVIEW, ...Object.fromEntries(earlierFields.map(({ id }) => [id, cellOf(id)])) },
});

function shownCell({ texts, dates }: EarlierEntry, id: string): string {
  const kept = dates[id];
  if (kept === undefined) return texts[id] ?? '';
  return parseDay(kept) ?? keptInWords(kept);
}

/** A date that would be read otherwise when it comes in again, one with the month first, goes out in words. */
function typedCell({ texts, dates }: EarlierEntry, id: string, today: Day): string {
  const typed = texts[id] ?? '';
  const kept = dates[id];
  if (kept === undefined) return typed;
  const again = readDate(typed, { today, order: 'day-first', when: 'any' });
  return again.ok && partialDateText(again.value) === kept ? typed : keptInWords(kept);
}
