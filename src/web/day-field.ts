import type { z } from 'zod';
import { type DatePart, type DateProblem, type Day, dayFromParts, inWords } from '../kernel/day.js';
import { earliestDay, latestDay, type PartialDate, partialDateFromParts } from '../kernel/partial-date.js';
import { asText, field, type Refused, refuse } from './fields.js';
import type { NotKnownAnswer } from './forms.js';

/** How a date is judged. `what` begins the sentence: "Date of death". */
export interface DayRules {
  readonly what: string;
  /** What to say when all three boxes are empty. */
  readonly missing?: string;
  /** Today, when the date must be today or in the past. */
  readonly byToday?: Day;
  /** Today, when the date must be today or in the future. */
  readonly fromToday?: Day;
  readonly earliest?: Day;
  readonly latest?: Day;
}

const ALL: readonly DatePart[] = ['day', 'month', 'year'];

/** A day that must be given; says "Enter the date of …" when `missing` has no other words. */
export const dayField = (rules: DayRules) =>
  field((given) => readDay(given, rules) ?? refuse(rules.missing ?? `Enter the ${small(rules.what)}`, ALL));

/** A day, or undefined when the boxes are empty. */
export const optionalDayField = (rules: Omit<DayRules, 'missing'>) => field((given) => readDay(given, rules));

function readDay(given: unknown, rules: DayRules): Day | undefined | Refused {
  const { day, month, year } = boxes(given);
  const read = dayFromParts(day, month, year);
  if (read.ok) return limitBroken(read.value, read.value, rules) ?? read.value;
  return read.reason.kind === 'empty' ? undefined : problemInWords(read.reason, rules.what);
}

/**
 * A date as far as it is known: the day, the month, the year, or the box "not known". All empty is `blank`, unless `missing` says
 * that an answer is necessary.
 */
export const partialDateField = (rules: DayRules) =>
  field((given): PartialDate | Refused => {
    const notKnown = isNotKnown(given);
    const typed = boxes(notKnown ? given.given : given);
    if (notKnown && typed.day + typed.month + typed.year !== '') return refuse(both(rules.what), ALL);
    const read = partialDateFromParts({ ...typed, notKnown });
    if (!read.ok) return problemInWords(read.reason, rules.what);
    const [first, last] = [earliestDay(read.value), latestDay(read.value)];
    if (first !== undefined && last !== undefined) return limitBroken(first, last, rules) ?? read.value;
    return read.value.known === 'blank' && rules.missing !== undefined ? refuse(rules.missing, ALL) : read.value;
  });

/** A field with a box "not known" beside it: the answer, or 'not-known', which is not the same as leaving it empty. */
export const orNotKnown = <S extends z.ZodType>(schema: S, what: string) =>
  field((given): z.output<S> | 'not-known' | Refused => {
    if (isNotKnown(given)) return hasAnything(given.given) ? refuse(both(what)) : 'not-known';
    const answer = schema.safeParse(given);
    if (answer.success) return answer.data;
    const [issue] = answer.error.issues;
    return refuse(issue?.message ?? '', issue?.code === 'custom' ? issue.params?.parts : undefined);
  });

const both = (what: string): string => `Enter the ${small(what)} or select “Not known”, not both`;

const small = (what: string): string => what.charAt(0).toLowerCase() + what.slice(1);

const isNotKnown = (given: unknown): given is NotKnownAnswer =>
  typeof given === 'object' && given !== null && 'notKnown' in given && given.notKnown === true;

const hasAnything = (given: unknown): boolean =>
  typeof given === 'object' && given !== null ? Object.values(given).some(hasAnything) : asText(given).trim() !== '';

function boxes(given: unknown): Record<DatePart, string> {
  const answer: Partial<Record<DatePart, unknown>> = typeof given === 'object' && given !== null ? given : {};
  return { day: asText(answer.day).trim(), month: asText(answer.month).trim(), year: asText(answer.year).trim() };
}

function problemInWords({ kind, parts }: DateProblem, what: string): Refused {
  switch (kind) {
    case 'empty':
      return refuse(`Enter the ${small(what)}`, parts);
    case 'missing-part':
      return refuse(`${what} must include a ${parts.join(' and ')}`, parts);
    case 'year-not-four-digits':
      return refuse(`${what} must have a year of 4 numbers, like 2026`, parts);
    case 'not-a-number':
    case 'not-a-real-date':
      return refuse(`${what} must be a real date`, parts);
  }
}

/** A date known in part is refused only when every day it can mean is outside the limits. */
function limitBroken(first: Day, last: Day, rules: DayRules): Refused | undefined {
  const { what, byToday, fromToday, earliest, latest } = rules;
  if (byToday !== undefined && first > byToday) return refuse(`${what} must be today or in the past`, ALL);
  if (fromToday !== undefined && last < fromToday) return refuse(`${what} must be today or in the future`, ALL);
  if (earliest !== undefined && last < earliest)
    return refuse(`${what} must be the same as or after ${inWords(earliest)}`, ALL);
  if (latest !== undefined && first > latest)
    return refuse(`${what} must be the same as or before ${inWords(latest)}`, ALL);
  return undefined;
}
