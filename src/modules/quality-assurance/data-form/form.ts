import { z } from 'zod';
import { anyOf, oneOfOrNone, textField } from '../../../web/fields.js';
import { type FormBody, type FormReading, readForm, rejected } from '../../../web/forms.js';
import { emptyForm, type FieldError, type FormState } from '../../../web/index.js';
import type { Answer } from './answers.js';
import { NONE, NOT_KNOWN } from './choices.js';
import type { Field } from './fields.js';
import type { FilledSection } from './open-form.js';

/** The questions of a section that the record leaves open. */
export const openFields = (section: Pick<FilledSection, 'asked'>): Field[] =>
  section.asked.flatMap(({ field, known }) => (known === undefined ? [field] : []));

/** Reads a page of the form. A question left blank stays open; codes that are in no list are not kept. */
export function readSection(section: FilledSection, body: FormBody): FormReading<ReadonlyMap<string, Answer>> {
  const fields = openFields(section);
  const read = readForm(z.object(Object.fromEntries(fields.map((field) => [field.key, readerOf(field)]))), body);
  if (!read.ok) return read;
  const given = new Map(fields.map(({ key }) => [key, asAnswer(read.value[key])]));
  const errors = fields.flatMap((field) => contradiction(field, given.get(field.key) ?? ''));
  return errors.length > 0 ? { ok: false, form: rejected(body, errors) } : { ok: true, value: given };
}

function readerOf({ answer, label }: Field) {
  switch (answer.kind) {
    case 'one':
      return oneOfOrNone(answer.choices.map(({ code }) => code));
    case 'many':
      return anyOf(answer.choices.map(({ code }) => code));
    case 'words':
      return textField({ what: label, max: answer.max });
  }
}

const asAnswer = (value: unknown): Answer =>
  Array.isArray(value) ? value.map(String) : value === undefined ? '' : String(value);

/** "None of these" and "unknown" stand alone. */
export function contradiction({ key, label }: Pick<Field, 'key' | 'label'>, answer: Answer): FieldError[] {
  if (typeof answer === 'string' || answer.length < 2) return [];
  const alone = answer.includes(NONE) ? 'None of these' : answer.includes(NOT_KNOWN) ? 'Unclear' : undefined;
  if (alone === undefined) return [];
  return [{ field: key, message: `${label.replace(/\?$/, '')}: select what holds, or “${alone}”, not both` }];
}

/** A page as it stands, with what is suggested. */
export const sectionValues = ({ asked }: Pick<FilledSection, 'asked'>): FormState =>
  emptyForm(
    Object.fromEntries(
      asked.flatMap(({ field, known, answer, suggested }) =>
        known === undefined ? [[field.key, answer ?? suggested] as const] : [],
      ),
    ),
  );
