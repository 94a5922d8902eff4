import { z } from 'zod';
import { nameField, oneOf, textField } from '../../../web/fields.js';

/** How, when and by whom the family and others are approached. */
export const planForm = z
  .object({
    approach: textField({ what: 'How', max: 4000, missing: 'Enter who is approached, and how' }),
    timing: textField({ what: 'When', max: 4000, missing: 'Enter when, and how that fits the dates in court' }),
    through: textField({ what: 'By whom', max: 2000, missing: 'Enter who makes each approach' }),
    outsideHelp: oneOf(['yes', 'no', 'asking'], 'Select whether a domestic abuse service from outside helps'),
    outsideService: nameField({ what: 'Service', max: 200 }),
  })
  .superRefine(({ outsideHelp, outsideService }, ctx) => {
    if (outsideHelp === 'yes' && outsideService === '')
      ctx.addIssue({ code: 'custom', path: ['outsideService'], message: 'Enter which service helps' });
  });
