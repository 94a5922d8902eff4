import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField } from '../../../web/fields.js';
import { checkOutcomes } from '../kinds.js';

export const checkForm = (today: Day) =>
  z.object({
    outcome: oneOf(checkOutcomes, 'Select how the check ended'),
    checkedOn: dayField({ what: 'Date of the check', byToday: today }),
    checkedBy: nameField({ what: 'Who checked', max: 200, missing: 'Enter who made the check' }),
    details: textField({ what: 'What was found and done', max: 4000, missing: 'Enter what was found and done' }),
  });
