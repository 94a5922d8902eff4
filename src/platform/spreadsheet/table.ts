/** Something about a cell that whoever checks the rows should know. */
export interface CellRemark {
  /** From 0. */
  readonly column: number;
  /**
   * `merged`: empty in the file, filled with what the merged cell above shows. `formula`: the value that the file keeps for a formula.
   * `number`: a number without a date's format, as the file keeps it. `error`: the cell shows an error such as #REF!.
   */
  readonly kind: 'merged' | 'formula' | 'number' | 'error';
}

/** The colour of a cell. */
export interface CellFill {
  /** From 0. */
  readonly column: number;
  /** Red, green and blue as six digits, "FFC000". */
  readonly rgb: string;
}

/** One row that has something in it. */
export interface TableRow {
  /** As the file counts, from 1. */
  readonly number: number;
  /** Hidden in the file, by hand or by a filter. */
  readonly hidden: boolean;
  /** Text of each cell; a date is words that cannot be misread, as in "3 April 2019, 14:30". */
  readonly cells: readonly string[];
  readonly remarks: readonly CellRemark[];
  /** Cells of a workbook that are filled with a colour, empty ones too; left out where none is. */
  readonly fills?: readonly CellFill[];
  /** What stands in a cell of a Word table behind a label in bold, "Source: …"; in `cells` as well, as part of the whole. */
  readonly labelled?: readonly LabelledText[];
}

/** From a label in bold at the start of a line up to the next one, or to the end of the cell. */
export interface LabelledText {
  readonly column: number;
  /** Empty for what stands before the first label of a cell that has any. */
  readonly label: string;
  readonly text: string;
}

/** One sheet of a workbook, one table of a document, or a whole csv file. */
export interface FileTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
  /** Rows with nothing in them that stand among the others. */
  readonly blankRows: number;
  /** True when there is more in it than was read: the limit of rows was reached. */
  readonly more: boolean;
}

/** Everything with rows that a file holds. */
export interface FileTables {
  readonly tables: readonly FileTable[];
  /** Days are counted from 1904, as old workbooks from a Mac do: matters to plain numbers alone, dates have been put in words. */
  readonly from1904: boolean;
}

/** How much is read. What goes beyond is said with `more`, never dropped silently. */
export interface TableLimits {
  /** Rows of one table. */
  readonly rows: number;
  /** Columns of one table; columns beyond it are an error. */
  readonly columns: number;
  /** Tables of one file. */
  readonly tables: number;
}

/** Why a file could not be read as tables, in words for the person, with what to do. */
export class UnreadableTables extends Error {
  override readonly name = 'UnreadableTables';
}

/** No database keeps a NUL or half a character, and a workbook can write both as escapes. */
const keepable = (cell: string): string => cell.toWellFormed().replaceAll('\0', '');

/** The rows that hold something, with the number of those that do not. What cannot be kept is taken out of their cells. */
export function withoutBlanks(rows: readonly TableRow[]): { rows: TableRow[]; blankRows: number } {
  const kept = rows
    .map((row) => ({ ...row, cells: row.cells.map(keepable) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const last = kept.at(-1)?.number ?? 0;
  return { rows: kept, blankRows: rows.filter(({ number }) => number < last).length - Math.max(kept.length - 1, 0) };
}

/** Characters of all cells of one file. Ten times the longest register; some files say one long text a million times, and are small themselves. */
const MOST_TEXT = 20_000_000;

/** Throws when a file says more than is taken, as it does when a small file unfolds. */
export function checkText(tables: readonly FileTable[]): void {
  let text = 0;
  for (const { rows } of tables) for (const { cells } of rows) for (const { length } of cells) text += length;
  if (text <= MOST_TEXT) return;
  throw new UnreadableTables(
    'The file holds more text than can be read. Take out what is not needed, and upload it again.',
  );
}

/** Throws when a table is wider than the limit. */
export function checkWidth(name: string, width: number, { columns }: TableLimits): void {
  if (width <= columns) return;
  throw new UnreadableTables(
    `${name} has ${width} columns, and at most ${columns} are taken. Take out the columns that are not needed, and upload it again.`,
  );
}
