import { and, asc, desc, eq, type SQL } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { chosen, counted, countedTo, type Found, PAGE_SIZE } from './queries.js';
import { boardRows } from './tables.js';
import type { RegisterView } from './view.js';

/** A review as a board may know of it. */
export type BoardRow = typeof boardRows.$inferSelect;

/** One page of the anonymised register of a partnership. The view answers only those whose role gives it to them. */
export async function boardPage(work: Work, partnershipId: string, view: RegisterView): Promise<Found<BoardRow>> {
  const wanted = and(eq(boardRows.partnershipId, partnershipId), ...chosen(boardRows, view));
  const rows = await work.tx
    .select()
    .from(boardRows)
    .where(wanted)
    .orderBy(boardOrder(view))
    .limit(PAGE_SIZE)
    .offset((view.page - 1) * PAGE_SIZE);
  const list = work.tx.select({ id: boardRows.reviewId }).from(boardRows).where(wanted).limit(countedTo(view));
  return counted(rows, await work.tx.$count(list.as('list')), view);
}

/** Rows read at a time for a file. */
const BATCH = 500;

/** The anonymised register as chosen, in portions. */
export async function* boardPortions(
  work: Work,
  partnershipId: string,
  view: RegisterView,
): AsyncGenerator<readonly BoardRow[]> {
  const wanted = and(eq(boardRows.partnershipId, partnershipId), ...chosen(boardRows, view));
  for (let start = 0; ; start += BATCH) {
    const rows = await work.tx
      .select()
      .from(boardRows)
      .where(wanted)
      .orderBy(boardOrder(view))
      .limit(BATCH)
      .offset(start);
    yield rows;
    if (rows.length < BATCH) return;
  }
}

/** By reference: a board reads the list from its end or its beginning. */
const boardOrder = ({ sorting }: RegisterView): SQL =>
  sorting.direction === 'ascending' ? asc(boardRows.reference) : desc(boardRows.reference);
