import { and, asc, desc, eq, getViewSelectedFields, type SQL, sql, unionAll } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { chosen, counted, countedTo, type Found, PAGE_SIZE, rises } from './queries.js';
import { boardRows, earlierBoardRows } from './tables.js';
import { isUsualOrder, type RegisterView } from './view.js';

/** A review as a board may know of it. */
export type BoardRow = typeof boardRows.$inferSelect;

type Kept = typeof boardRows | typeof earlierBoardRows;

/** One page of the anonymised register of a partnership. The views answer only those whose role gives it to them. */
export async function boardPage(work: Work, partnershipId: string, view: RegisterView): Promise<Found<BoardRow>> {
  const most = view.page * PAGE_SIZE;
  const topOf = (from: Kept) =>
    work.tx
      .select({ ...getViewSelectedFields(from), earlier: isEarlierIn(from).as('earlier') })
      .from(from)
      .where(wanted(from, partnershipId, view))
      .orderBy(boardOrder(from, view))
      .limit(most);
  // So much of either as the page can need: each is read by its own index.
  const rows = await unionAll(topOf(boardRows), topOf(earlierBoardRows))
    .orderBy(...(isUsualOrder(view) ? [sql`earlier`] : []), rises(view) ? sql`reference asc` : sql`reference desc`)
    .limit(PAGE_SIZE)
    .offset(most - PAGE_SIZE);
  return counted(rows, await countOf(work, partnershipId, view), view);
}

/** Said in the query and not as a parameter of it: that would come back as a word, and every word is true. */
const isEarlierIn = (from: Kept): SQL<boolean> => (from === earlierBoardRows ? sql`true` : sql`false`);

async function countOf(work: Work, partnershipId: string, view: RegisterView): Promise<number> {
  const most = countedTo(view);
  const listOf = (from: Kept) =>
    work.tx
      .select({ id: from.reviewId })
      .from(from)
      .where(wanted(from, partnershipId, view))
      .limit(most);
  const count = await work.tx.$count(unionAll(listOf(boardRows), listOf(earlierBoardRows)).as('list'));
  return Math.min(count, most);
}

/** Rows read at a time for a file. */
const BATCH = 500;

/** The anonymised register as chosen, in portions: reviews of this system first, earlier ones below. */
export async function* boardPortions(
  work: Work,
  partnershipId: string,
  view: RegisterView,
): AsyncGenerator<readonly BoardRow[]> {
  for (const from of [boardRows, earlierBoardRows]) {
    for (let start = 0; ; start += BATCH) {
      const rows = await work.tx
        .select()
        .from(from)
        .where(wanted(from, partnershipId, view))
        .orderBy(boardOrder(from, view))
        .limit(BATCH)
        .offset(start);
      yield rows;
      if (rows.length < BATCH) break;
    }
  }
}

const wanted = (from: Kept, partnershipId: string, view: RegisterView): SQL | undefined =>
  and(
    view.kept === (from === boardRows ? 'earlier' : 'here') ? sql`false` : undefined,
    eq(from.partnershipId, partnershipId),
    ...chosen(from, view),
  );

/** By reference: a board reads the list from its end or its beginning. */
const boardOrder = (from: Kept, view: RegisterView): SQL => (rises(view) ? asc(from.reference) : desc(from.reference));
