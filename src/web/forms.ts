import { z } from 'zod';
import type { DatePart } from '../kernel/day.js';
import { holdsNul } from './clean-text.js';

/** What a browser posts: every value as text, repeated names as lists. */
export type FormBody = Readonly<Record<string, string | string[]>>;

/** What is wrong with one field, in words for the person who filled it in. `parts` are the boxes of a date to mark. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
  readonly parts?: readonly DatePart[] | undefined;
}

/** A form as it stands on the page: what was typed, untouched, and what is wrong with it. */
export interface FormState {
  readonly values: Readonly<Record<string, string | string[]>>;
  readonly errors: readonly FieldError[];
}

/** The answers, typed, or the form to show again. */
export type FormReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly form: FormState };

/** A form before anything was sent, with what is known already. Undefined values are left out. */
export function emptyForm(values: Readonly<Record<string, string | readonly string[] | undefined>> = {}): FormState {
  const known = Object.entries(values).filter(([, value]) => value !== undefined);
  return { values: Object.fromEntries(known) as Record<string, string | string[]>, errors: [] };
}

/** A form that a rule refused: what was typed, with the reasons. */
export const rejected = (body: FormBody, errors: readonly FieldError[]): FormState => ({ values: typed(body), errors });

/**
 * Reads what was posted by a schema. Dates come together from `<name>-day`, `-month` and `-year`; a tick in `<name>-not-known`
 * comes with its field (see `orNotKnown`). Throws when the schema has no words of ours for a problem: that is a mistake in the
 * form, found by its first test, and a person must never be shown a library's message.
 */
export function readForm<S extends z.ZodType>(schema: S, body: FormBody): FormReading<z.output<S>> {
  const unkeepable = nulErrors(body);
  const answer = schema.safeParse({ ...unanswered(schema), ...gathered(body) }, { error: () => NO_WORDS });
  if (answer.success && unkeepable.length === 0) return { ok: true, value: answer.data };
  const errors = answer.success ? [] : answer.error.issues.map(asFieldError);
  return { ok: false, form: rejected(body, firstOfEachField([...unkeepable, ...errors])) };
}

/** A browser does not send boxes that are not ticked: each question of the form gets its key all the same. */
const unanswered = (schema: z.ZodType): Record<string, undefined> =>
  schema instanceof z.ZodObject ? Object.fromEntries(Object.keys(schema.shape).map((name) => [name, undefined])) : {};

const NO_WORDS = 'no words';

function asFieldError(issue: z.core.$ZodIssue): FieldError {
  const field = String(issue.path[0] ?? '');
  if (issue.message === NO_WORDS) throw new Error(`The form has no words for "${issue.code}" at "${field}"`);
  const parts = issue.code === 'custom' ? (issue.params?.parts as readonly DatePart[] | undefined) : undefined;
  return parts === undefined ? { field, message: issue.message } : { field, message: issue.message, parts };
}

const firstOfEachField = (errors: readonly FieldError[]): FieldError[] =>
  errors.filter((error, at) => errors.findIndex(({ field }) => field === error.field) === at);

const nulErrors = (body: FormBody): FieldError[] =>
  Object.entries(body)
    .filter(([, value]) => [value].flat().some(holdsNul))
    .map(([field]) => ({
      field,
      message: 'This answer has a hidden character that cannot be kept. Type the answer again',
    }));

/** Names that start with an underscore are ours (forgery token, version), not answers. */
const typed = (body: FormBody): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !name.startsWith('_')));

const PART = /^(.+)-(day|month|year)$/;
const NOT_KNOWN = /^(.+)-not-known$/;

/** The boxes of a date as one answer. */
export type DateAnswer = Partial<Record<DatePart, unknown>>;

/** An answer whose box "not known" is ticked. */
export interface NotKnownAnswer {
  readonly given: unknown;
  readonly notKnown: true;
}

function gathered(body: FormBody): Record<string, unknown> {
  const answers = new Map<string, unknown>(Object.entries(body));
  for (const [name, value] of Object.entries(body)) {
    const [, field, part] = PART.exec(name) ?? [];
    if (field === undefined || part === undefined) continue;
    const boxes = answers.get(field);
    answers.set(field, { ...(typeof boxes === 'object' && !Array.isArray(boxes) ? boxes : {}), [part]: value });
  }
  for (const [name, value] of Object.entries(body)) {
    const [, field] = NOT_KNOWN.exec(name) ?? [];
    if (field !== undefined && value !== '') answers.set(field, { given: answers.get(field), notKnown: true });
  }
  return Object.fromEntries(answers);
}

/** The version of the record that the form was made from; undefined when the form carries none. */
export function versionOf(body: FormBody): number | undefined {
  const text = Object.hasOwn(body, '_version') ? body._version : undefined;
  return typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
