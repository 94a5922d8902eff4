import { type Day, dayOf, daysInMonth, isRealDate, months } from '../day.js';
import { failed, type Result, succeeded } from '../result.js';

/** The first and last day that something can have been, with sentences on how it was understood. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
  readonly notes: readonly string[];
}

/** Why words are no date: a code, and a sentence that says what to do. */
export interface SpanProblem {
  readonly kind: 'unreadable' | 'not-a-real-date' | 'no-such-month' | 'no-year';
  readonly words: string;
}

export type ReadSpan = Result<Span, SpanProblem>;

export interface Written {
  readonly words: string;
  readonly year: string;
  readonly pivotYear: number;
}

export const MONTHS =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const YEAR = "'?(\\d{4}|\\d{2})";
export const PART = '(?:(early|beginning|start|mid|middle|late|end)[\\s-])?';

export interface MonthsOfYear {
  readonly year: number;
  readonly notes: readonly string[];
  readonly months: readonly [number, number];
}

/** From the first of these months to the end of the last; or one of three of them, for the early, middle or late part. */
export function ofMonths(words: string, { year, notes, months: [from, to] }: MonthsOfYear, part?: string): ReadSpan {
  if (!isRealDate(year, from, 1)) return notReal(words);
  const [first, last] = part === undefined ? [from, to] : [from + thirdOf(part), from + thirdOf(part)];
  return succeeded({ first: dayOf(year, first, 1), last: dayOf(year, last, daysInMonth(year, last)), notes });
}

/** Which third a word means: 0, 1 or 2. */
export const thirdOf = (part: string): number =>
  /^(?:early|beginning|start)$/.test(part) ? 0 : part.startsWith('mid') ? 1 : 2;

/** Two digits are the last such year that is not after the pivot; what was made of them is said. */
export function yearFor(text: string, pivotYear: number): { year: number; notes: readonly string[] } {
  if (text.length === 4) return { year: Number(text), notes: [] };
  const century = Math.floor(pivotYear / 100) * 100;
  const year = century + Number(text) <= pivotYear ? century + Number(text) : century - 100 + Number(text);
  return { year, notes: [`"${text}" was read as ${year}`] };
}

/** Says whether the second of two years is written with two digits and follows the first: 2018/19. */
export const isYearPair = (first: string | undefined, second: string | undefined): boolean =>
  second?.length === 2 && Number(second) === (Number(first) + 1) % 100;

/** The month (1 to 12) of an English name or its first three letters. */
export const monthOf = (name: string | undefined): number =>
  months.findIndex((month) => month.toLowerCase().startsWith((name ?? '?').slice(0, 3))) + 1;

/** The month is not one of twelve; a swap is offered in words and never made. */
export function noSuchMonth(words: string, month: number, number: number): ReadSpan {
  const swap =
    month > 12 && month <= 31 && number >= 1 && number <= 12
      ? `. If month ${number} was meant, write the month as a word`
      : '';
  return failed({
    kind: 'no-such-month',
    words: `"${words}": the day comes first, and there is no month ${month}${swap === '' ? '. Correct it, or write the month as a word' : swap}`,
  });
}

/** There is no such day. */
export function notReal(words: string, parts?: { year: number; month: number; number: number }): ReadSpan {
  const why =
    parts === undefined || parts.number === 0
      ? 'is not a real date'
      : `is not a real date: ${months[parts.month - 1]} ${parts.year} has ${daysInMonth(parts.year, parts.month)} days`;
  return failed({
    kind: 'not-a-real-date',
    words: `"${words}" ${why}. Correct it, or write only what is known, like April 2019`,
  });
}
