import { z } from 'zod';
import { textField } from '../../../web/fields.js';

/** What was changed since it was sent back; asked for by the rule, where it was. */
export const handInForm = z.object({ answer: textField({ what: 'What was changed', max: 4_000 }) });

export const sendBackForm = z.object({
  comment: textField({
    what: 'What the agency is asked',
    max: 4_000,
    missing: 'Enter what the agency is asked to do: it gets the chronology back with these words',
  }),
});
