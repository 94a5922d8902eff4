import { z } from 'zod';
import { type Day, inWords } from '../../../kernel/day.js';
import type { FormBody, SpooledFile } from '../../../platform/http/route.js';
import { dayField } from '../../../web/day-field.js';
import { nameField, oneOf, textField, wholeNumberField } from '../../../web/fields.js';
import { type FieldError, readForm } from '../../../web/forms.js';
import { dayValues } from '../../../web/index.js';
import { standing } from '../counted.js';
import { type MeasureUnit, producers } from '../kinds.js';
import type { Measure, Reading } from '../queries.js';
import type { Figure, ReadingDraft } from '../readings/give-reading.js';
import { itselfInWords, namesItself } from '../vouching/rules.js';
import { figureField, mostOf } from './number-field.js';
import { type ReadingProblem, readingProblems, type StandingReadings } from './rules.js';

const MANY = 1_000_000;

/** The fields of a figure in a unit, under a prefix; `wanted` words for what is missing. */
export const figureShape = (unit: MeasureUnit, today: Day) => ({
  numerator:
    unit === 'share'
      ? wholeNumberField({ what: 'How many', min: 0, max: MANY, missing: 'Enter how many: 0 if there were none' })
      : figureField({ what: 'Figure', max: mostOf(unit) }),
  denominator:
    unit === 'share'
      ? wholeNumberField({
          what: 'Of how many',
          min: 0,
          max: MANY,
          missing: 'Enter of how many: 0 if there was no case',
        })
      : figureField({ what: 'Figure', max: mostOf(unit) }),
  value: figureField({
    ...{ what: 'Figure', max: mostOf(unit) },
    missing: unit === 'share' ? undefined : 'Enter the figure',
  }),
  onDay: dayField({ what: 'Day', byToday: today, missing: 'Enter the day for which it holds' }),
});

/** The figure that was typed, in the unit of its measure. */
export const figureOf = (
  unit: MeasureUnit,
  { numerator, denominator, value }: Readonly<Record<'numerator' | 'denominator' | 'value', number | undefined>>,
): Figure => (unit === 'share' ? { numerator: numerator ?? 0, denominator: denominator ?? 0 } : { value: value ?? 0 });

const readingForm = (unit: MeasureUnit, today: Day) =>
  z.object({
    ...figureShape(unit, today),
    method: textField({ what: 'How it was counted', max: 500, missing: 'Enter how it was counted, in a few words' }),
    producer: oneOf(producers, 'Select who produced the figure'),
    producerName: nameField({ what: 'Name of who produced it', max: 200 }),
    note: textField({ what: 'Note', max: 2000 }),
  });

/** What a reading is read against. */
export interface ReadingAsked {
  readonly measure: Pick<Measure, 'unit' | 'readings'>;
  readonly isBaseline: boolean;
  /** The reading that is put right. */
  readonly corrects: Reading | undefined;
  readonly file: SpooledFile | undefined;
  readonly today: Day;
  /** Whose practice it is about. */
  readonly body: string;
}

/** A reading as it was typed, or what is wrong with it. */
export function readReading(
  body: FormBody,
  { measure, isBaseline, corrects, file, today, body: about }: ReadingAsked,
): { readonly draft: ReadingDraft } | { readonly errors: readonly FieldError[] } {
  const read = readForm(readingForm(measure.unit, today), body);
  if (!read.ok) return { errors: read.form.errors };
  const { numerator, denominator, value, ...told } = read.value;
  const figure = figureOf(measure.unit, { numerator, denominator, value });
  const others = standing(measure.readings).filter(({ id }) => id !== corrects?.id);
  const errors = problemsInForm({ figure, isBaseline, onDay: told.onDay }, others);
  if (told.producer !== 'own' && namesItself(told.producerName, about))
    errors.push({ field: 'producer', message: itselfInWords(about) });
  if (errors.length > 0) return { errors };
  return { draft: { ...told, figure, isBaseline, file, fromDay: undefined, corrects: corrects?.id } };
}

/** What is wrong with a figure, beside its fields; `prefix` stands before their names. */
export const problemsInForm = (
  reading: Parameters<typeof readingProblems>[0],
  others: StandingReadings,
  prefix = '',
): FieldError[] =>
  readingProblems(reading, others).map((problem) => {
    const { field, message } = inForm(problem, reading);
    return { field: prefix + field, message };
  });

function inForm(problem: ReadingProblem, { figure }: Parameters<typeof readingProblems>[0]): FieldError {
  switch (problem.kind) {
    case 'more-than-all':
      return {
        field: 'numerator',
        message: `There cannot be more than all of them: enter ${'denominator' in figure ? figure.denominator : 0} or fewer, or change of how many`,
      };
    case 'baseline-of-nothing':
      return {
        field: 'denominator',
        message: 'Of no case nothing can be said: say instead that it was not measured before',
      };
    case 'baseline-there':
      return { field: 'onDay', message: 'There is a baseline already: put that one right instead' };
    case 'before-baseline':
      return {
        field: 'onDay',
        message: `This day is before the baseline of ${inWords(problem.baselineOn)}: enter a later day, or put the baseline right first`,
      };
    case 'baseline-after':
      return {
        field: 'onDay',
        message: `How it was before cannot be from after the first reading, of ${inWords(problem.firstOn)}: enter an earlier day`,
      };
  }
}

/** The form as it first stands: how it was counted and by whom as the last time, or all of the reading that is put right. */
export function readingValues(
  measure: Pick<Measure, 'readings' | 'unit'>,
  corrects: Reading | undefined,
): Record<string, string | undefined> {
  const last = corrects ?? standing(measure.readings).at(-1);
  return {
    ...{ method: last?.method, producer: last?.producer ?? 'own', producerName: last?.producerName },
    ...(corrects === undefined
      ? {}
      : {
          ...{ numerator: shown(corrects.numerator), denominator: shown(corrects.denominator), note: corrects.note },
          ...{
            value: measure.unit === 'share' ? undefined : shown(corrects.value),
            ...dayValues('onDay', corrects.onDay),
          },
        }),
  };
}

const shown = (figure: number | null): string | undefined => (figure === null ? undefined : String(figure));
