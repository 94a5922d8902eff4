declare const dayBrand: unique symbol;

/** A calendar day with no time and no zone, as ISO 8601 text (2026-01-31). Years 0001 to 9999; plain `<` and `>` put days in order. */
export type Day = string & { readonly [dayBrand]: true };

/** The days of the week as they are written. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** The months as they are written; January is at index 0. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_IN_400_YEARS = 146_097;
const UNIX_EPOCH = 719_468;
const LAST_YEAR = 9999;

/** The day written by `text`; throws when the text is not a real day in the form yyyy-mm-dd. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`Not a day (yyyy-mm-dd): ${JSON.stringify(text)}`);
  return parsed;
}

/** The day written by `text`, or undefined when it is not a real day in the form yyyy-mm-dd. */
export function parseDay(text: string): Day | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, dayOfMonth) ? (text as Day) : undefined;
}

/** Says whether year, month (1 to 12) and day of the month name a day of the Gregorian calendar. */
export const isRealDate = (year: number, month: number, dayOfMonth: number): boolean =>
  year >= 1 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);

/** How many days the month (1 to 12) of that year has. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The day made of numbers that are already known to be real; throws otherwise. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  if (year > LAST_YEAR || !isRealDate(year, month, dayOfMonth)) {
    throw new RangeError(`Not a day: ${year}-${month}-${dayOfMonth}`);
  }
  return written(year, month, dayOfMonth);
}

const written = (year: number, month: number, dayOfMonth: number): Day =>
  `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}` as Day;

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** The year of a day. */
export const yearOf = (on: Day): number => digit(on, 0) * 1000 + digit(on, 1) * 100 + digit(on, 2) * 10 + digit(on, 3);

/** The month of a day, 1 to 12. */
export const monthOf = (on: Day): number => digit(on, 5) * 10 + digit(on, 6);

/** The day of the month, 1 to 31. */
export const dayOfMonthOf = (on: Day): number => digit(on, 8) * 10 + digit(on, 9);

const digit = (on: Day, at: number): number => on.charCodeAt(at) - 48;

/** The day that many days later (earlier when negative). */
export const addDays = (on: Day, count: number): Day => dayNumbered(dayNumber(on) + count);

/**
 * The corresponding date that many calendar months later (earlier when negative); the last day of the month where that month has
 * no such date, so one month from 31 January is 28 or 29 February. The rule of Dodds v Walker [1981] 1 WLR 1027 (HL).
 */
export function addMonths(on: Day, count: number): Day {
  const monthsSinceYearZero = yearOf(on) * 12 + monthOf(on) - 1 + count;
  const year = Math.floor(monthsSinceYearZero / 12);
  const month = monthsSinceYearZero - year * 12 + 1;
  return dayOf(year, month, Math.min(dayOfMonthOf(on), daysInMonth(year, month)));
}

/** How many days after `from` the day `to` falls; negative when it falls before. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The day of the week. */
export const weekdayOf = (on: Day): Weekday => weekdays[weekdayNumber(on)] as Weekday;

/** The day of the week as a number, Sunday 0 to Saturday 6. */
export const weekdayNumber = (on: Day): number => (((dayNumber(on) + 4) % 7) + 7) % 7;

/** Negative, nought or positive as `one` falls before, on or after `other`: the shape that `sort` wants. */
export const compareDays = (one: Day, other: Day): number => (one < other ? -1 : one > other ? 1 : 0);

/** Says whether `one` falls before `other`. */
export const isBefore = (one: Day, other: Day): boolean => one < other;

/** Says whether `one` falls after `other`. */
export const isAfter = (one: Day, other: Day): boolean => one > other;

/** The earlier of two days. */
export const earlierOf = (one: Day, other: Day): Day => (one <= other ? one : other);

/** The later of two days. */
export const laterOf = (one: Day, other: Day): Day => (one >= other ? one : other);

/** The day as people write it: 31 January 2026. */
export const inWords = (on: Day): string => `${dayOfMonthOf(on)} ${months[monthOf(on) - 1]} ${yearOf(on)}`;

/**
 * Days since 1 January 1970, by counting from 1 March of year 0 in eras of 400 years, so that a leap day ends its year.
 * Whole numbers only: the duty engine does millions of these.
 */
export function dayNumber(on: Day): number {
  const month = monthOf(on);
  const year = month <= 2 ? yearOf(on) - 1 : yearOf(on);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonthOf(on) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - UNIX_EPOCH;
}

/** The day that many days after 1 January 1970: the inverse of `dayNumber`. */
export function dayNumbered(number: number): Day {
  const sinceYearZero = number + UNIX_EPOCH;
  const era = Math.floor(sinceYearZero / DAYS_IN_400_YEARS);
  const dayOfEra = sinceYearZero - era * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return dayOf(year, month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1);
}
