import Papa from 'papaparse';
import { checkWidth, type FileTables, type TableLimits, type TableRow, withoutBlanks } from './table.js';

/** An apostrophe that was put before what a spreadsheet would take for a formula (see csv.ts). */
const GUARDED = /^'(?=[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;

/**
 * The text of a csv file or of a pasted table: UTF-8 or UTF-16 by its mark, UTF-8 when it can be that, Windows letters otherwise.
 */
export function decodedText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads separated values: by comma, semicolon, tab or bar, whichever the text uses. A row is one record, however many lines it takes. */
export function readSeparated(text: string, name: string, limits: TableLimits): FileTables {
  const first = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const body = first === null ? text.replace(/^\ufeff/, '') : text.slice(first[0].length);
  const { data } = Papa.parse<string[]>(body, {
    delimiter: first?.[1] ?? delimiterOf(body),
    skipEmptyLines: false,
    preview: limits.rows + 1,
  });
  const before = first === null ? 1 : 2;
  checkWidth(
    name,
    data.reduce((widest, row) => Math.max(widest, row.length), 0),
    limits,
  );
  const all = data.map(
    (cells, index): TableRow => ({
      number: index + before,
      hidden: false,
      cells: cells.map((cell) => cell.replace(GUARDED, '').replace(/\r\n?/g, '\n')),
      remarks: [],
    }),
  );
  const { rows, blankRows } = withoutBlanks(all.slice(0, limits.rows));
  return { tables: [{ name, hidden: false, rows, blankRows, more: data.length > limits.rows }], from1904: false };
}

/** What is pasted from Excel or Word has tabs; a file has what stands most often outside of quotes in its first lines. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const counted = ['\t', ';', ',', '|'].map((sign) => ({ sign, times: start.split(sign).length - 1 }));
  // Tabs do not stand in sentences; commas do.
  if ((counted[0]?.times ?? 0) > 0) return '\t';
  return counted.reduce((best, one) => (one.times > best.times ? one : best), { sign: ',', times: 0 }).sign;
}
