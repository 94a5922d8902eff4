import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { type FieldError, type FormBody, type FormReading, readForm, rejected } from '../../../web/forms.js';
import type { FieldValues, Question, ReadValues } from './question.js';

/** Reads what was posted for these questions; the answers are put in their places by `takeAnswers`. */
export function readAnswers<S>(questions: readonly Question<S>[], body: FormBody, today: Day): FormReading<ReadValues> {
  const shape: Record<string, z.ZodType> = {};
  for (const question of questions) Object.assign(shape, question.shape(today));
  const reading = readForm(z.object(shape), body);
  if (!reading.ok) return reading;
  const errors: FieldError[] = questions.flatMap((question) => [...question.problems(reading.value)]);
  return errors.length === 0 ? reading : { ok: false, form: rejected(body, errors) };
}

/** The section with every answer that was read in its place. */
export const takeAnswers = <S>(questions: readonly Question<S>[], section: S, values: ReadValues): S =>
  questions.reduce((sofar, question) => question.take(sofar, values), section);

/** What stands in the fields of these questions. */
export const valuesOf = <S>(questions: readonly Question<S>[], section: S): FieldValues =>
  Object.assign({}, ...questions.map((question) => question.valuesOf(section)));

/**
 * A number for how these answers stand, to go into the form as its version: two people on different pages of one notification do not
 * disturb each other, and two on the same page do not overwrite each other.
 */
export const fingerprint = (values: unknown): number =>
  createHash('sha256')
    .update(JSON.stringify(values ?? null))
    .digest()
    .readUInt32BE(0) % 1_000_000_000;

/** How far a page is: answered in part or whole, or not begun. */
export const isBegun = <S>(questions: readonly Question<S>[], section: S): boolean =>
  questions.some((question) => question.answerOf(section).kind !== 'blank');
