import { and, eq, inArray, isNull, sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { visibleBy } from '../../../reviews/index.js';
import { type Entry, inOrder } from '../../entries/queries.js';
import { chronologyEntries as entries, chronologyNotes as notes } from '../../tables.js';
import { withNames } from '../../with-names.js';
import type { Together } from '../opened.js';
import { narrows } from './filter.js';
import { inTogether } from './in-together.js';
import { fits, type Wanted } from './wanted.js';

/** How many entries a page shows. */
export const PAGE_SIZE = 100;

/** How many entries stand in one month: year × 12 + month from 0; undefined for those without a date. */
export interface MonthCount {
  readonly month: number | undefined;
  readonly count: number;
}

/** The entries of one page in order, and one more to know what comes next. */
export async function entriesOfPage(work: Work, together: Together, { filter, saying }: Wanted): Promise<Entry[]> {
  const rows = await work.tx
    .select()
    .from(entries)
    .where(and(inTogether(work, together), fits(filter, saying)))
    .orderBy(inOrder)
    .limit(PAGE_SIZE + 1)
    .offset((filter.page - 1) * PAGE_SIZE);
  return rows.map((row) => withNames(row, together.names.text));
}

/** Every entry that the asker reads, in order. */
export async function allTogether(work: Work, together: Together): Promise<Entry[]> {
  const rows = await work.tx.select().from(entries).where(inTogether(work, together)).orderBy(inOrder);
  return rows.map((row) => withNames(row, together.names.text));
}

/** How the entries that fit are spread over the months, in order. */
export async function monthCounts(work: Work, together: Together, wanted: Wanted): Promise<MonthCount[]> {
  const known = narrows(wanted.filter) ? undefined : together.readable.map(({ standsAs }) => keptCounts.get(standsAs));
  const lists = known?.every((list) => list !== undefined) ? known : await countMonths(work, together, wanted);
  const sums = new Map<number | undefined, number>();
  for (const { month, count } of lists.flat()) sums.set(month, (sums.get(month) ?? 0) + count);
  return [...sums]
    .map(([month, count]) => ({ month, count }))
    .sort((one, other) => (one.month ?? Number.MAX_VALUE) - (other.month ?? Number.MAX_VALUE));
}

/**
 * Months of whole chronologies, by the chronology and its version. What was handed in does not change, and each step it takes gives it
 * another version, so that what is kept here is never out of date.
 */
const keptCounts = new Map<string, readonly MonthCount[]>();
const MOST_KEPT = 1_000;

async function countMonths(work: Work, together: Together, { filter, saying }: Wanted): Promise<MonthCount[][]> {
  const month = sql<
    number | null
  >`(extract(year from ${entries.firstDay}) * 12 + extract(month from ${entries.firstDay}) - 1)::int`;
  const rows = await work.tx
    .select({ chronologyId: entries.chronologyId, month, count: sql<number>`count(*)`.mapWith(Number) })
    .from(entries)
    .where(and(inTogether(work, together), fits(filter, saying)))
    .groupBy(sql`1, 2`);
  const by = Map.groupBy(rows, ({ chronologyId }) => chronologyId);
  return together.readable.map(({ chronologyId, standsAs }) => {
    const list = (by.get(chronologyId) ?? []).map((row) => ({
      month: row.month === null ? undefined : Number(row.month),
      count: row.count,
    }));
    if (!narrows(filter)) keep(standsAs, list);
    return list;
  });
}

function keep(key: string, list: readonly MonthCount[]): void {
  const oldest = keptCounts.size >= MOST_KEPT ? keptCounts.keys().next().value : undefined;
  if (oldest !== undefined) keptCounts.delete(oldest);
  keptCounts.set(key, list);
}

export type ReviewNote = typeof notes.$inferSelect;

/** The review's own notes, in order; none for whoever has yet to accept the undertaking. */
export async function notesOf(work: Work, { review, bound, names }: Together): Promise<ReviewNote[]> {
  if (!bound) return [];
  const visible = visibleBy(work, { review: notes.reviewId, partnership: notes.partnershipId });
  const rows = await work.tx
    .select()
    .from(notes)
    .where(and(eq(notes.reviewId, review.id), isNull(notes.removedAt), visible))
    .orderBy(notes.firstDay, notes.id);
  return rows.map((row) => ({ ...row, text: names.text(row.text) }));
}

/** One entry, if the asker reads it in the common list. */
export async function findTogether(work: Work, together: Together, id: string | undefined): Promise<Entry | undefined> {
  const [row] = await entriesById(work, together, id === undefined ? [] : [id]);
  return row;
}

/** Entries by id, as far as the asker reads them, in order. */
export async function entriesById(work: Work, together: Together, ids: readonly string[]): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const rows = await work.tx
    .select()
    .from(entries)
    .where(and(inTogether(work, together), inArray(entries.id, [...ids])))
    .orderBy(inOrder);
  return rows.map((row) => withNames(row, together.names.text));
}
