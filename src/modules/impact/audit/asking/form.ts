import { z } from 'zod';
import type { FormBody } from '../../../../platform/http/route.js';
import { anyOf, nameField, oneOf, textField } from '../../../../web/fields.js';
import { type FormReading, readForm, rejected } from '../../../../web/forms.js';
import { producers } from '../../kinds.js';
import { type AuditQuestion, MOST_QUESTIONS } from '../kinds.js';
import type { AuditDraft } from './begin-audit.js';

/** Numbers of the questions that a form has room for. */
export const questionNumbers: readonly number[] = Array.from({ length: MOST_QUESTIONS }, (_, at) => at + 1);
const numbers = questionNumbers.map(String);

const headForm = z
  .object({
    title: nameField({ what: 'Name of the audit', max: 150, missing: 'Enter what the audit is called' }),
    producer: oneOf(producers, 'Select who reads the files'),
    producerName: nameField({ what: 'Who that is', max: 150 }),
    decides: anyOf(numbers),
    mayNotApply: anyOf(numbers),
  })
  .superRefine(({ producer, producerName }, context) => {
    if (producer !== 'own' && producerName === '')
      context.addIssue({ code: 'custom', path: ['producerName'], message: 'Enter who reads the files' });
  });

const question = (number: number) => z.object({ [`q${number}`]: textField({ what: `Question ${number}`, max: 300 }) });

/** Questions of an audit as they were typed; those left empty are passed over. */
export function readQuestions(body: FormBody): FormReading<AuditDraft> {
  const head = readForm(headForm, body);
  const read = questionNumbers.map((number) => ({ number, read: readForm(question(number), body) }));
  const errors = [
    ...(head.ok ? [] : head.form.errors),
    ...read.flatMap(({ read: one }) => (one.ok ? [] : one.form.errors)),
  ];
  const asked = read.flatMap(({ number, read: one }) => {
    const text = one.ok ? (one.value[`q${number}`] ?? '') : '';
    return text === '' || !head.ok ? [] : [{ number, text, ...ticks(number, head.value) }];
  });
  if (errors.length === 0 && asked.length === 0) errors.push({ field: 'q1', message: 'Enter at least one question' });
  else if (errors.length === 0 && !asked.some(({ decides }) => decides))
    errors.push({ field: `decides-${asked[0]?.number ?? 1}`, message: DECIDE });
  if (!head.ok || errors.length > 0) return { ok: false, form: rejected(body, errors) };
  const questions = asked.map(({ number, ...one }): AuditQuestion => ({ id: `q${number}`, ...one }));
  const { title, producer, producerName } = head.value;
  return { ok: true, value: { title, producer, producerName, questions } };
}

const DECIDE =
  'Tick “Decides” at one question at least: a file meets the standard when all that decide are answered with yes';

const ticks = (
  number: number,
  { decides, mayNotApply }: { readonly decides: readonly string[]; readonly mayNotApply: readonly string[] },
) => ({
  decides: decides.includes(String(number)),
  mayNotApply: mayNotApply.includes(String(number)),
});

/** A form begun from questions that are there. */
export const questionValues = ({ title, producer, producerName, questions }: AuditDraft) => {
  const numberOf = ({ id }: AuditQuestion): string => id.slice(1);
  return {
    ...{ title, producer, producerName },
    ...Object.fromEntries(questions.map(({ id, text }) => [id, text])),
    decides: questions.filter(({ decides }) => decides).map(numberOf),
    mayNotApply: questions.filter(({ mayNotApply }) => mayNotApply).map(numberOf),
  };
};
