import type { RefusalReason } from './verdict.js';

const SAVE_COPY = 'Open it in Word or Excel, save a copy as .docx or .xlsx, and upload the copy.';
const COPY_OVER = 'Copy the text into a new document and upload that.';

const WORDS: Readonly<Record<RefusalReason, string>> = {
  empty: 'The selected file is empty. Check that it has finished saving, then upload it again.',
  'too-large': 'The selected file is too large. Make pictures in it smaller, or split it, and upload it again.',
  'kind-not-taken':
    'The selected file is of a kind we cannot take. Save it as one of the kinds named on this page, such as .docx, and upload it again.',
  'not-what-its-name-says': `The selected file is not what the end of its name says. ${SAVE_COPY}`,
  'old-format': `The selected file is in an old Word or Excel format. ${SAVE_COPY}`,
  encrypted: 'The selected file is protected by a password. Take the password off, then upload it again.',
  macros: 'The selected file contains macros. Save it as a file without macros (.docx or .xlsx) and upload that.',
  'active-content': `The selected file contains controls or scripts that can run. ${COPY_OVER}`,
  'embedded-file':
    'The selected file has other files inside it. Take them out, and upload each of them by itself where it is needed.',
  'outside-link': `The selected file fetches something from another place, such as a linked template, picture or workbook. ${COPY_OVER}`,
  'live-field': `The selected file contains a field that starts another program or reads another file. ${COPY_OVER}`,
  entities: `The selected file contains instructions that an office program would not write. ${COPY_OVER}`,
  'unpacks-too-large': `The selected file becomes far too large when it is opened. ${COPY_OVER}`,
  'too-many-parts': `The selected file has too many parts. ${COPY_OVER}`,
  'unsafe-names': `The selected file is not put together as an office program would. ${SAVE_COPY}`,
  'too-many-pixels':
    'The selected picture is too large. Make it smaller, to 50 megapixels or fewer, and upload it again.',
  damaged:
    'The selected file is damaged and cannot be opened. Open it on your computer, save a copy, and upload the copy.',
};

/** The refusal in words for a form error: what is wrong, then what to do. */
export const sayRefusal = (reason: RefusalReason): string => WORDS[reason];
