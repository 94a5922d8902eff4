import { dayNumber, parseDay } from '../../kernel/day.js';
import { xmlText } from '../markup/index.js';
import type { CellValue, Column } from './sheet.js';
import { STYLE } from './xlsx-parts.js';

/** Excel counts days from the last day but one of 1899, and gets the days before March 1900 wrong. */
const DAYS_TO_1970 = 25_569;
const FIRST_RIGHT_DAY = 61;
/** Excel calls a file broken whose cell is longer. */
const LONGEST_TEXT = 32_767;
/** Excel reads `_x0041_` in a text as the letter A. */
const EXCEL_ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/** One row of the sheet, numbered from 1. */
export function xlsxRow<Row>(columns: readonly Column<Row>[], row: Row, number: number): string {
  const values = columns.map((column) => column.value(row));
  const cells = columns.map(({ kind }, index) => cell(`${letters(index)}${number}`, values[index], kind));
  const lines = Math.max(...columns.map(({ width }, index) => linesOf(values[index], width ?? DEFAULT_WIDTH)), 1);
  return `<row r="${number}" ht="${heightOf(lines)}">${cells.join('')}</row>`;
}

/** Characters of a column of no width of its own. */
export const DEFAULT_WIDTH = 20;
/** In points, of a line in the type of the cells; and the highest that a row may be. */
const LINE = 14.5;
/** Room for the longest of our headings in a narrow column. */
const HEADER_LINES = 3;
const HIGHEST_ROW = 409;

/** Not every program makes a row as high as its text, so that it would be cut off in print. */
const heightOf = (lines: number): number => Math.min(HIGHEST_ROW, Math.ceil(lines * LINE + 1));

/** Lines that a text takes in a column of so many characters; rather one too many than one too few. */
const linesOf = (value: CellValue, width: number): number =>
  typeof value !== 'string'
    ? 1
    : value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, width - 1))), 0);

/** One row of words in one style; a header is high enough for words one under the other. */
export const wordsRow = (words: readonly string[], number: number, style: number): string =>
  `<row r="${number}" ht="${heightOf(style === STYLE.header ? HEADER_LINES : 1)}">${words.map((text, index) => textCell(`${letters(index)}${number}`, text, style)).join('')}</row>`;

function cell(place: string, value: CellValue, kind: Column<never>['kind']): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'number')
    return Number.isFinite(value) ? `<c r="${place}" s="${STYLE.number}"><v>${value}</v></c>` : '';
  if (typeof value === 'boolean') return textCell(place, value ? 'Yes' : 'No', STYLE.text);
  const serial = kind === 'day' ? serialOf(value) : undefined;
  return serial === undefined
    ? textCell(place, value, STYLE.text)
    : `<c r="${place}" s="${STYLE.day}"><v>${serial}</v></c>`;
}

/**
 * Text is stored as text and its cell is formatted as text: it is never evaluated, neither when the file is opened nor
 * when somebody edits the cell and leaves it. So nothing needs to be put before it, and it can be read back unchanged.
 */
function textCell(place: string, text: string, style: number): string {
  const whole = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  const safe = xmlText(whole.toWellFormed()).replace(EXCEL_ESCAPE, '_x005F_');
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
}

function serialOf(text: string): number | undefined {
  const day = parseDay(text);
  const serial = day === undefined ? 0 : dayNumber(day) + DAYS_TO_1970;
  return serial >= FIRST_RIGHT_DAY ? serial : undefined;
}

/** A, B, …, Z, AA, AB, … for 0, 1, …. */
export function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
