import { z } from 'zod';
import { emailField, nameField } from '../../../web/fields.js';
import type { FormBody, FormReading } from '../../../web/forms.js';
import { readForm, rejected } from '../../../web/forms.js';
import { leadErrors } from '../planning/rules.js';
import type { MendsByKey } from './mend-part.js';
import type { PlanColumn } from './plan-columns.js';
import type { UnderstoodPart } from './understood.js';

const OF_A_PERSON: ReadonlySet<PlanColumn> = new Set(['person', 'post', 'email']);

/** A body whose rows name nobody who can be asked. */
export interface Leaderless {
  readonly body: string;
  readonly parts: readonly UnderstoodPart[];
}

/** The bodies of a file with more than one action that lacks a person, a post or an address, by name. */
export function leaderless(parts: readonly UnderstoodPart[]): Leaderless[] {
  const waiting = parts.filter(
    ({ body, leftOut, problems }) =>
      body !== '' && leftOut === undefined && problems.some(({ field }) => OF_A_PERSON.has(field)),
  );
  return [...Map.groupBy(waiting, ({ body }) => body)]
    .map(([body, of]) => ({ body, parts: of }))
    .filter((one) => one.parts.length > 1)
    .toSorted((one, other) => one.body.localeCompare(other.body, 'en'));
}

const person = z.object({
  person: nameField({ what: 'Name', max: 150 }),
  post: nameField({ what: 'Post', max: 150 }),
  email: emailField(),
});

const FIELDS: Readonly<Record<string, string>> = { leadName: 'person', leadPost: 'post', leadEmail: 'email' };

/** Reads who leads all of them; `at` is the place of the body in the list, which its fields bear: "person-2". */
export function readLeadFor({ body, parts }: Leaderless, at: number, typed: FormBody): FormReading<MendsByKey> {
  const own = Object.fromEntries(Object.keys(person.shape).map((name) => [name, typed[`${name}-${at}`] ?? '']));
  const read = readForm(person, own);
  const { person: name, post, email } = read.ok ? read.value : { person: '', post: '', email: '' };
  const errors = read.ok
    ? leadErrors({ body, name, post, email }).map((error) => ({ ...error, field: FIELDS[error.field] ?? 'person' }))
    : read.form.errors;
  if (errors.length > 0)
    return {
      ok: false,
      form: rejected(
        typed,
        errors.map((error) => ({ ...error, field: `${error.field}-${at}` })),
      ),
    };
  const texts = { person: name, post, email };
  return { ok: true, value: new Map(parts.map(({ key, mended }) => [key, { texts: { ...mended, ...texts } }])) };
}
