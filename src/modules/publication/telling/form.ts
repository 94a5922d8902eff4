import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { optionalDayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField } from '../../../web/fields.js';
import { type FormBody, type FormReading, readForm, rejected } from '../../../web/forms.js';
import { moments, receivers } from '../kinds.js';

export const newTellingForm = z.object({
  receiver: oneOf(receivers, 'Select who it is'),
  name: nameField({ what: 'What they are called', max: 200, missing: 'Enter what they are called' }),
  moment: oneOf(moments, 'Select when they are told'),
});

/** Somebody to be told. */
export type NewTelling = z.output<typeof newTellingForm>;

const toldForm = (today: Day) =>
  z.object({
    outcome: oneOf(['told', 'off'], 'Select whether they were told'),
    toldOn: optionalDayField({ what: 'Day they were told', byToday: today }),
    way: textField({ what: 'How they were told', max: 300 }),
    receipt: textField({ what: 'What they answered', max: 2000 }),
    reason: textField({ what: 'Reason', max: 1000 }),
  });

/** That somebody was told, or that they are taken off the list and why. */
export type ToldAnswer =
  | { readonly outcome: 'told'; readonly toldOn: Day; readonly way: string; readonly receipt: string }
  | { readonly outcome: 'off'; readonly reason: string };

/** Reads what came of telling somebody: a day where they were told, a reason where they are not. */
export function readTold(body: FormBody, today: Day): FormReading<ToldAnswer> {
  const read = readForm(toldForm(today), body);
  if (!read.ok) return read;
  const { outcome, toldOn, way, receipt, reason } = read.value;
  const refuse = (field: string, message: string) =>
    ({ ok: false, form: rejected(body, [{ field, message }]) }) as const;
  if (outcome === 'off')
    return reason === ''
      ? refuse('reason', 'Enter why they are taken off the list')
      : { ok: true, value: { outcome, reason } };
  if (toldOn === undefined) return refuse('toldOn', 'Enter the day they were told');
  return { ok: true, value: { outcome, toldOn, way, receipt } };
}
