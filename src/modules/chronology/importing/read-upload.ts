import {
  decodedText,
  type FileTables,
  readSeparated,
  readXlsx,
  UnreadableTables,
} from '../../../platform/spreadsheet/index.js';
import { checkUpload, sayRefusal } from '../../../platform/upload/index.js';
import { readDocxTables } from '../../../platform/word/index.js';
import { FILE_LIMITS, MOST_ROWS, TABLE_LIMITS } from './limits.js';

/** Why it was not taken, with what to do. */
export interface Unread {
  readonly refused: string;
}

const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** The tables of a file, after the checks that every upload goes through. */
export async function readUpload(file: { fileName: string; bytes: Uint8Array }): Promise<FileTables | Unread> {
  const isText = /\.(?:csv|txt)$/i.test(file.fileName);
  const isUtf16 = isText && UTF16.some(([one, two]) => file.bytes[0] === one && file.bytes[1] === two);
  // The check knows text as UTF-8: what Excel saves as "Unicode text" is put into that first.
  const bytes = isUtf16 ? Buffer.from(decodedText(file.bytes)) : file.bytes;
  const verdict = await checkUpload(bytes, file.fileName, FILE_LIMITS);
  if (!verdict.ok) return { refused: sayRefusal(verdict.reason) };
  return guarded(async () => {
    if (verdict.kind === 'xlsx') return readXlsx(bytes, TABLE_LIMITS);
    if (verdict.kind === 'docx') return readDocxTables(bytes, TABLE_LIMITS);
    return readSeparated(decodedText(bytes), 'The file', TABLE_LIMITS);
  });
}

/** The rows of what was pasted. */
export const readPaste = (text: string): Promise<FileTables | Unread> =>
  guarded(async () => readSeparated(text, 'What was pasted', TABLE_LIMITS));

async function guarded(read: () => Promise<FileTables>): Promise<FileTables | Unread> {
  try {
    const found = await read();
    if (found.tables.every(({ rows }) => rows.length === 0))
      return { refused: 'There is no table with rows in it. Check that it is the right file, then select it again.' };
    const long = found.tables.find(({ more }) => more);
    return long === undefined ? found : { refused: tooLong(long.name) };
  } catch (error) {
    if (error instanceof UnreadableTables) return { refused: error.message };
    return {
      refused:
        'The file could not be read as a table. Open it on your computer, save a copy as .xlsx or .csv, and upload the copy.',
    };
  }
}

const tooLong = (name: string): string =>
  `“${name}” has more than ${MOST_ROWS.toLocaleString('en-GB')} rows, the most that are taken at once. Split it into two files and bring in one after the other.`;
