import { z } from 'zod';
import type { Day } from '../../kernel/day.js';
import type { Duty } from '../../kernel/duty.js';
import { dayField } from '../../web/day-field.js';
import { oneOf, textField } from '../../web/fields.js';

/** A duty met outside the system. A duty that more than one fact can meet asks which it was. */
export const metForm = (today: Day, { met }: Pick<Duty, 'met'>) =>
  z.object({
    fact: met.length > 1 ? oneOf(met, 'Select what happened') : z.unknown().transform(() => met[0]),
    metOn: dayField({ what: 'Date it was done', byToday: today }),
    metBy: textField({ what: 'Who did it', missing: 'Enter who did it: a name or a post', max: 200 }),
    proof: textField({
      what: 'Proof',
      missing: 'Enter where the proof is, such as an e-mail, a minute or a letter',
      max: 1000,
    }),
    note: textField({ what: 'Note', max: 2000 }),
  });

/** A record by hand that was wrong. */
export const withdrawalForm = z.object({
  reason: textField({ what: 'Reason', missing: 'Enter why this record is withdrawn', max: 1000 }),
});

/** Another day, agreed. */
export const extensionForm = (today: Day) =>
  z.object({
    newDue: dayField({ what: 'New date' }),
    agreedOn: dayField({ what: 'Date it was agreed', byToday: today }),
    agreedBy: textField({ what: 'Who agreed it', missing: 'Enter who agreed the new date', max: 200 }),
    reason: textField({ what: 'Reason', missing: 'Enter why the date was changed', max: 2000 }),
  });
