import { z } from 'zod';
import type { Day } from '../../kernel/day.js';
import { dayField, optionalDayField } from '../../web/day-field.js';
import { textField } from '../../web/fields.js';
import type { FieldError } from '../../web/index.js';

export const recordForm = (today: Day) =>
  z.object({
    inPlaceOn: dayField({ what: 'Date it was in place', byToday: today }),
    approvedBy: textField({ what: 'Who approved it', max: 200, missing: 'Enter who approved it' }),
    keptWhere: textField({ what: 'Where it is kept', max: 500, missing: 'Enter where it is kept' }),
    lookAgainOn: optionalDayField({ what: 'Date to look again' }),
  });

export const tooEarly: FieldError = {
  field: 'lookAgainOn',
  message: 'Date to look again must be after the date it was in place',
};

export const withdrawalForm = z.object({
  record: textField({ what: 'Record', max: 36 }),
  reason: textField({ what: 'Reason', max: 1_000, missing: 'Enter why you take it back' }),
});
