import { Readable } from 'node:stream';
import { cleanText } from '../markup/index.js';
import { type CellValue, type Column, type Sheet, takenLine } from './sheet.js';

/** Without it Excel takes the file for Windows letters and spoils every accent. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
const ROWS_TO_A_PIECE = 200;

/** What a spreadsheet takes for the start of a formula, behind spaces or quotes too; full-width signs are read as plain ones. */
const STARTS_FORMULA = /^[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * The list as CSV (RFC 4180, UTF-8): the marking line, the header, the rows. Text that a spreadsheet would take for a
 * formula has an apostrophe put before it; numbers are left as numbers.
 */
export const writeCsv = <Row>(sheet: Sheet<Row>): Readable => Readable.from(pieces(sheet), { objectMode: false });

/** The same list for anybody's use: the header comes first, and nothing says who took it. */
export const publicCsv = <Row>({ columns, rows }: { columns: readonly Column<Row>[]; rows: readonly Row[] }): string =>
  BYTE_ORDER_MARK +
  csvLine(columns.map(({ title }) => title)) +
  rows.map((row) => csvLine(columns.map((column) => column.value(row)))).join('');

async function* pieces<Row>(sheet: Sheet<Row>): AsyncGenerator<Buffer> {
  let piece = `${BYTE_ORDER_MARK}${csvLine([takenLine(sheet)])}${csvLine(sheet.columns.map(({ title }) => title))}`;
  let rows = 0;
  for await (const row of sheet.rows) {
    piece += csvLine(sheet.columns.map((column) => column.value(row)));
    rows += 1;
    if (rows % ROWS_TO_A_PIECE !== 0) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}

const csvLine = (cells: readonly CellValue[]): string => cells.map(csvCell).join(',') + LINE_END;

function csvCell(value: CellValue): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const safe = STARTS_FORMULA.test(value) ? `'${value}` : value;
  return `"${cleanText(safe).replaceAll('"', '""')}"`;
}
