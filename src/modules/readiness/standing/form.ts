import { z } from 'zod';
import { addDays, addMonths, type Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { nameField, textField } from '../../../web/fields.js';

/** A standing duty done, and when it is to be looked at again: tomorrow at the earliest. */
export const recordForm = (today: Day) =>
  z.object({
    doneOn: dayField({ what: 'Date it was done', byToday: today }),
    agreedBy: nameField({ what: 'Who agreed it', max: 200, missing: 'Enter who agreed or did it' }),
    proof: textField({ what: 'Where the paper is kept', max: 1000, missing: 'Enter where the proof is kept' }),
    note: textField({ what: 'Note', max: 4000 }),
    reviewBy: optionalDayField({
      what: 'Date to look again',
      earliest: addDays(today, 1),
      latest: addMonths(today, 120),
    }),
  });

export const withdrawalForm = z.object({
  reason: textField({ what: 'Reason', max: 1000, missing: 'Enter why the record is withdrawn' }),
});
