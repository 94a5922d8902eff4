import type { DateOrder } from '../../../kernel/written-date/index.js';
import { and, eq, inArray } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { chronologyImportRows, chronologyImports } from '../tables.js';
import type { Import, WaitingTable } from './queries.js';

export interface Chosen {
  readonly table: WaitingTable;
  /** As the file counts; undefined when there are no headings. */
  readonly headingRow: number | undefined;
  readonly heading: readonly string[];
  readonly columns: Readonly<Record<string, number>>;
  readonly sourceForAll: string;
  readonly order: DateOrder;
}

/** Says which table is taken and what its columns are. Rows that were read by another matching are read again. */
export async function matchColumns(work: Work, one: Import, chosen: Chosen): Promise<void> {
  await work.tx.delete(chronologyImportRows).where(eq(chronologyImportRows.importId, one.id));
  const matched = await work.tx
    .update(chronologyImports)
    .set({
      sheet: chosen.table.name,
      tableNumber: chosen.table.number,
      headingRow: chosen.headingRow ?? null,
      heading: [...chosen.heading],
      columns: chosen.columns,
      sourceForAll: chosen.sourceForAll,
      monthFirst: chosen.order === 'month-first',
      state: 'reading',
      rowsInAll: chosen.table.rowsInAll,
      rowsRead: 0,
      blankRows: chosen.table.blankRows,
      version: one.version + 1,
    })
    .where(
      and(
        eq(chronologyImports.id, one.id),
        eq(chronologyImports.version, one.version),
        inArray(chronologyImports.state, ['matching', 'reading', 'checking']),
      ),
    )
    .returning({ id: chronologyImports.id });
  if (matched.length === 0) throw new Conflict('Somebody else went on with this import meanwhile.');
}
