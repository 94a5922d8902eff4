import { z } from 'zod';
import { oneOf, textField } from '../../../web/fields.js';
import { producers } from '../kinds.js';

/** Who produced something, and how one knows. */
export const vouchForm = z.object({
  producer: oneOf(producers, 'Select who produced it'),
  because: textField({ what: 'How you know', max: 1000, missing: 'Enter how you know who produced it' }),
});
