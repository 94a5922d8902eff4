import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import type { FileTable, FileTables, TableRow } from '../../../platform/spreadsheet/index.js';

/** A table of a file as it waits in the database: its rows are packed. */
export interface PackedTable extends Omit<FileTable, 'rows'> {
  readonly rowsInAll: number;
  readonly content: Uint8Array;
}

/** Everything with rows that a file holds, packed. */
export interface PackedTables {
  readonly tables: readonly PackedTable[];
  readonly from1904: boolean;
}

/** Tables without rows are left out. */
export async function packedTables({ tables, from1904 }: FileTables): Promise<PackedTables> {
  const packed: PackedTable[] = [];
  for (const { rows, ...table } of tables.filter((one) => one.rows.length > 0)) {
    const content = await promisify(gzip)(JSON.stringify(rows), { level: 3 });
    packed.push({ ...table, rowsInAll: rows.length, content });
  }
  return { tables: packed, from1904 };
}

export const unpackedRows = (content: Uint8Array): TableRow[] =>
  JSON.parse(gunzipSync(content).toString('utf8')) as TableRow[];
