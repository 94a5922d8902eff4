import type { CellObject, WorkSheet } from '@e965/xlsx';
import { cellText } from './read-cells.js';
import {
  type CellFill,
  type CellRemark,
  checkText,
  checkWidth,
  type FileTable,
  type FileTables,
  type TableLimits,
  type TableRow,
  UnreadableTables,
  withoutBlanks,
} from './table.js';

type Library = typeof import('@e965/xlsx');

/**
 * Reads every sheet of a workbook, hidden ones too. Only for files that the upload check has let through. Nothing is worked out: a
 * formula gives the value that the file keeps.
 */
export async function readXlsx(bytes: Uint8Array, limits: TableLimits): Promise<FileTables> {
  const library: Library = await import('@e965/xlsx');
  const book = library.read(bytes, {
    type: 'buffer',
    dense: true,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellFormula: true,
    // Without it nothing is said of hidden rows, nor of colours.
    cellStyles: true,
    sheetRows: limits.rows + 1,
  });
  if (book.SheetNames.length > limits.tables) {
    throw new UnreadableTables(
      `The file has ${book.SheetNames.length} sheets, and at most ${limits.tables} are taken.`,
    );
  }
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const tables = book.SheetNames.flatMap((name, at) => {
    const sheet = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
    return sheet === undefined ? [] : [tableOf({ library, limits, from1904, name, hidden }, sheet)];
  });
  checkText(tables);
  return { tables, from1904 };
}

interface Reading {
  readonly library: Library;
  readonly limits: TableLimits;
  readonly from1904: boolean;
  readonly name: string;
  readonly hidden: boolean;
}

function tableOf(reading: Reading, sheet: WorkSheet): FileTable {
  const data = (sheet['!data'] ?? []) as (readonly (CellObject | undefined)[] | undefined)[];
  const hidden = (sheet['!rows'] ?? []) as readonly ({ hidden?: boolean } | undefined)[];
  const all = Array.from(data, (cells, index) =>
    rowOf(reading, { cells: cells ?? [], index, hidden: hidden[index]?.hidden === true }),
  );
  checkWidth(
    `The sheet “${reading.name}”`,
    all.reduce((widest, { cells }) => Math.max(widest, cells.length), 0),
    reading.limits,
  );
  fillMerged(all, sheet);
  const { rows, blankRows } = withoutBlanks(all.slice(0, reading.limits.rows));
  return { name: reading.name, hidden: reading.hidden, rows, blankRows, more: all.length > reading.limits.rows };
}

interface OpenRow extends TableRow {
  readonly cells: string[];
  readonly remarks: CellRemark[];
}

interface RowAsRead {
  readonly cells: readonly (CellObject | undefined)[];
  readonly index: number;
  readonly hidden: boolean;
}

function rowOf({ library, from1904 }: Reading, { cells, index, hidden }: RowAsRead): OpenRow {
  const remarks: CellRemark[] = [];
  const texts = Array.from(cells, (cell, column) => {
    if (cell === undefined) return '';
    if (cell.f !== undefined) remarks.push({ column, kind: 'formula' });
    const { text, kind } = cellText(library.SSF, cell, from1904);
    if (kind !== undefined) remarks.push({ column, kind });
    return text;
  });
  while (texts.length > 0 && texts.at(-1) === '') texts.pop();
  const fills = cells.flatMap((cell, column) => fillOf(cell, column) ?? []);
  return { number: index + 1, hidden, cells: texts, remarks, ...(fills.length === 0 ? {} : { fills }) };
}

const SIX_DIGITS = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i;

/** The library tells the colours of a cell, and leaves them out of its types. */
function fillOf(cell: CellObject | undefined, column: number): CellFill | undefined {
  const style = cell?.s as { patternType?: string; fgColor?: { rgb?: string } } | undefined;
  const rgb = style?.patternType === 'solid' ? SIX_DIGITS.exec(style.fgColor?.rgb ?? '')?.[1] : undefined;
  return rgb === undefined ? undefined : { column, rgb: rgb.toUpperCase() };
}

/** A cell merged over several rows shows its value beside each of them; over several columns it shows it once. */
function fillMerged(rows: readonly OpenRow[], sheet: WorkSheet): void {
  for (const { s: start, e: end } of sheet['!merges'] ?? []) {
    const shown = rows[start.r]?.cells[start.c] ?? '';
    if (shown === '') continue;
    for (const row of rows.slice(start.r + 1, end.r + 1)) {
      // A row of which only the merged cell would be left has nothing of its own.
      if (row.cells.every((cell) => cell === '')) continue;
      while (row.cells.length <= start.c) row.cells.push('');
      row.cells[start.c] = shown;
      row.remarks.push({ column: start.c, kind: 'merged' });
    }
  }
}
