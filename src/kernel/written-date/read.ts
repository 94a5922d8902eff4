import type { Day } from '../day.js';
import { monthOf, months, yearOf } from '../day.js';
import { failed, type Result, succeeded } from '../result.js';
import { quotedAsTyped } from './as-typed.js';
import type { ReadSpan, Span, SpanProblem } from './span.js';
import { readSpan } from './spans.js';
import { type ClockTime, joined, plain, readOneTime, timesIn, type WrittenTimeProblem } from './times.js';

/** A date as somebody wrote it, understood. */
export interface WrittenDate {
  /** The first and last day it can have been; both undefined when the author said that it is not known. */
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  /** Circa. */
  readonly about: boolean;
  /** The author was not sure: a question mark, "possibly". */
  readonly doubted: boolean;
  /** The first and last time, where the words held one. */
  readonly firstTime: ClockTime | undefined;
  readonly lastTime: ClockTime | undefined;
  /** Sentences on how it was understood, and what to look at again: a year of two digits, a weekday that does not fit. */
  readonly notes: readonly string[];
}

/** Why a date could not be read: a code, and a sentence that says what to do. */
export interface WrittenDateProblem {
  readonly kind: 'empty' | 'too-long' | 'open-ended' | 'reversed' | SpanProblem['kind'] | WrittenTimeProblem['kind'];
  readonly words: string;
}

export interface DateReading {
  /** A year of two digits is the last such year that is not after this one. */
  readonly pivotYear: number;
  /** What lies after it is read, with a note. */
  readonly today?: Day;
}

/** Dashes, crosses or noughts where the day and the month would stand. */
const ONLY_YEAR = /^(?:--?|xx?|00|\?\??)[/.](?:--?|xx?|00|\?\??)[/.](?=[12]\d{3}$)/;

const LONGEST = 150;
const MOST_SPLITS = 8;
const NOT_KNOWN =
  /^(?:date )?(?:is )?(?:not known|unknown|undated|no date|n\/?k|not recorded|not stated|not dated|unsure|\?+)(?: date)?$/;
const OPEN = /^(?:before|prior to|pre|after|since|post|until|up to|by|ongoing)\b/;
const ABOUT =
  /\b(?:circa|about|around|approx(?:imately|\.)?|roughly)(?![a-z])|\bca?\.|(?<![/a-z])c(?=\s?\d)|~|\(approx\.?\)/g;
const DOUBT = /\?|\b(?:possibly|probably|maybe|perhaps|not certain|uncertain|unconfirmed|tbc)\b/g;
const FILLER = /\b(?:on|the|of|in|at|during|dated?|from|between|sometime|some time|year|period)\b:?|[()[\];]/g;
const SPLIT =
  /\s(?:to|until|till|through|and|or|&|up to)\s|\s?-\s?|(?<=^\d{1,2}(?:st|nd|rd|th)?)\/(?=\d{1,2}(?:st|nd|rd|th)?\s[a-z])/g;

/**
 * Reads a date as people in the United Kingdom write it, the day before the month: 3/4/19, 03.04.2019, 2019-04-03, 3rd April 2019, April
 * 2019, Apr-19, Spring 2019, late April 2019, 2018, 2018/19, c. 2018, ?12 May 2017, 3–5 April 2019, 1990s, "not known", with or without a
 * time. What is not said is not made up: the days are the first and the last it can have been. Never throws.
 */
export function readWrittenDate(text: string, reading: DateReading): Result<WrittenDate, WrittenDateProblem> {
  const read = readPlain(text, reading);
  return read.ok ? read : failed({ ...read.reason, words: quotedAsTyped(read.reason.words, text) });
}

function readPlain(text: string, reading: DateReading): Result<WrittenDate, WrittenDateProblem> {
  if (text.length > LONGEST) {
    return failed({
      kind: 'too-long',
      words: 'There is more than a date here. Write only the date, and the rest in what happened',
    });
  }
  const asked = plain(text)
    .replace(/^'+|'+$/g, '')
    .replace(/\bon or (?=about|around)/, '')
    .trim()
    .replace(ONLY_YEAR, (unknown) => (unknown.includes('?') ? '?' : ''));
  if (asked === '') return failed({ kind: 'empty', words: 'Enter when it happened, or "not known"' });
  if (NOT_KNOWN.test(asked)) return succeeded(UNKNOWN);
  const taken = takeTimes(asked.replace(/(\d{4}-\d{2}-\d{2})t(?=\d)/, '$1 ').replace(/(:\d{2}(?:\.\d+)?)z$/, '$1'));
  if (!taken.ok) return taken;
  const about = taken.value.rest.search(ABOUT) >= 0;
  const doubted = taken.value.rest.search(DOUBT) >= 0 || / or /.test(taken.value.rest);
  const rest = taken.value.rest
    .replace(/(^|[-/. ])\?\?(?=[-/. ])/, '$1xx')
    .replace(ABOUT, ' ')
    .replace(DOUBT, '');
  const found = readDates(tidy(rest), reading.pivotYear);
  if (!found.ok) return found;
  const { first, last } = found.value;
  const notes = [...found.value.notes, ...taken.value.notes, ...future(first, reading.today)];
  return succeeded({ first, last, about, doubted, firstTime: taken.value.first, lastTime: taken.value.last, notes });
}

/** What "not known" is understood as. */
export const UNKNOWN: WrittenDate = {
  first: undefined,
  last: undefined,
  about: false,
  doubted: false,
  firstTime: undefined,
  lastTime: undefined,
  notes: [],
};

const tidy = (words: string): string =>
  words
    .replace(FILLER, ' ')
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+|[\s.-]+$/g, '')
    .trim();

const future = (first: Day, today: Day | undefined): string[] =>
  today !== undefined && first > today ? ['That day has not come yet: check the year'] : [];

interface TakenTimes {
  readonly rest: string;
  readonly first: ClockTime | undefined;
  readonly last: ClockTime | undefined;
  readonly notes: readonly string[];
}

function takeTimes(words: string): Result<TakenTimes, WrittenTimeProblem> {
  const found = [...words.matchAll(timesIn())].map(([time]) => time.trim());
  const real = found.filter((time) => !/^00?:00:00/.test(time));
  const read = real.map(readOneTime);
  const times = [];
  for (const time of read) {
    if (!time.ok) return time;
    times.push(time.value);
  }
  const both = joined(times);
  if (!both.ok) return both;
  // "09:00 to 10:30" leaves its "to" behind.
  const rest = words
    .replace(timesIn(), '\u2022')
    .replace(/\u2022\s?(?:-|to|and|until)\s?\u2022/, '\u2022')
    .replace(/\u2022/g, ' ');
  return succeeded({ rest: rest.replace(/\s+/g, ' ').trim(), ...both.value });
}

function readDates(words: string, pivotYear: number): Result<Span, WrittenDateProblem> {
  if (OPEN.test(words)) {
    return failed({
      kind: 'open-ended',
      words:
        'That has only one end. Write the first and the last it can have been, like "2015 to 2018", or "not known"',
    });
  }
  const whole = readSpan(words, pivotYear);
  if (whole.ok || (whole.reason.kind !== 'unreadable' && whole.reason.kind !== 'no-year')) return whole;
  let problem: WrittenDateProblem = whole.reason;
  for (const split of [...words.matchAll(SPLIT)].slice(0, MOST_SPLITS)) {
    const [before, after] = [words.slice(0, split.index), words.slice(split.index + split[0].length)];
    const range = readRange(before.trim(), after.trim(), pivotYear);
    if (range.ok) return range;
    if (range.reason.kind !== 'unreadable' && problem.kind === 'unreadable') problem = range.reason;
  }
  return failed(problem);
}

function readRange(before: string, after: string, pivotYear: number): Result<Span, WrittenDateProblem> {
  const end = readSpan(after, pivotYear);
  if (!end.ok) return end;
  const start = readStart(before, end.value, pivotYear);
  if (!start.ok) return start;
  if (start.value.first > end.value.last) {
    return failed({ kind: 'reversed', words: 'The first day comes after the last. Write the earlier day first' });
  }
  return succeeded({
    first: start.value.first,
    last: end.value.last,
    notes: [...start.value.notes, ...end.value.notes],
  });
}

/** The first of two dates takes from the second what it does not say: the year, or the month and the year. */
function readStart(words: string, end: Span, pivotYear: number): ReadSpan {
  const whole = readSpan(words, pivotYear);
  if (whole.ok) return whole;
  const [year, month] = [yearOf(end.first), months[monthOf(end.first) - 1]];
  const four = (number: number): string => String(number).padStart(4, '0');
  const ofMonth = `${words} ${month?.toLowerCase()} ${four(year)}`;
  const wordings = /^\d+[a-z]*$/.test(words)
    ? [ofMonth]
    : [`${words} ${four(year)}`, `${words}/${four(year)}`, ofMonth];
  const found = wordings.map((wording) => readSpan(wording, pivotYear)).filter((span) => span.ok);
  const fits = found.find(({ value }) => value.first <= end.last);
  if (fits !== undefined) return fits;
  // "28 December to 3 January 2019" began in the year before.
  if (found.length > 0 && year > 1) {
    const earlier = readSpan(`${words} ${four(year - 1)}`, pivotYear);
    if (earlier.ok && /[a-z]/.test(words)) return earlier;
  }
  return found[0] ?? whole;
}
