export { publicCsv, writeCsv } from './csv.js';
export type { CellValue, Column, Sheet } from './sheet.js';
export { writeXlsx } from './xlsx.js';

/** Media types of the files made here. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV_TYPE = 'text/csv; charset=utf-8';

export { decodedText, readSeparated } from './read-csv.js';
export { readXlsx } from './read-xlsx.js';
export {
  type CellFill,
  type CellRemark,
  type FileTable,
  type FileTables,
  type LabelledText,
  type TableLimits,
  type TableRow,
  UnreadableTables,
} from './table.js';
