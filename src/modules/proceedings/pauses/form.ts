import { z } from 'zod';
import { stages } from '../../../kernel/duty.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { anyOf, nameField, oneOf, textField } from '../../../web/fields.js';

/** A stop of the clocks. */
export const pauseForm = z.object({
  from: dayField({ what: 'First day of the pause' }),
  to: optionalDayField({ what: 'Day the clocks run again' }),
  extent: oneOf(['all', 'some'], 'Select whether every clock stops, or only those of some stages'),
  stops: anyOf(Object.keys(stages) as (keyof typeof stages)[]),
  agreedBy: textField({ what: 'Who agreed it', missing: 'Enter who agreed the pause', max: 200 }),
  reason: textField({ what: 'Reason', missing: 'Enter why the review is paused', max: 2000 }),
  agreement: nameField({ what: 'Agreement', max: 36 }),
});

/** The end of a pause. */
export const pauseEndForm = z.object({
  to: dayField({ what: 'Day the clocks run again' }),
  reason: textField({ what: 'Reason', max: 1000 }),
});

/** A pause that was recorded by mistake. */
export const pauseWithdrawalForm = z.object({
  reason: textField({ what: 'Reason', missing: 'Enter why this pause is taken back', max: 1000 }),
});
