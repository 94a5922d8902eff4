import { runApart, TooMuchApart } from '../../../../platform/apart/index.js';
import type { UploadedFile } from '../../../../platform/http/route.js';
import { checkUpload, type Limits, sayRefusal, UPLOAD_LIMITS } from '../../../../platform/upload/index.js';
import { type ListLine, linesOf } from './references.js';

/** A file that was checked. */
export interface ListToRead {
  readonly kind: 'xlsx' | 'text';
  readonly bytes: Uint8Array;
}

/** Its first column, or why it could not be read. */
export type ReadList = { readonly lines: readonly ListLine[] } | { readonly refused: string };

const MEGABYTE = 1024 * 1024;
const FILE_LIMITS: Limits = {
  ...UPLOAD_LIMITS,
  kinds: ['xlsx', 'csv', 'txt'],
  bytes: 2 * MEGABYTE,
  unpackedBytes: 30 * MEGABYTE,
  tags: 1_000_000,
};
/** The largest file that is taken. */
export const LIST_BYTES = FILE_LIMITS.bytes;

/** A field of a form is cut off at a megabyte: what comes close may have been. */
const MOST_PASTED = 1_000_000;

const SCRIPT = new URL('./read-list-apart.js', import.meta.url);
const BROKEN = 'The file could not be read. Copy the column of case numbers and paste it instead.';

/** The case numbers of a file, read in a process of its own; those that were pasted where none was chosen. */
export async function readList(pasted: string, file: UploadedFile | undefined): Promise<ReadList> {
  if (Buffer.byteLength(pasted) > MOST_PASTED)
    return { refused: 'The list is too long to be pasted. Choose a file instead' };
  if (file === undefined || (file.fileName === '' && file.bytes.length === 0)) return { lines: linesOf(pasted) };
  if (pasted.trim() !== '') return { refused: 'Paste the case numbers or choose a file, not both' };
  if (file.tooLarge)
    return { refused: 'The selected file is larger than 2 MB. Copy the column of case numbers and paste it' };
  const verdict = await checkUpload(file.bytes, file.fileName, FILE_LIMITS);
  if (!verdict.ok) return { refused: sayRefusal(verdict.reason) };
  try {
    const kind = verdict.kind === 'xlsx' ? 'xlsx' : 'text';
    return await runApart<ReadList>(SCRIPT, { kind, bytes: file.bytes } satisfies ListToRead, {
      megabytes: 256,
      milliseconds: 20_000,
    });
  } catch (error) {
    if (error instanceof TooMuchApart && error.of === 'jobs')
      return { refused: 'Several files are being read just now. Wait a minute, then upload it again.' };
    return { refused: BROKEN };
  }
}
