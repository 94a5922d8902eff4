import { type DatePart, type DateProblem, dayFromParts, monthNumber } from './date-parts.js';
import { type Day, dayOf, daysInMonth, inWords, months, parseDay } from './day.js';
import { failed, type Result, succeeded } from './result.js';

/**
 * A date as far as it is known. `not-known` is an answer (somebody looked and could not say); `blank` means nobody has answered yet.
 */
export type PartialDate =
  | { readonly known: 'exactly'; readonly on: Day }
  | { readonly known: 'month'; readonly year: number; readonly month: number }
  | { readonly known: 'year'; readonly year: number }
  | { readonly known: 'not-known' }
  | { readonly known: 'blank' };

const NOT_KNOWN = 'not-known';
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;

/** Reads the stored text of a partial date: 2026-01-31, 2026-01, 2026, not-known, or nothing; undefined for anything else. */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (text === '') return { known: 'blank' };
  if (text === NOT_KNOWN) return { known: 'not-known' };
  if (YEAR.test(text) && Number(text) > 0) return { known: 'year', year: Number(text) };
  const month = MONTH.exec(text);
  if (month !== null) return monthOrNothing(Number(month[1]), Number(month[2]));
  const on = parseDay(text);
  return on === undefined ? undefined : { known: 'exactly', on };
}

const monthOrNothing = (year: number, month: number): PartialDate | undefined =>
  year >= 1 && month >= 1 && month <= 12 ? { known: 'month', year, month } : undefined;

/** The text under which a partial date is stored: the inverse of `parsePartialDate`, and in order of date when sorted. */
export function partialDateText(date: PartialDate): string {
  switch (date.known) {
    case 'exactly':
      return date.on;
    case 'month':
      return dayOf(date.year, date.month, 1).slice(0, 7);
    case 'year':
      return dayOf(date.year, 1, 1).slice(0, 4);
    case 'not-known':
      return NOT_KNOWN;
    case 'blank':
      return '';
  }
}

/** The three boxes of a date input with the tick box "not known" beside them. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly notKnown?: boolean;
}

/** The partial date typed in three boxes: the day, or the day and month, may be left empty; all empty is `blank`. */
export function partialDateFromParts(typed: TypedDate): Result<PartialDate, DateProblem> {
  const [dayText, monthText, yearText] = [typed.day.trim(), typed.month.trim(), typed.year.trim()];
  if (dayText + monthText + yearText === '') return succeeded({ known: typed.notKnown ? 'not-known' : 'blank' });
  if (yearText === '') return missing(dayText, monthText, yearText);
  if (dayText !== '' && monthText === '') return missing(dayText, monthText, yearText);

  const whole = dayFromParts(dayText || '1', monthText || '1', yearText);
  if (!whole.ok) return whole;
  if (dayText !== '') return succeeded({ known: 'exactly', on: whole.value });
  const year = Number(yearText);
  return succeeded(
    monthText === '' ? { known: 'year', year } : { known: 'month', year, month: monthNumber(monthText) },
  );
}

function missing(...texts: [string, string, string]): Result<PartialDate, DateProblem> {
  const names: readonly DatePart[] = ['day', 'month', 'year'];
  const parts = names.filter((name, at) => texts[at] === '' && !(name === 'day' && texts[1] !== ''));
  return failed({ kind: 'missing-part', parts });
}

/** The first day it can have been; undefined when nothing is known. */
export function earliestDay(date: PartialDate): Day | undefined {
  if (date.known === 'exactly') return date.on;
  if (date.known === 'month') return dayOf(date.year, date.month, 1);
  return date.known === 'year' ? dayOf(date.year, 1, 1) : undefined;
}

/** The last day it can have been; undefined when nothing is known. */
export function latestDay(date: PartialDate): Day | undefined {
  if (date.known === 'exactly') return date.on;
  if (date.known === 'month') return dayOf(date.year, date.month, daysInMonth(date.year, date.month));
  return date.known === 'year' ? dayOf(date.year, 12, 31) : undefined;
}

/** As people write it: 31 January 2026, January 2026, 2026, Not known, or nothing. */
export function partialDateInWords(date: PartialDate): string {
  switch (date.known) {
    case 'exactly':
      return inWords(date.on);
    case 'month':
      return `${months[date.month - 1]} ${date.year}`;
    case 'year':
      return String(date.year);
    case 'not-known':
      return 'Not known';
    case 'blank':
      return '';
  }
}
