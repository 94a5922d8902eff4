import { z } from 'zod';
import { textField } from '../../../web/fields.js';

/** The longest text of one section, in characters: about eighty pages. */
const SECTION_MAX = 200_000;

export const sectionForm = z.object({
  text: textField({ what: 'This section', max: SECTION_MAX }),
  after: textField({ what: 'What stands after it', max: SECTION_MAX }),
});
