import { Readable } from 'node:stream';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { type Sheet, takenLine } from './sheet.js';
import { DEFAULT_WIDTH, letters, wordsRow, xlsxRow } from './xlsx-cells.js';
import { fixedParts, STYLE, sheetEnd, sheetStart } from './xlsx-parts.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const NO_TIME = '1980-01-01T00:00:00';
/** Small pieces keep the process answering others while a long list is written. */
const ROWS_TO_A_PIECE = 100;
/** The marking line and the header row. */
const ROWS_ABOVE = 2;

/**
 * The list as an Excel workbook of one sheet: the marking line, a styled header row that stays in sight and can be
 * filtered by, then the rows. Written as it is read: no more than a hundred rows are held at a
 * time, however long the list.
 */
export const writeXlsx = <Row>(sheet: Sheet<Row>): Readable => Readable.from(pieces(sheet), { objectMode: false });

async function* pieces<Row>(sheet: Sheet<Row>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    if (chunk.length > 0) ready.push(chunk);
  });
  for (const [name, content] of fixedParts(sheet.name)) entry(zip, name).push(strToU8(content), true);
  const part = entry(zip, SHEET);
  for await (const text of sheetText(sheet)) {
    part.push(strToU8(text));
    yield* ready.splice(0);
  }
  part.push(new Uint8Array(), true);
  zip.end();
  yield* ready.splice(0);
}

function entry(zip: Zip, name: string): ZipDeflate {
  const file = new ZipDeflate(name, { level: 4 });
  file.mtime = NO_TIME;
  zip.add(file);
  return file;
}

async function* sheetText<Row>(sheet: Sheet<Row>): AsyncGenerator<string> {
  const { columns } = sheet;
  yield sheetStart(columns.map(({ width }) => width ?? DEFAULT_WIDTH)) + topRows(sheet);
  let number = ROWS_ABOVE;
  let text = '';
  for await (const row of sheet.rows) {
    number += 1;
    text += xlsxRow(columns, row, number);
    if (number % ROWS_TO_A_PIECE !== 0) continue;
    yield text;
    text = '';
  }
  yield text + sheetEnd(`${letters(Math.max(0, columns.length - 1))}${number}`, sheet.marking);
}

const topRows = <Row>(sheet: Sheet<Row>): string =>
  wordsRow([takenLine(sheet)], 1, STYLE.marking) +
  wordsRow(
    sheet.columns.map(({ title }) => title),
    ROWS_ABOVE,
    STYLE.header,
  );
