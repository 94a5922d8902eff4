import { and, eq, inArray, sql } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import { chronologyImports, chronologyImportTables } from '../tables.js';
import { headingAt } from './guess.js';
import { type Import, rowsOfTable, tablesOf } from './queries.js';

/** The import that goes on with what else a file holds. */
export interface OtherSheets {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * A chronology over several sheets, as one for each year: the others wait in an import of their own, so that nobody has to bring the file
 * again or forgets them. A sheet without headings that are known, a cover or a key, is none of it; nor is one hidden in the file.
 */
export async function beginOtherSheets(work: Work, one: Import): Promise<OtherSheets | undefined> {
  const others = (await tablesOf(work, one.id)).filter(({ number, hidden }) => number !== one.tableNumber && !hidden);
  const waiting: typeof others = [];
  for (const table of others) {
    if (headingAt(await rowsOfTable(work, one.id, table.number)) !== undefined) waiting.push(table);
  }
  if (waiting.length === 0) return undefined;
  const { way, fileName, sha256, from1904, sourceForAll, chronologyId, reviewId, partnershipId } = one;
  const id = work.newId();
  await work.tx.insert(chronologyImports).values({
    ...{ id, reviewId, partnershipId, chronologyId, way, fileName, sha256, from1904, sourceForAll },
    state: 'matching',
    begunBy: personIn(work),
    begunAt: work.now,
  });
  const numbers = waiting.map(({ number }) => number);
  const rows = await work.tx
    .select()
    .from(chronologyImportTables)
    .where(and(eq(chronologyImportTables.importId, one.id), inArray(chronologyImportTables.number, numbers)))
    .orderBy(sql`${chronologyImportTables.number}`);
  for (const row of rows) await work.tx.insert(chronologyImportTables).values({ ...row, importId: id });
  work.record({
    action: 'chronology-import.begun',
    reviewId,
    objectKind: 'chronology-import',
    objectId: id,
  });
  return { id, names: waiting.map(({ name }) => name) };
}
