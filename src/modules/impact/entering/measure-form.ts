import { z } from 'zod';
import { addMonths, type Day } from '../../../kernel/day.js';
import type { FormBody } from '../../../platform/http/route.js';
import { optionalDayField } from '../../../web/day-field.js';
import { oneOf, textField, wholeNumberField } from '../../../web/fields.js';
import { type FieldError, readForm } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { directions, type MeasureUnit, measureSources, producers } from '../kinds.js';
import type { LibraryMeasure } from '../library/library-measure.js';
import type { MeasureDraft } from '../measures/add-measure.js';
import type { ReadingDraft } from '../readings/give-reading.js';
import { figureField, mostOf } from './number-field.js';
import { figureOf, figureShape, problemsInForm } from './reading-form.js';

/** A measure as it was typed, with the reading from before. */
export interface NewMeasure {
  readonly draft: MeasureDraft;
  readonly baseline: ReadingDraft | undefined;
}

const measureForm = (unit: MeasureUnit, today: Day) =>
  z.object({
    what: textField({ what: 'What is measured', max: 1000, missing: 'Enter what exactly is counted or measured' }),
    population: textField({ what: 'Of whom or of what', max: 1000, missing: 'Enter of all of whom, or of what' }),
    source: oneOf(measureSources, 'Select where the figure comes from'),
    direction: oneOf(directions, 'Select which way is better'),
    target: figureField({ what: 'Target', max: mostOf(unit) }),
    targetBy: optionalDayField({ what: 'Day of the target', fromToday: today }),
    whoMeasures: textField({ what: 'Who measures', max: 200, missing: 'Enter who measures it: a team or a post' }),
    everyMonths: wholeNumberField({ what: 'Months', min: 1, max: 36, missing: 'Select how often it is measured' }),
    firstOn: optionalDayField({ what: 'First day', fromToday: today }),
    before: oneOf(['known', 'not-known'], 'Select whether it is known how things were before'),
    noBaselineBecause: textField({ what: 'Why it was not measured', max: 500 }),
  });

const baselineForm = (unit: MeasureUnit, today: Day) =>
  z.object({
    ...figureShape(unit, today),
    method: textField({ what: 'How it was counted', max: 500, missing: 'Enter how it was counted, in a few words' }),
    producer: oneOf(producers, 'Select who produced the figure'),
  });

/** Before the names of the fields of the baseline. */
export const BEFORE = 'before-';

/** What was typed of a measure, or everything that is wrong with it. */
export function readMeasure(
  body: FormBody,
  { unit, fromLibrary, today }: { readonly unit: MeasureUnit; readonly fromLibrary: string; readonly today: Day },
): { readonly measure: NewMeasure } | { readonly errors: readonly FieldError[] } {
  const read = readForm(measureForm(unit, today), body);
  const known = body.before === 'known';
  const baseline = known ? readBaseline(body, unit, today) : { baseline: undefined };
  const errors: FieldError[] = [
    ...(read.ok ? needed(read.value) : read.form.errors),
    ...('errors' in baseline ? baseline.errors : []),
  ];
  if (!read.ok || 'errors' in baseline || errors.length > 0) return { errors };
  const { before: _before, everyMonths = 6, firstOn, noBaselineBecause, ...told } = read.value;
  const draft = {
    ...{ ...told, unit, everyMonths, firstOn: firstOn ?? addMonths(today, everyMonths), fromLibrary },
    noBaselineBecause: known ? '' : noBaselineBecause,
  };
  return { measure: { draft, baseline: baseline.baseline } };
}

/** What is needed because of something else: why nothing is known, and a target where figures are more than people's own words. */
function needed({ before, noBaselineBecause, target, source }: z.output<ReturnType<typeof measureForm>>): FieldError[] {
  const errors: (FieldError | false)[] = [
    before === 'not-known' &&
      noBaselineBecause === '' && {
        field: 'noBaselineBecause',
        message: 'Enter why it was not measured before, as in “nobody counted it”',
      },
    target === undefined &&
      source !== 'people-voice' && {
        field: 'target',
        message: 'Enter the target: the figure that would be good enough',
      },
  ];
  return errors.filter((one) => one !== false);
}

function readBaseline(
  body: FormBody,
  unit: MeasureUnit,
  today: Day,
): { readonly baseline: ReadingDraft } | { readonly errors: readonly FieldError[] } {
  const own = Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      name.startsWith(BEFORE) ? [[name.slice(BEFORE.length), value]] : [],
    ),
  );
  const read = readForm(baselineForm(unit, today), own);
  if (!read.ok) return { errors: read.form.errors.map((error) => ({ ...error, field: BEFORE + error.field })) };
  const { numerator, denominator, value, ...told } = read.value;
  const figure = figureOf(unit, { numerator, denominator, value });
  const errors = problemsInForm({ figure, isBaseline: true, onDay: told.onDay }, [], BEFORE);
  if (errors.length > 0) return { errors };
  const plain = { fromDay: undefined, producerName: '', note: '', file: undefined };
  return { baseline: { ...told, ...plain, figure, isBaseline: true } };
}

/** The form as it first stands: filled from a suggestion, or nearly empty. */
export function measureValues(
  from: LibraryMeasure | undefined,
  { whoMeasures, today }: { readonly whoMeasures: string; readonly today: Day },
): Record<string, string | undefined> {
  const everyMonths = from?.everyMonths ?? 6;
  return {
    ...{ what: from?.what, population: from?.population, source: from?.source, direction: from?.direction ?? 'up' },
    ...{ target: from?.target?.toString(), whoMeasures, everyMonths: String(everyMonths) },
    ...{ [`${BEFORE}producer`]: 'own', ...dayValues('firstOn', addMonths(today, everyMonths)) },
  };
}
