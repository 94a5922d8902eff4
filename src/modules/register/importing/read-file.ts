import { runApart, TooMuchApart } from '../../../platform/apart/index.js';
import type { UploadedFile } from '../../../platform/http/route.js';
import { checkUpload, sayRefusal } from '../../../platform/upload/index.js';
import type { GatheredRegister } from './gather.js';
import { FILE_LIMITS, MOST_CHARACTERS, MOST_ROWS, READING_LIMITS } from './limits.js';

/** A file that was checked. */
export interface RegisterToRead {
  readonly kind: 'xlsx' | 'text';
  readonly bytes: Uint8Array;
}

export type ReadApart = GatheredRegister | { readonly unreadable: string };

/** Why it was not taken, with what to do. */
export interface Unread {
  readonly refused: string;
}

const SCRIPT = new URL('./read-register-apart.js', import.meta.url);
const MOST = MOST_ROWS.toLocaleString('en-GB');
const NO_ROWS =
  'No table is in it: there must be a row of headings, such as “Reference” and “Notified”, with a review in each row below. Check that it is the right file.';
const BROKEN =
  'The file could not be read as a table. Open it on your computer, save a copy as .xlsx, and upload the copy.';

/** The rows of the file that was chosen, after the checks that every upload goes through, read in a process of its own. */
export async function readFile(file: UploadedFile | undefined): Promise<GatheredRegister | Unread> {
  if (file === undefined || (file.fileName === '' && file.bytes.length === 0)) return { refused: 'Select a file' };
  if (file.tooLarge) return { refused: 'The selected file is larger than 10 MB. Take out what is not the register' };
  const verdict = await checkUpload(file.bytes, file.fileName, FILE_LIMITS);
  if (!verdict.ok) return { refused: sayRefusal(verdict.reason) };
  try {
    const kind = verdict.kind === 'xlsx' ? 'xlsx' : 'text';
    const read = await runApart<ReadApart>(
      SCRIPT,
      { kind, bytes: file.bytes } satisfies RegisterToRead,
      READING_LIMITS,
    );
    return 'unreadable' in read ? { refused: read.unreadable } : readable(read);
  } catch (error) {
    if (!(error instanceof TooMuchApart)) return { refused: BROKEN };
    return {
      refused:
        error.of === 'jobs'
          ? 'Several files are being read just now. Wait a minute, then upload it again.'
          : 'The file is too large to read. Take out what is not the register.',
    };
  }
}

function readable(read: GatheredRegister): GatheredRegister | Unread {
  if (read.rows.length === 0) return { refused: NO_ROWS };
  if (read.tooLong !== undefined || read.rows.length > MOST_ROWS)
    return { refused: `It has more than ${MOST} rows. Split it into two files.` };
  const long = read.rows.find(({ cells }) => cells.some(({ length }) => length > MOST_CHARACTERS));
  if (long === undefined) return read;
  return { refused: `${long.place}: a cell has more than 20,000 characters. Shorten it, then upload the file again.` };
}
