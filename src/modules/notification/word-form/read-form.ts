import type { Day } from '../../../kernel/day.js';
import type { NotificationContent } from '../content.js';
import { documentBlocks } from './document-blocks.js';
import { FormReader } from './form-reader.js';
import { Placing, type Unread } from './placing.js';

/** What was read from a filled-in form: every answer that found its place, and all the words that did not. */
export interface ReadForm {
  readonly read: NotificationContent;
  readonly unread: readonly Unread[];
  /** Whether enough of the form's own labels were found to call it the form. */
  readonly isTheForm: boolean;
}

/** So many labels no other document has by chance. */
const LABELS_OF_THE_FORM = 6;

/**
 * Reads a filled-in notification form: ours, or the toolkit's paper form, filled in by hand in Word. `today` settles which
 * century a year of two figures belongs to. Only for files that the upload check has let through.
 */
export async function readForm(docx: Uint8Array, today: Day): Promise<ReadForm> {
  const placing = new Placing(today);
  const reader = new FormReader(placing);
  for (const block of await documentBlocks(docx)) {
    if (block.kind === 'paragraph') reader.paragraph(block.text);
    else for (const row of block.rows) reader.row(row);
  }
  reader.finish();
  return { read: placing.content(), unread: placing.unread, isTheForm: placing.labels.size >= LABELS_OF_THE_FORM };
}
