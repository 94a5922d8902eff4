import { type Day, dayOf, daysInMonth, months } from './calendar.js';
import { failed, type Result, succeeded } from './result.js';

/** The three boxes of a date input. */
export type DatePart = 'day' | 'month' | 'year';

/**
 * Why three boxes do not make a day, and which boxes to mark: nothing typed; some boxes empty; text that is no number (or no
 * month); a year not of four digits; numbers that name no real day.
 */
export type DateProblem =
  | { readonly kind: 'empty'; readonly parts: readonly DatePart[] }
  | { readonly kind: 'missing-part'; readonly parts: readonly DatePart[] }
  | { readonly kind: 'not-a-number'; readonly parts: readonly DatePart[] }
  | { readonly kind: 'year-not-four-digits'; readonly parts: readonly DatePart[] }
  | { readonly kind: 'not-a-real-date'; readonly parts: readonly DatePart[] };

const ALL_PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/** The day typed in three boxes, or precisely what is wrong. Months may be numbers, names or their first three letters. */
export function dayFromParts(dayText: string, monthText: string, yearText: string): Result<Day, DateProblem> {
  const typed = { day: dayText.trim(), month: monthText.trim(), year: yearText.trim() };
  const empty = ALL_PARTS.filter((part) => typed[part] === '');
  if (empty.length === 3) return failed({ kind: 'empty', parts: ALL_PARTS });
  if (empty.length > 0) return failed({ kind: 'missing-part', parts: empty });

  const numbers = { day: wholeNumber(typed.day), month: monthNumber(typed.month), year: wholeNumber(typed.year) };
  const unreadable = ALL_PARTS.filter((part) => Number.isNaN(numbers[part]));
  if (unreadable.length > 0) return failed({ kind: 'not-a-number', parts: unreadable });
  if (typed.year.length !== 4 || numbers.year === 0) return failed({ kind: 'year-not-four-digits', parts: ['year'] });
  return realDay(numbers);
}

function realDay({ day, month, year }: Record<DatePart, number>): Result<Day, DateProblem> {
  if (month < 1 || month > 12) {
    const parts: readonly DatePart[] = day < 1 || day > 31 ? ['day', 'month'] : ['month'];
    return failed({ kind: 'not-a-real-date', parts });
  }
  if (day < 1 || day > daysInMonth(year, month)) return failed({ kind: 'not-a-real-date', parts: ['day'] });
  return succeeded(dayOf(year, month, day));
}

const wholeNumber = (text: string): number => (/^\d+$/.test(text) ? Number(text) : Number.NaN);

/** The month (1 to 12) typed as a number, a name or its first letters (three or more); NaN when it is none of these. */
export function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const name = text.toLowerCase().replace(/\.$/, '');
  if (name.length < 3) return Number.NaN;
  const index = months.findIndex((month) => month.toLowerCase().startsWith(name));
  return index < 0 ? Number.NaN : index + 1;
}
