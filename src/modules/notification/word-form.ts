import { wordDocument } from '../../platform/word/index.js';
import { blankNotification, type NotificationContent } from './content.js';
import { type FormPartnership, formParts } from './word-form/form-parts.js';
import { TITLE } from './word-form/wording.js';

export type { FormPartnership } from './word-form/form-parts.js';
export type { Unread } from './word-form/placing.js';
export { readFormApart } from './word-form/read-apart.js';
export type { ReadForm } from './word-form/read-form.js';

const MARKING = 'OFFICIAL-SENSITIVE';

/** The empty notification form as a Word file, in the layout of the toolkit's Appendix B. */
export const blankForm = (partnership: FormPartnership): Promise<Uint8Array> =>
  wordDocument({
    title: TITLE,
    marking: `${MARKING} when completed`,
    reference: partnership.name,
    language: 'en-GB',
    parts: formParts(blankNotification, partnership),
  });

/** Where a notification stands: its reference, and the day (`YYYY-MM-DD`) it was sent or taken in. */
export interface FormStamp {
  readonly reference?: string;
  readonly madeOn?: string;
}

/** The same form with a notification's answers in its boxes; what `readForm` reads back. */
export const filledForm = (
  content: NotificationContent,
  partnership: FormPartnership,
  { reference, madeOn }: FormStamp = {},
): Promise<Uint8Array> =>
  wordDocument({
    title: TITLE,
    marking: MARKING,
    reference: reference ?? partnership.name,
    language: 'en-GB',
    ...(madeOn !== undefined && { madeOn }),
    parts: formParts(content, partnership),
  });
