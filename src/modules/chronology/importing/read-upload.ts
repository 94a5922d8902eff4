import type { Day } from '../../../kernel/day.js';
import type { FormBody, UploadedFile } from '../../../platform/http/route.js';
import { decodedText } from '../../../platform/spreadsheet/index.js';
import { checkUpload, sayRefusal } from '../../../platform/upload/index.js';
import { FILE_LIMITS } from './limits.js';
import type { PackedTables } from './packed-tables.js';
import { readApart, type Unread } from './read-apart.js';

const TOO_LARGE =
  'The selected file is larger than 10 MB. Take out sheets and pictures that are not needed, or split it';
const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** The tables of the file that was chosen, after the checks that every upload goes through. */
export async function readUpload(file: UploadedFile | undefined, today: Day): Promise<PackedTables | Unread> {
  if (file === undefined || (file.fileName === '' && file.bytes.length === 0)) return { refused: 'Select a file' };
  if (file.tooLarge) return { refused: TOO_LARGE };
  const isText = /\.(?:csv|txt)$/i.test(file.fileName);
  const isUtf16 = isText && UTF16.some(([one, two]) => file.bytes[0] === one && file.bytes[1] === two);
  // The check knows text as UTF-8: what Excel saves as "Unicode text" is put into that first.
  const bytes = isUtf16 ? Buffer.from(decodedText(file.bytes)) : file.bytes;
  const verdict = await checkUpload(bytes, file.fileName, FILE_LIMITS);
  if (!verdict.ok) return { refused: sayRefusal(verdict.reason) };
  const { kind } = verdict;
  return readApart({ kind: kind === 'xlsx' || kind === 'docx' ? kind : 'text', name: 'The file', bytes, today });
}

/** What was pasted; '' when nothing was. */
export const pasted = ({ paste }: FormBody): string => (typeof paste === 'string' ? paste.replaceAll('\0', '') : '');

/** The rows of what was pasted. */
export async function readPaste(text: string, today: Day): Promise<PackedTables | Unread> {
  if (text.trim() === '') return { refused: 'Paste the rows first' };
  return readApart({ kind: 'text', name: 'What was pasted', bytes: Buffer.from(text), today });
}
