import { z } from 'zod';
import { oneOf, textField } from '../../../web/fields.js';
import { type FormBody, type FormReading, readForm, rejected } from '../../../web/forms.js';
import type { LeadAnswer } from '../kinds.js';

const answerFields = z.object({
  answer: oneOf(['accepted', 'handed-back'], 'Select whether you lead it'),
  reason: textField({ what: 'Reason', max: 2000 }),
});

/** Accepted, or handed back with a reason. */
export function readAnswer(body: FormBody): FormReading<{ readonly answer: LeadAnswer; readonly reason: string }> {
  const read = readForm(answerFields, body);
  if (!read.ok || read.value.answer === 'accepted' || read.value.reason !== '') return read;
  return { ok: false, form: rejected(body, [{ field: 'reason', message: 'Enter why it is handed back' }]) };
}
