import type { Day } from '../../../kernel/day.js';
import { runApart, TooMuchApart } from '../../../platform/apart/index.js';
import { MOST_ROWS, READING_LIMITS } from './limits.js';
import type { PackedTables } from './packed-tables.js';

/** A file that was checked, or what was pasted. */
export interface TablesToRead {
  readonly kind: 'xlsx' | 'docx' | 'text';
  /** What a table without a name of its own is called. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Decides what a year of two digits is. */
  readonly today: Day;
}

export type ReadApart = PackedTables | { readonly unreadable: string };

/** Why it was not taken, with what to do. */
export interface Unread {
  readonly refused: string;
}

const SCRIPT = new URL('./read-tables-apart.js', import.meta.url);

const tooMuch: Readonly<Record<TooMuchApart['of'], string>> = {
  memory:
    'The file is too large to read. Save each sheet as a file of its own, with the rows and columns that are needed, and bring in one after the other.',
  time: 'The file took too long to read. Save each sheet as a file of its own, with the rows and columns that are needed, and bring in one after the other.',
  jobs: 'Several files are being read just now. Wait a minute, then upload it again.',
};

/** Reads tables in a process of its own, within limits of memory and time. */
export async function readApart(from: TablesToRead, limits = READING_LIMITS): Promise<PackedTables | Unread> {
  try {
    const read = await runApart<ReadApart>(SCRIPT, from, limits);
    if ('unreadable' in read) return { refused: read.unreadable };
    if (read.tables.length === 0)
      return { refused: 'There is no table with rows in it. Check that it is the right file, then select it again.' };
    const long = read.tables.find(({ more }) => more);
    return long === undefined ? read : { refused: tooLong(long.name) };
  } catch (error) {
    if (error instanceof TooMuchApart) return { refused: tooMuch[error.of] };
    return {
      refused:
        'The file could not be read as a table. Open it on your computer, save a copy as .xlsx or .csv, and upload the copy.',
    };
  }
}

const tooLong = (name: string): string =>
  `“${name}” has more than ${MOST_ROWS.toLocaleString('en-GB')} rows, the most that are taken at once. Split it into two files and bring in one after the other.`;
