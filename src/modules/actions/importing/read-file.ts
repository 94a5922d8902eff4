import { runApart, TooMuchApart } from '../../../platform/apart/index.js';
import type { UploadedFile } from '../../../platform/http/route.js';
import { checkUpload, sayRefusal } from '../../../platform/upload/index.js';
import type { GatheredPlan } from './gather.js';
import { FILE_LIMITS, MOST_CHARACTERS, MOST_ROWS, READING_LIMITS } from './limits.js';

/** A file that was checked. */
export interface PlanToRead {
  readonly kind: 'xlsx' | 'docx' | 'text';
  readonly bytes: Uint8Array;
}

export type ReadApart = GatheredPlan | { readonly unreadable: string };

/** Why it was not taken, with what to do. */
export interface Unread {
  readonly refused: string;
}

const SCRIPT = new URL('./read-plan-apart.js', import.meta.url);
const TOO_LARGE = 'The selected file is larger than 5 MB. Take out what is not the plan';
const NO_PLAN =
  'No table of a plan is in it: there must be a row of headings with “Recommendation” or “Action to take” and one more. Check that it is the right file.';
const BROKEN =
  'The file could not be read as a table. Open it on your computer, save a copy as .xlsx or .docx, and upload the copy.';

/** The rows of the file that was chosen, after the checks that every upload goes through, read in a process of its own. */
export async function readFile(file: UploadedFile | undefined): Promise<GatheredPlan | Unread> {
  if (file === undefined || (file.fileName === '' && file.bytes.length === 0)) return { refused: 'Select a file' };
  if (file.tooLarge) return { refused: TOO_LARGE };
  const verdict = await checkUpload(file.bytes, file.fileName, FILE_LIMITS);
  if (!verdict.ok) return { refused: sayRefusal(verdict.reason) };
  const kind = verdict.kind === 'xlsx' || verdict.kind === 'docx' ? verdict.kind : 'text';
  try {
    const read = await runApart<ReadApart>(SCRIPT, { kind, bytes: file.bytes } satisfies PlanToRead, READING_LIMITS);
    if ('unreadable' in read) return { refused: read.unreadable };
    if (read.rows.length === 0) return { refused: NO_PLAN };
    const long = read.rows.find(({ cells }) => cells.some(({ length }) => length > MOST_CHARACTERS));
    if (long !== undefined)
      return {
        refused: `${long.place}: a cell has more than 20,000 characters. Shorten it, then upload the file again.`,
      };
    return read.rows.length > MOST_ROWS
      ? { refused: `It has more than ${MOST_ROWS} rows. Split it into two files.` }
      : read;
  } catch (error) {
    if (!(error instanceof TooMuchApart)) return { refused: BROKEN };
    return {
      refused:
        error.of === 'jobs'
          ? 'Several files are being read just now. Wait a minute, then upload it again.'
          : 'The file is too large to read. Take out what is not the plan.',
    };
  }
}
