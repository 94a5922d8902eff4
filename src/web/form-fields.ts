import { type DatePart, type Day, dayOfMonthOf, monthOf, yearOf } from '../kernel/day.js';
import type { PartialDate } from '../kernel/partial-date.js';
import type { FormState } from './forms.js';

/** What is wrong with a field, as the `errorMessage` of its component; undefined when nothing is. */
export function errorFor(form: FormState, field: string): { text: string } | undefined {
  const error = form.errors.find((candidate) => candidate.field === field);
  return error && { text: error.message };
}

/** What stands in a field: the first text when there are several, '' when there is none. */
export function textOf(form: FormState, field: string): string {
  const value = Object.hasOwn(form.values, field) ? form.values[field] : undefined;
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}

/** Every text that stands under a name: the boxes that are ticked. */
export function textsOf(form: FormState, field: string): string[] {
  const value = Object.hasOwn(form.values, field) ? form.values[field] : undefined;
  return value === undefined ? [] : [value].flat();
}

/** The label of a field among others on a page, small and bold. */
export const label = (text: string) => ({ text, classes: 'govuk-label--s' });

/** The same over `Radios`, `Checkboxes` and `DateInput`: `fieldset={legend('When?')}`. */
export const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } });

/** Id, name, value and error of a field, for `Input`, `Textarea`, `CharacterCount` and `Select`: `<Input {...fieldOf(form, 'name')} … />`. */
export const fieldOf = (form: FormState, field: string) => ({
  id: field,
  name: field,
  value: textOf(form, field),
  errorMessage: errorFor(form, field),
});

/** The same for `Radios`. The first radio has the field's name for id, so the error summary leads to it. */
export const choiceOf = (form: FormState, field: string) => ({
  idPrefix: field,
  name: field,
  value: textOf(form, field),
  errorMessage: errorFor(form, field),
});

/** The same for `Checkboxes`. */
export const choicesOf = (form: FormState, field: string) => ({
  idPrefix: field,
  name: field,
  values: textsOf(form, field),
  errorMessage: errorFor(form, field),
});

/** The same for `FileUpload` and `PasswordInput`, which never show again what was given. */
export const blankFieldOf = (form: FormState, field: string) => ({
  id: field,
  name: field,
  errorMessage: errorFor(form, field),
});

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/** The same for `DateInput`: the three boxes with what was typed, and those marked that are wrong. */
export function dateOf(form: FormState, field: string) {
  const error = form.errors.find((candidate) => candidate.field === field);
  const items = PARTS.map((part) => ({
    id: `${field}-${part}`,
    name: part,
    value: textOf(form, `${field}-${part}`),
    error: error !== undefined && (error.parts ?? PARTS).includes(part),
    classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
  }));
  return { id: field, namePrefix: field, items, errorMessage: errorFor(form, field) };
}

/** A day as the values of its three boxes, to begin a form with: `emptyForm({ ...dayValues('diedOn', on) })`. */
export const dayValues = (field: string, on: Day | undefined): Record<string, string> =>
  on === undefined ? {} : partialDateValues(field, { known: 'exactly', on });

/** A date known in part as the values of its boxes, with the box "not known". */
export function partialDateValues(field: string, date: PartialDate): Record<string, string> {
  switch (date.known) {
    case 'exactly':
      return {
        [`${field}-day`]: String(dayOfMonthOf(date.on)),
        [`${field}-month`]: String(monthOf(date.on)),
        [`${field}-year`]: String(yearOf(date.on)),
      };
    case 'month':
      return { [`${field}-month`]: String(date.month), [`${field}-year`]: String(date.year) };
    case 'year':
      return { [`${field}-year`]: String(date.year) };
    case 'not-known':
      return { [`${field}-not-known`]: 'yes' };
    case 'blank':
      return {};
  }
}

/** Where the error summary leads: the field, or the first wrong box of a date. */
export function errorHref(form: FormState, field: string): string {
  const isDate = Object.hasOwn(form.values, `${field}-day`) || Object.hasOwn(form.values, `${field}-year`);
  const error = form.errors.find((candidate) => candidate.field === field);
  const part = error?.parts?.[0] ?? (isDate ? 'day' : undefined);
  return part === undefined ? `#${field}` : `#${field}-${part}`;
}
