import type { Day } from '../../../kernel/day.js';
import { type ApartLimits, runApart, TooMuchApart } from '../../../platform/apart/index.js';
import type { ReadForm } from './read-form.js';

const SCRIPT = new URL('./read-form-apart.js', import.meta.url);
const LIMITS: ApartLimits = { megabytes: 384, milliseconds: 20_000 };

const UNREAD =
  'The selected file could not be read. Open it on your computer, save a copy as a Word document (.docx) and select the copy, or enter the notification yourself.';
const BUSY = 'Several files are being read just now. Wait a minute, then select the form again.';

/** Reads a filled-in form in a process of its own, within limits of memory and time; or says in words why it was not read. */
export async function readFormApart(
  docx: Uint8Array,
  today: Day,
  limits = LIMITS,
): Promise<ReadForm | { readonly why: string }> {
  try {
    return await runApart<ReadForm>(SCRIPT, { docx: new Uint8Array(docx), today }, limits);
  } catch (error) {
    return { why: error instanceof TooMuchApart && error.of === 'jobs' ? BUSY : UNREAD };
  }
}
