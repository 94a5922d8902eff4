import { type ApartLimits, runApart, TooMuchApart } from '../../../platform/apart/index.js';
import type { LetterPiece } from './letter-pieces.js';
import type { LetterFile } from './read-file.js';
import { type LetterFound, readLetter } from './read-letter.js';

const LIMITS: ApartLimits = { megabytes: 384, milliseconds: 20_000 };
const SCRIPT = new URL('./read-file-apart.js', import.meta.url);

/** What stands in a letter, read in a process of its own; undefined when it could not be read: the letter is then entered by hand. */
export async function readApart(file: LetterFile): Promise<LetterFound | undefined> {
  try {
    return readLetter(await runApart<LetterPiece[]>(SCRIPT, { ...file, bytes: new Uint8Array(file.bytes) }, LIMITS));
  } catch (error) {
    if (error instanceof TooMuchApart || error instanceof Error) return undefined;
    throw error;
  }
}
