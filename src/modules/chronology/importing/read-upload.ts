import type { Day } from '../../../kernel/day.js';
import { decodedText } from '../../../platform/spreadsheet/index.js';
import { checkUpload, sayRefusal } from '../../../platform/upload/index.js';
import { FILE_LIMITS } from './limits.js';
import type { PackedTables } from './packed-tables.js';
import { readApart, type Unread } from './read-apart.js';

const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** The tables of a file, after the checks that every upload goes through. */
export async function readUpload(
  file: { fileName: string; bytes: Uint8Array },
  today: Day,
): Promise<PackedTables | Unread> {
  const isText = /\.(?:csv|txt)$/i.test(file.fileName);
  const isUtf16 = isText && UTF16.some(([one, two]) => file.bytes[0] === one && file.bytes[1] === two);
  // The check knows text as UTF-8: what Excel saves as "Unicode text" is put into that first.
  const bytes = isUtf16 ? Buffer.from(decodedText(file.bytes)) : file.bytes;
  const verdict = await checkUpload(bytes, file.fileName, FILE_LIMITS);
  if (!verdict.ok) return { refused: sayRefusal(verdict.reason) };
  const { kind } = verdict;
  return readApart({ kind: kind === 'xlsx' || kind === 'docx' ? kind : 'text', name: 'The file', bytes, today });
}

/** The rows of what was pasted. */
export const readPaste = (text: string, today: Day): Promise<PackedTables | Unread> =>
  readApart({ kind: 'text', name: 'What was pasted', bytes: Buffer.from(text), today });
