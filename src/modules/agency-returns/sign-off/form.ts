import { z } from 'zod';
import { nameField, oneOf, oneOfOrNone, textField } from '../../../web/fields.js';
import type { FormBody, FormState } from '../../../web/forms.js';
import { readForm, rejected } from '../../../web/forms.js';
import type { CheckAnswer } from '../kinds.js';
import type { Checked } from './answer-checks.js';
import type { CheckQuestion } from './checklist.js';
import { type ReceiptVerb, wantsNote } from './rules.js';

const ANSWERS = ['yes', 'no', 'not-applicable'] as const satisfies readonly CheckAnswer[];
export const answerInWords: Readonly<Record<CheckAnswer, string>> = {
  yes: 'Yes',
  no: 'No',
  'not-applicable': 'Does not apply',
};
export const checkAnswers = ANSWERS;

/** Reads the checklist: what is answered so far, or what is missing from an answer. Questions may stay open for now. */
export function readChecks(
  questions: readonly CheckQuestion[],
  body: FormBody,
): { readonly answers: readonly Checked[] } | { readonly form: FormState } {
  const fields = questions.flatMap(({ key }) => [
    [`answer-${key}`, oneOfOrNone(ANSWERS)],
    [`note-${key}`, textField({ what: 'Note', max: 2000 })],
  ]);
  const read = readForm(z.object(Object.fromEntries(fields)), body);
  if (!read.ok) return { form: read.form };
  const value = read.value as Readonly<Record<string, string | undefined>>;
  const answers = questions.flatMap(({ key }): Checked[] => {
    const answer = ANSWERS.find((one) => one === value[`answer-${key}`]);
    return answer === undefined ? [] : [{ key, answer, note: value[`note-${key}`] ?? '' }];
  });
  const bare = answers.filter(({ answer, note }) => wantsNote(answer) && note === '');
  if (bare.length === 0) return { answers };
  return {
    form: rejected(
      body,
      bare.map(({ key }) => ({ field: `note-${key}`, message: `Enter why: ${askOf(questions, key)}` })),
    ),
  };
}

const askOf = (questions: readonly CheckQuestion[], key: string): string =>
  questions.find((one) => one.key === key)?.ask ?? '';

export const handInForm = (mustAnswer: boolean) =>
  z.object({
    answer: textField({
      what: 'What was changed',
      max: 10_000,
      ...(mustAnswer ? { missing: 'Enter what you changed in answer to the comment' } : {}),
    }),
  });

export const settleForm = z.object({ verb: oneOf(['sign', 'back'], 'Select whether you sign it or send it back') });
export const signForm = z.object({
  post: nameField({ what: 'Post', max: 200, missing: 'Enter your post, as it is to stand under the return' }),
});
export const backForm = z.object({
  comment: textField({ what: 'Comment', max: 10_000, missing: 'Enter what the author is to change' }),
});

const COMMENTS: Readonly<Partial<Record<ReceiptVerb, string>>> = {
  'send-back': 'Enter what the agency is to change',
  'withdraw-release': 'Enter why the panel is not to read it any longer',
};

export const receiptForm = (verb: ReceiptVerb) => {
  const missing = COMMENTS[verb];
  return z.object({
    comment: textField({ what: 'Comment', max: 10_000, ...(missing === undefined ? {} : { missing }) }),
  });
};

export const addendumForm = z.object({
  reason: textField({ what: 'Reason', max: 2000, missing: 'Enter why something has to be added' }),
  text: textField({ what: 'Addendum', max: 50_000, missing: 'Enter what is to be added or put right' }),
});
