import { type ApartLimits, runApart, TooMuchApart } from '../../../platform/apart/index.js';
import type { FileToRead, ReportReading } from './read-report.js';

/** Two hundred pages take a third of either. */
const LIMITS: ApartLimits = { megabytes: 512, milliseconds: 30_000 };

const SCRIPT = new URL('./read-report-apart.js', import.meta.url);

const tooMuch: Readonly<Record<TooMuchApart['of'], string>> = {
  memory: 'The file is too large to read. Save the text without its pictures and drawings, and upload that.',
  time: 'The file took too long to read. Save the text without its pictures and drawings, and upload that.',
  jobs: 'Several files are being read just now. Wait a minute, then upload it again.',
};

/** Reads a report in a process of its own, within limits of memory and time; or says in words why it was not read. */
export async function readApart(file: FileToRead): Promise<ReportReading | { readonly refused: string }> {
  try {
    return await runApart<ReportReading>(SCRIPT, file, LIMITS);
  } catch (error) {
    return {
      refused:
        error instanceof TooMuchApart
          ? tooMuch[error.of]
          : 'The file could not be read. Open it on your computer, save a copy as a Word document (.docx), and upload the copy.',
    };
  }
}
