import type { FormBody } from '../../../../platform/http/route.js';
import { asText } from '../../../../web/fields.js';
import type { FieldError } from '../../../../web/forms.js';
import { type AuditAnswer, type AuditQuestion, auditAnswers, type FileAnswers } from '../kinds.js';

/** Answers that may be given to a question. */
export const answersTo = ({ mayNotApply }: AuditQuestion): readonly AuditAnswer[] =>
  mayNotApply ? auditAnswers : auditAnswers.filter((answer) => answer !== 'na');

/** Name of the field of a question, in a row of the grid or on a page of its own. */
export const fieldFor = ({ id }: AuditQuestion, row?: number): string => (row === undefined ? id : `f${row}-${id}`);

/** What was answered of a file: every question, none of them, or what is missing. */
export type ReadAnswers = { readonly answers: FileAnswers } | { readonly errors: readonly FieldError[] } | 'nothing';

export function readAnswers(questions: readonly AuditQuestion[], body: FormBody, row?: number): ReadAnswers {
  const given = questions.map((question, at) => {
    const field = fieldFor(question, row);
    return { question, at, field, answer: answersTo(question).find((one) => one === asText(body[field])) };
  });
  if (given.every(({ answer }) => answer === undefined)) return 'nothing';
  const of = row === undefined ? '' : ` of file ${row}`;
  const errors = given
    .filter(({ answer }) => answer === undefined)
    .map(({ field, at }) => ({ field, message: `Select an answer to question ${at + 1}${of}` }));
  if (errors.length > 0) return { errors };
  return {
    answers: Object.fromEntries(given.flatMap(({ question, answer }) => (answer ? [[question.id, answer]] : []))),
  };
}

/** The version of the answers that a page was made from; 0 for none. */
export const seenVersion = (body: FormBody, row?: number): number => {
  const text = asText(body[row === undefined ? 'seen' : `f${row}-seen`]);
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
};

/** Answers as the values of their fields. */
export const answerValues = (answers: FileAnswers | undefined, row?: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers ?? {}).map(([id, answer]) => [row === undefined ? id : `f${row}-${id}`, answer]),
  );
