import type { BlankForm } from '../../platform/catalogue.js';
import { WORD_TYPE } from '../../platform/word/index.js';
import { blankForm } from './word-form.js';

/** The notification of a death, in the layout of the toolkit's Appendix B. What comes back filled in is read. */
export const notificationForms: readonly BlankForm[] = [
  {
    name: 'notification-form.docx',
    title: 'Notification of a death',
    says: 'To tell the partnership in writing of a death that may have to be reviewed.',
    audiences: ['agencies', 'practitioners'],
    mediaType: WORD_TYPE,
    make: ({ partnershipName, email }) => blankForm({ name: partnershipName, returnEmail: email }),
  },
];
