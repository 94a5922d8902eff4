import { z } from 'zod';
import { textField } from '../../../web/fields.js';

const TEXT = 1000;

/** What a claim says: what will be different, for whom, in which practice. */
export const claimForm = z.object({
  different: textField({ what: 'What will be different', max: TEXT, missing: 'Enter what will be different' }),
  forWhom: textField({ what: 'For whom', max: TEXT, missing: 'Enter for whom it will be different' }),
  practice: textField({ what: 'In which practice', max: TEXT, missing: 'Enter in which part of the work' }),
});
