import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import type { FormBody } from '../../../platform/http/route.js';
import { dayField } from '../../../web/day-field.js';
import { emailField, field, nameField, oneOf, textField } from '../../../web/fields.js';
import { type FormReading, readForm, rejected } from '../../../web/forms.js';
import type { AgencyAnswer } from './answer.js';
import type { Passage } from './queries.js';

/** Whom passages are sent to, which, and by when they are to answer. */
export const askForm = (today: Day) =>
  z.object({
    versionId: textField({ what: 'The version', max: 100 }),
    contactName: nameField({ what: 'Name', max: 200, missing: 'Enter the name of whoever is asked' }),
    contactEmail: emailField('Enter their e-mail address'),
    dueOn: dayField({
      what: 'Day by which they answer',
      fromToday: today,
      missing: 'Enter the day by which they answer',
    }),
    passages: field((given) => [given ?? []].flat().map(String)),
  });

export const settleForm = z.object({
  settledAs: oneOf(['changed', 'not-changed'], 'Select what was done'),
  text: textField({ what: 'What was done', max: 4000, missing: 'Enter how it was changed, or why it was not' }),
});

export const closeForm = z.object({ note: textField({ what: 'The note', max: 2000 }) });

const whoForm = z.object({
  name: nameField({ what: 'Your name', max: 200, missing: 'Enter your name' }),
  post: textField({ what: 'Your post', max: 200, missing: 'Enter your post' }),
  overall: textField({ what: 'What you say of the whole', max: 4000 }),
});

const answerField = (id: string): string => `answer-${id}`;
const saysField = (id: string): string => `says-${id}`;
export const passageFields = { answer: answerField, says: saysField };

const passageForm = z.object({
  answer: oneOf(['right', 'not-right'], 'Select whether the passage is right'),
  says: textField({ what: 'What is right', max: 4000 }),
});

/** Reads the answer to every passage; each is to be said of. */
export function readAnswer(passages: readonly Passage[], body: FormBody): FormReading<AgencyAnswer> {
  const who = readForm(whoForm, body);
  const errors = who.ok ? [] : [...who.form.errors];
  const said: AgencyAnswer['passages'] = new Map(
    passages.flatMap(({ id, position }) => {
      const read = readForm(passageForm, { answer: body[answerField(id)] ?? '', says: body[saysField(id)] ?? '' });
      const number = `Passage ${position + 1}: `;
      if (!read.ok) {
        const wrong = read.form.errors.map(({ field, message }) => ({
          field: `${field}-${id}`,
          message: number + message,
        }));
        errors.push(...wrong);
        return [];
      }
      if (read.value.answer === 'not-right' && read.value.says === '')
        errors.push({ field: saysField(id), message: `${number}enter what is right` });
      return [[id, read.value] as const];
    }),
  );
  if (!who.ok || errors.length > 0) return { ok: false, form: rejected(body, errors) };
  return { ok: true, value: { ...who.value, passages: said } };
}
