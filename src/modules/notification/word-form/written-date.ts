import { type Day, months, yearOf } from '../../../kernel/day.js';
import { type PartialDate as KernelDate, partialDateFromParts } from '../../../kernel/partial-date.js';
import type { PartialDate, WrittenDate } from '../content.js';

const MONTH = '([a-z]{3,9})\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';

/** The orders people write a date in; each says where its day, month and year stand. Day before month, as in Britain. */
const ORDERS: readonly (readonly [RegExp, readonly ('day' | 'month' | 'year')[]])[] = [
  [/^(\d{1,2})\s*[./\- ]\s*(\d{1,2})\s*[./\- ]\s*(\d{4}|\d{2})$/, ['day', 'month', 'year']],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ['year', 'month', 'day']],
  [
    new RegExp(`^${WEEKDAY}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of )?${MONTH},?[\\s-]+(\\d{4}|\\d{2})$`, 'i'),
    ['day', 'month', 'year'],
  ],
  [new RegExp(`^${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$`, 'i'), ['month', 'day', 'year']],
  [new RegExp(`^${MONTH},?[\\s-]+(\\d{4})$`, 'i'), ['month', 'year']],
  [/^(\d{1,2})\s*[./-]\s*(\d{4})$/, ['month', 'year']],
  [/^((?:19|20)\d{2})$/, ['year']],
];

/** The date these words mean, when they mean one. A year of two figures is the latest one that is not after today. */
export function dateIn(text: string, today: Day): PartialDate | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  for (const [order, parts] of ORDERS) {
    const match = order.exec(words);
    if (match === null) continue;
    const typed = { day: '', month: '', year: '' };
    for (const [index, part] of parts.entries()) typed[part] = match[index + 1] ?? '';
    const read = partialDateFromParts({ ...typed, year: fullYear(typed.year, today) });
    return read.ok ? plainDate(read.value) : undefined;
  }
  return undefined;
}

function fullYear(year: string, today: Day): string {
  if (year.length !== 2) return year;
  const thisYear = yearOf(today);
  const century = thisYear - (thisYear % 100);
  const guessed = century + Number(year);
  return String(guessed > thisYear ? guessed - 100 : guessed);
}

function plainDate(date: KernelDate): PartialDate | undefined {
  if (date.known === 'year') return { year: date.year };
  if (date.known === 'month') return { year: date.year, month: date.month };
  if (date.known !== 'exactly') return undefined;
  const [year = 0, month = 0, day = 0] = date.on.split('-').map(Number);
  return { year, month, day };
}

/** A date as it is printed on the form: 14 March 1985, March 1985, 1985, or the words that were written. */
export function sayWrittenDate(written: WrittenDate): string {
  if (written.kind === 'text') return written.text;
  const { year, month, day } = written.date;
  const name = month === undefined ? undefined : months[month - 1];
  return [name === undefined ? undefined : day, name, year].filter((part) => part !== undefined).join(' ');
}
