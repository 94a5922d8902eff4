import {
  BorderStyle,
  HeightRule,
  type ITableCellOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { columnWidths, type FormRow, fitsOnAPage, type Part, type Text } from '../paper/index.js';
import { COLOUR, SIZE } from './look.js';
import { runsOf } from './runs.js';

const LABEL_SHARE = 0.34;
const LINE_HEIGHT = 290;
/** Word counts in twentieths of a point. */
const TWENTIETHS = 20;
const CELL_MARGINS = { top: 70, bottom: 70, left: 115, right: 115 };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.rule };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
const HEADER_FILL = { type: ShadingType.CLEAR, fill: COLOUR.label };

/** Questions in a marked header column, answers beside them; a row is never split over two pages unless it is long. */
export function formTable(rows: readonly FormRow[], width: number): Table {
  const boxes = Math.max(1, ...rows.map((row) => row.values.length));
  const label = Math.round(width * LABEL_SHARE);
  const widths = [label, ...Array.from({ length: boxes }, () => Math.floor((width - label) / boxes))];
  const together = fitsOnOnePage(rows);
  return tableOf(
    widths,
    rows.map((row, index) => formRow(row, widths, together && index < rows.length - 1)),
    { firstColumn: true, firstRow: false },
  );
}

/** A short table is kept whole: a person's details are easier to check on one page. */
const fitsOnOnePage = (rows: readonly FormRow[]): boolean =>
  rows.length <= 14 && rows.flatMap((row) => row.values).reduce((sum, value) => sum + value.length, 0) < 1_200;

function formRow(row: FormRow, widths: readonly number[], keepNext: boolean): TableRow {
  const label = [cellParagraph(row.label, { bold: true, keepNext })];
  if (row.hint !== undefined) label.push(hintParagraph(row.hint));
  const values = widths.slice(1).map((_, index) => row.values[index] ?? '');
  return new TableRow({
    cantSplit: values.every((value) => value.length < 600),
    height: { value: LINE_HEIGHT * (row.lines ?? 1) + 100, rule: HeightRule.ATLEAST },
    children: [
      cell(label, widths[0], { shading: HEADER_FILL }),
      ...values.map((value, index) => cell([cellParagraph(value, { keepNext })], widths[index + 1])),
    ],
  });
}

/** One box over the whole width: room to write, or what was written. */
export function boxTable(text: string, lines: number, width: number): Table {
  const row = new TableRow({
    height: { value: LINE_HEIGHT * lines, rule: HeightRule.ATLEAST },
    children: [cell([cellParagraph(text)], width)],
  });
  return tableOf([width], [row], { firstColumn: false, firstRow: false });
}

/** A table whose header row is marked and comes again on each page. */
export function gridTable(grid: Extract<Part, { kind: 'grid' }>, width: number): Table {
  const widths = columnWidths(grid, width / TWENTIETHS).map((share) => Math.floor(width * share));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: widths.map((each, index) =>
      cell([cellParagraph(grid.header[index] ?? '', { bold: true })], each, { shading: HEADER_FILL }),
    ),
  });
  const rows = grid.rows.map((row) => gridRow(row, widths));
  return tableOf(widths, [header, ...rows], { firstColumn: false, firstRow: true });
}

/** A row stands on one page unless its longest cell, in its column, would fill a good part of one. */
const gridRow = (row: readonly Text[], widths: readonly number[]): TableRow =>
  new TableRow({
    cantSplit: fitsOnAPage(row, widths),
    children: widths.map((each, index) => cell([cellParagraph(row[index] ?? '')], each)),
  });

function tableOf(widths: readonly number[], rows: TableRow[], marked: { firstColumn: boolean; firstRow: boolean }) {
  return new Table({
    rows,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    tableLook: { ...marked, lastColumn: false, lastRow: false, noHBand: true, noVBand: true },
  });
}

const cell = (children: Paragraph[], width = 0, more: Partial<ITableCellOptions> = {}): TableCell =>
  new TableCell({
    children,
    margins: CELL_MARGINS,
    verticalAlign: VerticalAlign.TOP,
    width: { size: width, type: WidthType.DXA },
    ...more,
  });

const cellParagraph = (text: Text, { bold = false, keepNext = false } = {}): Paragraph =>
  new Paragraph({
    keepNext,
    spacing: { after: 0, line: 264, lineRule: LineRuleType.AUTO },
    children: runsOf(text, { size: SIZE.cell, bold }),
  });

const hintParagraph = (text: string): Paragraph =>
  new Paragraph({
    spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO },
    children: runsOf(text, { size: SIZE.hint, color: COLOUR.quiet }),
  });
