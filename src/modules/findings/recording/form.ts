import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { THEMES } from '../../../kernel/themes.js';
import { dayField } from '../../../web/day-field.js';
import { anyOf, nameField, oneOf, textField, tick } from '../../../web/fields.js';
import { dayValues, emptyForm, type FieldError, type FormState } from '../../../web/index.js';
import { equalityKeys } from '../../terms-of-reference/index.js';
import { findingKinds } from '../kinds.js';
import type { Finding } from '../queries.js';
import { readRefs, type SourceRef } from '../sources/refs.js';

/** What may be chosen on the form, by id. */
export interface FormChoices {
  readonly agencies: readonly string[];
  readonly lines: readonly string[];
}

const themeCodes = THEMES.map(({ code }) => code);

const words = {
  title: nameField({ what: 'The finding in one sentence', max: 300, missing: 'Enter the finding in one sentence' }),
  text: textField({ what: 'What was found', max: 20_000 }),
};

/** What a finding says of itself, as it is changed. */
export const changeForm = (choices: FormChoices, today: Day) =>
  z.object({
    ...words,
    kind: oneOf(findingKinds, 'Select what it is'),
    keyIssue: tick(),
    themes: anyOf(themeCodes),
    characteristics: anyOf(equalityKeys),
    agencies: anyOf(choices.agencies),
    foundOn: dayField({ what: 'Day it was found', missing: 'Enter the day it was found', byToday: today }),
  });

/** The same with what it rests on, as it is recorded. */
export const recordForm = (choices: FormChoices, today: Day) =>
  changeForm(choices, today).extend({
    lines: anyOf(choices.lines),
    said: textField({ what: 'What the family said', max: 4000 }),
    other: textField({ what: 'What else it rests on', max: 4000 }),
  });

/** While it is being written. */
export const wordingForm = z.object(words);

/** What a finding says of itself. */
export type FindingDraft = z.output<ReturnType<typeof changeForm>>;

/** What keeps a draft from being kept. Recommendations are asked of key issues: good practice and lessons are none. */
export const draftErrors = ({ kind, keyIssue }: Pick<FindingDraft, 'kind' | 'keyIssue'>): FieldError[] =>
  keyIssue && kind !== 'issue'
    ? [{ field: 'keyIssue', message: 'Only an issue can be a key issue. Take the tick out, or choose Issue' }]
    : [];

/** The sources that came with the form, each ticked or not. */
export const refsPosted = (given: string | string[] | undefined): SourceRef[] =>
  readRefs([given ?? []].flat().join(','));

/** The form as a finding fills it, under pseudonyms. */
export const findingValues = (finding: Finding, toPseudonyms: (text: string) => string): FormState =>
  emptyForm({
    kind: finding.kind,
    keyIssue: finding.keyIssue ? 'yes' : undefined,
    title: toPseudonyms(finding.title),
    text: toPseudonyms(finding.text),
    themes: finding.themes,
    characteristics: finding.characteristics,
    agencies: finding.agencies,
    ...dayValues('foundOn', finding.foundOn),
  });
