import { z } from 'zod';
import { THEMES } from '../../../kernel/themes.js';
import { anyOf, nameField, oneOf, textField, tick } from '../../../web/fields.js';
import { emptyForm, type FieldError, type FormState } from '../../../web/index.js';
import { madeFor, reaches } from '../kinds.js';
import type { Recommendation } from '../queries.js';
import type { NewAddressee } from './addressees.js';

/** What may be chosen on the form, by id. */
export interface DraftChoices {
  readonly agencies: readonly string[];
  readonly findings: readonly string[];
}

const themeCodes = THEMES.map(({ code }) => code);

/** What a recommendation says of itself. */
export const changeForm = ({ findings }: Pick<DraftChoices, 'findings'>) =>
  z.object({
    title: nameField({
      what: 'The recommendation in one line',
      max: 200,
      missing: 'Enter the recommendation in one line',
    }),
    wording: textField({ what: 'The wording', max: 4000, missing: 'Enter the wording' }),
    purpose: textField({ what: 'What it is to change', max: 2000 }),
    expectation: textField({ what: 'How anybody will see that it did', max: 2000 }),
    madeFor: oneOf(madeFor, 'Select whether it is for one agency or for several'),
    reach: oneOf(reaches, 'Select how far it reaches'),
    theme: oneOf(themeCodes, 'Select its theme'),
    moreThemes: anyOf(themeCodes),
    findings: anyOf(findings),
    noFindingBecause: textField({ what: 'Why it answers no finding', max: 1000 }),
    why: textField({ what: 'Why the wording is changed', max: 1000 }),
  });

/** The same with whom it is for, as it is drafted. */
export const draftForm = (choices: DraftChoices) =>
  changeForm(choices).extend({
    agencies: anyOf(choices.agencies),
    all: tick(),
    bodies: textField({ what: 'Other bodies', max: 2000 }),
  });

/** What a recommendation says of itself. */
export type RecommendationDraft = Omit<z.output<ReturnType<typeof changeForm>>, 'why'>;

/** What keeps a draft from being kept: it answers a finding or says why not, and it is for somebody. */
export const draftErrors = (
  { findings, noFindingBecause, madeFor: kind }: Pick<RecommendationDraft, 'findings' | 'noFindingBecause' | 'madeFor'>,
  addressees: readonly Pick<NewAddressee, 'bodyName'>[],
): FieldError[] => [
  ...(findings.length === 0 && noFindingBecause === ''
    ? [
        {
          field: 'noFindingBecause',
          message: 'Select the findings that it answers, or enter why it answers none',
        },
      ]
    : []),
  ...(addressees.length === 0
    ? [{ field: 'agencies', message: 'Select or enter at least one body that it is for' }]
    : []),
  ...(addressees.some(({ bodyName }) => bodyName.length > 200)
    ? [{ field: 'bodies', message: 'The name of each body must be 200 characters or fewer' }]
    : []),
  ...(addressees.length > 1 && kind === 'single-agency'
    ? [
        {
          field: 'madeFor',
          message: `It is for ${addressees.length} bodies. Select multi-agency, or leave one body`,
        },
      ]
    : []),
];

/** The form as a recommendation fills it, under pseudonyms. */
export const recommendationValues = (one: Recommendation, toPseudonyms: (text: string) => string): FormState =>
  emptyForm({
    title: toPseudonyms(one.title),
    wording: toPseudonyms(one.wording),
    purpose: toPseudonyms(one.purpose),
    expectation: toPseudonyms(one.expectation),
    noFindingBecause: toPseudonyms(one.noFindingBecause),
    madeFor: one.madeFor,
    reach: one.reach,
    theme: one.theme,
    moreThemes: one.moreThemes,
    findings: one.findings,
  });
