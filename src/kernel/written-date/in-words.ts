import { addDays, type Day, dayOfMonthOf, inWords, monthOf, months, yearOf } from '../day.js';
import type { WrittenDate } from './read.js';
import type { ClockTime } from './times.js';

/** What is needed to put a date in words. */
export type DateToSay = Omit<WrittenDate, 'notes'>;

/**
 * The date as it was understood: "3 April 2019, 14:30", "April 2019", "about 2018", "3 to 5 April 2019, not certain", "Not known". What it
 * says is read back to the same days.
 */
export function writtenDateInWords(date: DateToSay): string {
  if (date.first === undefined || date.last === undefined) return 'Not known';
  const about = date.about ? 'about ' : '';
  const doubt = date.doubted ? ', not certain' : '';
  return `${about}${daysInWords(date.first, date.last)}${doubt}${timeInWords(date)}`;
}

/** From the first day to the last, in as few words as say it: whole months and whole years by their names. */
export function daysInWords(first: Day, last: Day): string {
  if (first === last) return inWords(first);
  if (first.endsWith('-01-01') && last.endsWith('-12-31')) return between(four(first), four(last));
  if (first.endsWith('-01') && isMonthEnd(last)) return monthsInWords(first, last);
  if (yearOf(first) !== yearOf(last)) return between(inWords(first), inWords(last));
  if (monthOf(first) === monthOf(last)) return between(String(dayOfMonthOf(first)), inWords(last));
  return between(`${dayOfMonthOf(first)} ${monthName(first)}`, inWords(last));
}

function monthsInWords(first: Day, last: Day): string {
  const end = `${monthName(last)} ${four(last)}`;
  if (first.slice(0, 7) === last.slice(0, 7)) return end;
  return between(yearOf(first) === yearOf(last) ? monthName(first) : `${monthName(first)} ${four(first)}`, end);
}

const between = (first: string, last: string): string => (first === last ? first : `${first} to ${last}`);

const four = (on: Day): string => on.slice(0, 4);
const monthName = (on: Day): string => months[monthOf(on) - 1] ?? '';
const isMonthEnd = (on: Day): boolean => on === '9999-12-31' || dayOfMonthOf(addDays(on, 1)) === 1;

function timeInWords({
  firstTime,
  lastTime,
}: {
  firstTime: ClockTime | undefined;
  lastTime: ClockTime | undefined;
}): string {
  if (firstTime === undefined || lastTime === undefined) return '';
  return firstTime === lastTime ? `, ${firstTime}` : `, ${firstTime} to ${lastTime}`;
}
