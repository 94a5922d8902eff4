import { and, asc, desc, eq, isNull, ne } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { earlierEntries, registerImportRows, registerImports, registerRows } from '../tables.js';
import { withLikelyOrders } from './order-doubt.js';
import { understand } from './understand.js';
import type { Known, UnderstoodRow } from './understood.js';

export type RegisterImport = typeof registerImports.$inferSelect;
export type ImportRow = typeof registerImportRows.$inferSelect;

/** The files that came in, the last first. */
export const importsOf = (work: Work, partnershipId: string): Promise<RegisterImport[]> =>
  work.tx
    .select()
    .from(registerImports)
    .where(eq(registerImports.partnershipId, partnershipId))
    .orderBy(desc(registerImports.madeAt));

export async function findImport(work: Work, partnershipId: string, id: string): Promise<RegisterImport | undefined> {
  const [row] = await work.tx
    .select()
    .from(registerImports)
    .where(and(eq(registerImports.id, id), eq(registerImports.partnershipId, partnershipId)));
  return row;
}

/** The last time that the same bytes came in and were taken in. */
export async function takenBefore(work: Work, one: RegisterImport): Promise<RegisterImport | undefined> {
  const [row] = await work.tx
    .select()
    .from(registerImports)
    .where(
      and(
        eq(registerImports.partnershipId, one.partnershipId),
        eq(registerImports.fileHash, one.fileHash),
        eq(registerImports.state, 'taken'),
        ne(registerImports.id, one.id),
      ),
    )
    .orderBy(desc(registerImports.madeAt))
    .limit(1);
  return row;
}

export const rowsOfImport = (work: Work, id: string): Promise<ImportRow[]> =>
  work.tx
    .select()
    .from(registerImportRows)
    .where(eq(registerImportRows.importId, id))
    .orderBy(asc(registerImportRows.number));

/** What the rows of a file can mean in this partnership. */
async function knownIn(work: Work, partnershipId: string): Promise<Known> {
  const entries = await work.tx
    .select({
      id: earlierEntries.id,
      version: earlierEntries.version,
      texts: earlierEntries.texts,
      dates: earlierEntries.dates,
      others: earlierEntries.others,
    })
    .from(earlierEntries)
    .where(and(eq(earlierEntries.partnershipId, partnershipId), isNull(earlierEntries.removedAt)))
    .orderBy(asc(earlierEntries.madeAt), asc(earlierEntries.place));
  const reviews = await work.tx
    .select({ reference: registerRows.reference })
    .from(registerRows)
    .where(eq(registerRows.partnershipId, partnershipId));
  return { today: work.today, entries, reviews: reviews.map(({ reference }) => reference) };
}

/** The rows of a file as they are understood now. */
export async function understoodRows(work: Work, one: RegisterImport): Promise<UnderstoodRow[]> {
  const rows = await rowsOfImport(work, one.id);
  return understand(rows, withLikelyOrders(rows, one.columns), await knownIn(work, one.partnershipId));
}
