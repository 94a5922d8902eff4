import { z } from 'zod';
import type { Day } from '../../../kernel/day.js';
import { dayField, optionalDayField } from '../../../web/day-field.js';
import { nameField, oneOf, oneOfOrNone, textField } from '../../../web/fields.js';
import { type FormBody, type FormReading, readForm, rejected } from '../../../web/forms.js';
import { dayValues, emptyForm, type FieldError, type FormState } from '../../../web/index.js';
import { type Outcome, outcomes, responses } from '../kinds.js';
import type { Letter, Point } from '../queries.js';
import { type PointCategory, pointCategories } from './categories.js';
import type { LetterFound } from './read-letter.js';

/** Points that one page takes. */
export const POINTS_AT_MOST = 80;
/** Empty rows that a page offers below the points there are. */
const SPARE = 3;

/** A point as it is entered. */
export interface NewPoint {
  readonly text: string;
  readonly section: string;
  readonly category: PointCategory;
}

/** A letter as it is entered. */
export interface LetterDraft {
  readonly metOn: Day | undefined;
  readonly writtenOn: Day;
  readonly receivedOn: Day;
  readonly outcome: Outcome;
  readonly strengths: string;
  readonly answerDueOn: Day | undefined;
  readonly points: readonly NewPoint[];
}

const letterSchema = (today: Day) =>
  z.object({
    metOn: optionalDayField({ what: 'Day of the panel’s meeting', byToday: today }),
    writtenOn: dayField({ what: 'Day on the letter', byToday: today }),
    receivedOn: dayField({ what: 'Day it came', byToday: today }),
    outcome: oneOf(outcomes, 'Select what the panel decided'),
    strengths: textField({ what: 'Strengths', max: 20_000 }),
    answerDueOn: optionalDayField({ what: 'Day for answering' }),
  });

/** How many rows for points a page showed, and shows again. */
export const rowsIn = (body: FormBody): number => {
  const rows = Number(typeof body.rows === 'string' ? body.rows : 0);
  return Number.isInteger(rows) ? Math.min(Math.max(rows, 0), POINTS_AT_MOST) : 0;
};

/** Reads the letter with its points; rows without words are left out, and the rest keep their order. */
export function readLetterForm(body: FormBody, today: Day): FormReading<LetterDraft> {
  const rows = Array.from({ length: rowsIn(body) }, (_, at) => at + 1);
  const pointFields = Object.fromEntries(
    rows.flatMap((row) => [
      [`text-${row}`, textField({ what: `Point ${row}`, max: 8000 })],
      [`section-${row}`, nameField({ what: `Where in the report, point ${row}`, max: 120 })],
      [`category-${row}`, oneOfOrNone(pointCategories)],
    ]),
  );
  const read = readForm(letterSchema(today), body);
  const rest = readForm(z.object(pointFields), body);
  if (!read.ok || !rest.ok)
    return {
      ok: false,
      form: rejected(
        body,
        [read, rest].flatMap((one) => (one.ok ? [] : one.form.errors)),
      ),
    };
  const said = rest.value as Readonly<Record<string, string | undefined>>;
  const points = rows.flatMap((row): NewPoint[] => {
    const text = said[`text-${row}`] ?? '';
    const category = (said[`category-${row}`] ?? 'other') as PointCategory;
    return text === '' ? [] : [{ text, section: said[`section-${row}`] ?? '', category }];
  });
  return { ok: true, value: { ...read.value, points } };
}

/** Why the days of a letter cannot stand together. */
export function dayErrors(
  {
    metOn,
    writtenOn,
    receivedOn,
    answerDueOn,
  }: Pick<LetterDraft, 'metOn' | 'writtenOn' | 'receivedOn' | 'answerDueOn'>,
  sentOn: Day,
): FieldError[] {
  const errors: FieldError[] = [];
  const refuse = (field: string, message: string): void => void errors.push({ field, message });
  if (metOn !== undefined && metOn > writtenOn)
    refuse('metOn', 'The panel’s meeting must be on or before the day on the letter');
  if (writtenOn > receivedOn) refuse('receivedOn', 'The day it came must be on or after the day on the letter');
  if (writtenOn < sentOn) refuse('writtenOn', 'The letter must be written on or after the day the set was sent');
  if (answerDueOn !== undefined && answerDueOn < receivedOn)
    refuse('answerDueOn', 'The day for answering must be on or after the day the letter came');
  return errors;
}

/** The page for a letter, filled in with what was found in its file. */
export const foundValues = (found: LetterFound | undefined, today: Day): FormState =>
  emptyForm({
    ...dayValues('receivedOn', today),
    ...dayValues('metOn', found?.metOn),
    ...dayValues('writtenOn', found?.writtenOn),
    outcome: found?.outcome,
    strengths: found?.strengths,
    ...pointValues(found?.points ?? []),
  });

/** The page for a letter that stands: its points are answered one by one, and not here. */
export const letterValues = (letter: Letter): FormState =>
  emptyForm({
    ...dayValues('metOn', letter.metOn ?? undefined),
    ...dayValues('writtenOn', letter.writtenOn),
    ...dayValues('receivedOn', letter.receivedOn),
    ...dayValues('answerDueOn', letter.answerDueOn ?? undefined),
    outcome: letter.outcome,
    strengths: letter.strengths,
    ...pointValues([]),
  });

const pointValues = (points: readonly NewPoint[]): Record<string, string> => ({
  rows: String(Math.min(points.length + SPARE, POINTS_AT_MOST)),
  ...Object.fromEntries(
    points.slice(0, POINTS_AT_MOST).flatMap(({ text, section, category }, at) => [
      [`text-${at + 1}`, text],
      [`section-${at + 1}`, section],
      [`category-${at + 1}`, category],
    ]),
  ),
});

/** The same page with more rows, everything typed kept. */
export const withMoreRows = (body: FormBody): FormState =>
  rejected({ ...body, rows: String(Math.min(rowsIn(body) + SPARE, POINTS_AT_MOST)) }, []);

/** What may be chosen in answering a point. */
export interface AnswerChoices {
  readonly versions: readonly string[];
  readonly actions: readonly string[];
  /** Those of them that are closed: an answer opens them again, and says why. */
  readonly closed: readonly string[];
}

const answerSchema = ({ versions, actions }: Omit<AnswerChoices, 'closed'>) =>
  z.object({
    category: oneOf(pointCategories, 'Select what the point is about'),
    response: oneOf(responses, 'Select how the point is answered'),
    responseText: textField({ what: 'What you say to it', max: 8000 }),
    changeMade: textField({ what: 'What was changed', max: 8000 }),
    changedInVersion: oneOfOrNone(versions),
    actionId: oneOfOrNone(actions),
    reopenReason: textField({ what: 'Why the action is opened again', max: 2000 }),
  });

/** An answer to a point. */
export type PointAnswer = z.output<ReturnType<typeof answerSchema>>;

/** Reads an answer: a change says what was changed, an explanation why nothing was. */
export function readAnswer(body: FormBody, choices: AnswerChoices): FormReading<PointAnswer> {
  const read = readForm(answerSchema(choices), body);
  if (!read.ok) return read;
  const errors = answerErrors(read.value, choices.closed);
  return errors.length === 0 ? read : { ok: false, form: rejected(body, errors) };
}

export function answerErrors(answer: PointAnswer, closed: readonly string[]): FieldError[] {
  const { actionId, reopenReason } = answer;
  const reopens = actionId !== undefined && closed.includes(actionId);
  const silent: FieldError = { field: 'reopenReason', message: 'Enter why the action is opened again' };
  return [...wordsMissing(answer), ...(reopens && reopenReason === '' ? [silent] : [])];
}

function wordsMissing({ response, responseText, changeMade }: PointAnswer): FieldError[] {
  if (response === 'change' && changeMade === '')
    return [{ field: 'changeMade', message: 'Enter what was changed, and where' }];
  if (response === 'explain' && responseText === '')
    return [{ field: 'responseText', message: 'Enter why the report stays as it is' }];
  return [];
}

export const pointFormValues = (point: Point): FormState =>
  emptyForm({
    category: point.category,
    response: point.response ?? undefined,
    responseText: point.responseText,
    changeMade: point.changeMade,
    changedInVersion: point.changedInVersion ?? undefined,
    actionId: point.actionId ?? undefined,
  });
