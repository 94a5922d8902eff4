import { z } from 'zod';
import { oneOf, textField } from '../../../../web/fields.js';

export const pairForm = z.object({
  verdict: oneOf(['same', 'different'], 'Select whether the two tell of the same event'),
  contradiction: textField({ what: 'Where they do not agree', max: 2_000 }),
});
