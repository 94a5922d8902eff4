import { addDays, dayOf, isRealDate, weekdayOf } from '../day.js';
import { failed, succeeded } from '../result.js';
import { readLonger } from './longer-spans.js';
import {
  isYearPair,
  MONTHS,
  monthOf,
  noSuchMonth,
  notReal,
  ofMonths,
  PART,
  type ReadSpan,
  thirdOf,
  type Written,
  YEAR,
  yearFor,
} from './span.js';

/** Days by name: month, first day, last day. */
const FEASTS: Readonly<Record<string, readonly [number, number, number]>> = {
  'christmas eve': [12, 24, 24],
  'christmas day': [12, 25, 25],
  'boxing day': [12, 26, 26],
  christmas: [12, 20, 31],
  xmas: [12, 20, 31],
  "new year's eve": [12, 31, 31],
  'new years eve': [12, 31, 31],
  "new year's day": [1, 1, 1],
  'new years day': [1, 1, 1],
};
const GAP = '[\\s\\-/.,]*';
const WEEKDAY = /\b(mon|tues?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?/;

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMBERS = new RegExp(`^(\\d{1,2})\\s?[-/. ]\\s?(\\d{1,2})\\s?[-/. ]\\s?${YEAR}$`);
const DAY_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?${GAP}${MONTHS}${GAP}${YEAR}$`);
const MONTH_DAY = new RegExp(`^${MONTHS}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})$`);
const MONTH = new RegExp(`^${PART}${MONTHS}${GAP}${YEAR}$`);
const MONTH_NUMBER = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/;
const MONTH_OF_NO_DAY = new RegExp(`^(?:xx?|00|__?|--?)[-/. ](\\d{1,2})[-/. ]${YEAR}$`);
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const FEAST = new RegExp(`^(${Object.keys(FEASTS).join('|')})\\s${YEAR}$`);
const WEEK = /^(?:w\/?[cb](?![a-z])|week commencing|week beginning|week starting)\s?:?\s?(.+)$/;
const WEEK_END = /^(?:w\/?e(?![a-z])|week ending)\s?:?\s?(.+)$/;
const NO_YEAR = new RegExp(
  `^(?:\\d{1,2}(?:st|nd|rd|th)?${GAP}${MONTHS}|${MONTHS}(?: \\d{1,2}(?:st|nd|rd|th)?)?|\\d{1,2}[/.]\\d{1,2})$`,
);

/** One date of any exactness, in plain lower-case words without filler. */
export function readSpan(words: string, pivotYear: number): ReadSpan {
  const weekday = WEEKDAY.exec(words);
  if (weekday === null) return readBare(words, pivotYear);
  const found = readBare(words.replace(WEEKDAY, ' ').replace(/\s+/g, ' ').trim(), pivotYear);
  if (!found.ok || found.value.first !== found.value.last) return found;
  const is = weekdayOf(found.value.first);
  if (is.toLowerCase().startsWith((weekday[1] ?? '').slice(0, 3))) return found;
  return succeeded({
    ...found.value,
    notes: [...found.value.notes, `That day was a ${is}: check the day or the date`],
  });
}

function readBare(words: string, pivotYear: number): ReadSpan {
  const week = WEEK.exec(words);
  if (week !== null) return weekOf(readSpan(week[1] ?? '', pivotYear), 6);
  const weekEnd = WEEK_END.exec(words);
  if (weekEnd !== null) return weekOf(readSpan(weekEnd[1] ?? '', pivotYear), -6);
  return readDay(words, pivotYear) ?? readMonth(words, pivotYear) ?? readLonger(words, pivotYear) ?? nothing(words);
}

const nothing = (words: string): ReadSpan =>
  NO_YEAR.test(words)
    ? failed({ kind: 'no-year', words: `"${words}" has no year. Write the year as well, like 3 April 2019` })
    : failed({
        kind: 'unreadable',
        words: `"${words.slice(0, 60)}" could not be read as a date. Write it like 3 April 2019, April 2019, 2018, "c. 2018", 3 to 5 April 2019 or "not known"`,
      });

function weekOf(found: ReadSpan, days: number): ReadSpan {
  if (!found.ok) return found;
  const { first, last, notes } = found.value;
  if (first !== last)
    return failed({ kind: 'unreadable', words: 'Write the day on which the week begins, like w/c 1 April 2019' });
  // Nothing goes before the first day that there is, or after the last.
  if (first < '0002' || first >= '9999') return nothing(first);
  return succeeded(
    days > 0 ? { first, last: addDays(first, days), notes } : { first: addDays(first, days), last: first, notes },
  );
}

function readDay(words: string, pivotYear: number): ReadSpan | undefined {
  const iso = ISO.exec(words);
  if (iso !== null) return oneDay(iso[3] ?? '', Number(iso[2]), { words, year: iso[1] ?? '', pivotYear });
  const noDay = MONTH_OF_NO_DAY.exec(words);
  if (noDay !== null && Number(noDay[1]) !== 0)
    return wholeMonth(Number(noDay[1]), { words, year: noDay[2] ?? '', pivotYear });
  const numbers = NUMBERS.exec(words);
  if (numbers !== null)
    return oneDay(numbers[1] ?? '', Number(numbers[2]), { words, year: numbers[3] ?? '', pivotYear });
  const named = DAY_MONTH.exec(words);
  if (named !== null) return oneDay(named[1] ?? '', monthOf(named[2]), { words, year: named[3] ?? '', pivotYear });
  const turned = MONTH_DAY.exec(words);
  if (turned !== null) return oneDay(turned[2] ?? '', monthOf(turned[1]), { words, year: turned[3] ?? '', pivotYear });
  const feast = FEAST.exec(words);
  return feast === null ? undefined : feastDays(feast[1] ?? '', { words, year: feast[2] ?? '', pivotYear });
}

function readMonth(words: string, pivotYear: number): ReadSpan | undefined {
  const named = MONTH.exec(words);
  if (named !== null) return thirdOfMonth(named[1], monthOf(named[2]), { words, year: named[3] ?? '', pivotYear });
  const numbered = MONTH_NUMBER.exec(words);
  if (numbered !== null) return wholeMonth(Number(numbered[1]), { words, year: numbered[2] ?? '', pivotYear });
  const turned = YEAR_MONTH.exec(words);
  if (turned === null || isYearPair(turned[1], turned[2])) return undefined;
  return wholeMonth(Number(turned[2]), { words, year: turned[1] ?? '', pivotYear });
}

function feastDays(name: string, written: Written): ReadSpan {
  const { year, notes } = yearFor(written.year, written.pivotYear);
  const [month, first, last] = FEASTS[name] ?? [12, 25, 25];
  if (year < 1) return notReal(written.words);
  return succeeded({ first: dayOf(year, month, first), last: dayOf(year, month, last), notes });
}

function oneDay(dayText: string, month: number, written: Written): ReadSpan {
  const { year, notes } = yearFor(written.year, written.pivotYear);
  const number = Number(dayText);
  if (month < 1 || month > 12) return noSuchMonth(written.words, month, number);
  if (!isRealDate(year, month, number)) return notReal(written.words, year >= 1 ? { year, month, number } : undefined);
  const on = dayOf(year, month, number);
  return succeeded({ first: on, last: on, notes });
}

function wholeMonth(month: number, written: Written): ReadSpan {
  const { year, notes } = yearFor(written.year, written.pivotYear);
  if (month < 1 || month > 12) return noSuchMonth(written.words, month, 0);
  return ofMonths(written.words, { year, notes, months: [month, month] });
}

/** Early is the 1st to the 10th, middle the 11th to the 20th, late the rest. */
function thirdOfMonth(part: string | undefined, month: number, written: Written): ReadSpan {
  const whole = wholeMonth(month, written);
  if (!whole.ok || part === undefined) return whole;
  const { first, last, notes } = whole.value;
  const third = thirdOf(part);
  const from = addDays(first, third * 10);
  return succeeded({ first: from, last: third === 2 ? last : addDays(from, 9), notes });
}
