import { eq, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { registerImportRows } from '../tables.js';
import { holdImport } from './hold-import.js';
import type { RegisterImport } from './queries.js';
import type { ImportColumns } from './understood.js';

/** Says what each column is and how its dates stand. What was kept as it stands in a column that is another now is read again. */
export async function matchColumns(
  work: Work,
  one: RegisterImport,
  matched: Pick<ImportColumns, 'targets' | 'orders'>,
): Promise<void> {
  const changed = matched.targets.some((target, at) => target !== one.columns.targets[at]);
  await holdImport(work, one, { from: 'checking', to: 'checking', columns: { ...one.columns, ...matched } });
  if (!changed) return;
  await work.tx
    .update(registerImportRows)
    .set({ choice: sql`${registerImportRows.choice} - 'asItStands'` })
    .where(eq(registerImportRows.importId, one.id));
}
