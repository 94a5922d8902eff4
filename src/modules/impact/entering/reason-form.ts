import { z } from 'zod';
import { textField } from '../../../web/fields.js';

/** Why something that was given is taken back. */
export const reasonForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why it is withdrawn' }),
});
