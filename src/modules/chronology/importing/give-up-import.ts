import { and, eq, inArray } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { chronologyImportRows, chronologyImports, chronologyImportTables } from '../tables.js';
import type { Import } from './queries.js';

/** Gives an import up before anything of it was taken in; its rows go. */
export async function giveUpImport(work: Work, one: Import): Promise<void> {
  const given = await work.tx
    .update(chronologyImports)
    .set({ state: 'given-up', version: one.version + 1 })
    .where(and(eq(chronologyImports.id, one.id), inArray(chronologyImports.state, ['matching', 'reading', 'checking'])))
    .returning({ id: chronologyImports.id });
  if (given.length === 0) return;
  await work.tx.delete(chronologyImportRows).where(eq(chronologyImportRows.importId, one.id));
  await work.tx.delete(chronologyImportTables).where(eq(chronologyImportTables.importId, one.id));
  work.record({
    action: 'chronology-import.given-up',
    reviewId: one.reviewId,
    objectKind: 'chronology-import',
    objectId: one.id,
  });
}
