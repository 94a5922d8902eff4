import { type ApartLimits, runApart, TooMuchApart } from '../../../platform/apart/index.js';
import type { TemplatePart } from '../writing/template.js';
import type { FileReading } from './file-reading.js';

/** A Word file that was checked, and the parts it is read into. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly parts: readonly TemplatePart[];
}

/** Reading a review of two hundred pages takes a third of either. */
const READING_LIMITS: ApartLimits = { megabytes: 384, milliseconds: 20_000 };

const SCRIPT = new URL('./read-file-apart.js', import.meta.url);

const tooMuch: Readonly<Record<TooMuchApart['of'], string>> = {
  memory: 'The file is too large to read. Save the text without its pictures and drawings, and upload that.',
  time: 'The file took too long to read. Save the text without its pictures and drawings, and upload that.',
  jobs: 'Several files are being read just now. Wait a minute, then upload it again.',
};

/** Reads a Word file in a process of its own, within limits of memory and time; or says in words why it was not read. */
export async function readApart(
  file: FileToRead,
  limits = READING_LIMITS,
): Promise<FileReading | { readonly refused: string }> {
  try {
    return await runApart<FileReading>(SCRIPT, file, limits);
  } catch (error) {
    if (error instanceof TooMuchApart) return { refused: tooMuch[error.of] };
    return {
      refused:
        'The file could not be read. Open it on your computer, save a copy as a Word document (.docx), and upload the copy.',
    };
  }
}
