import { and, eq, inArray, isNull, or, type SQL, sql } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { visibleBy } from '../../../reviews/index.js';
import { type Entry, inOrder } from '../../entries/queries.js';
import { chronologyEntries as entries, chronologyNotes as notes } from '../../tables.js';
import { withNames } from '../../with-names.js';
import type { Together } from '../opened.js';
import { inTogether } from './in-together.js';
import { type MonthCount, type PageWindow, windowOf } from './page-window.js';
import { fits, type Wanted } from './wanted.js';

/** How many entries a page shows. */
export const PAGE_SIZE = 100;

/** The entries of one page in order, and one more to know what comes next. `counts` says how those wanted are spread over the months. */
export async function entriesOfPage(
  work: Work,
  together: Together,
  { filter, saying, counts }: Wanted & { readonly counts: readonly MonthCount[] },
): Promise<Entry[]> {
  const first = (filter.page - 1) * PAGE_SIZE;
  const end = first + PAGE_SIZE + 1;
  if (saying !== undefined) {
    const ids = saying.slice(first, end).map(({ id }) => id);
    return entriesById(work, together, ids);
  }
  const window = windowOf(counts, { first, end });
  if (window === undefined) return [];
  const rows = await work.tx
    .select()
    .from(entries)
    .where(and(inTogether(work, together), fits(filter), within(window)))
    .orderBy(inOrder)
    .limit(end - first)
    .offset(window.skip);
  return rows.map((row) => withNames(row, together.names.text));
}

function within({ days, undated }: PageWindow): SQL | undefined {
  const dated = days && sql`${entries.firstDay} between ${days.from} and ${days.to}`;
  return undated ? or(dated, isNull(entries.firstDay)) : dated;
}

/** Every entry that the asker reads, in order. */
export async function allTogether(work: Work, together: Together): Promise<Entry[]> {
  const rows = await work.tx.select().from(entries).where(inTogether(work, together)).orderBy(inOrder);
  return rows.map((row) => withNames(row, together.names.text));
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
