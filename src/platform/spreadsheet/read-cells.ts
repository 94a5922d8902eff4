import type { CellObject } from '@e965/xlsx';
import { dayOf, daysInMonth, monthOf, yearOf } from '../../kernel/day.js';
import { daysInWords, momentOfSerial } from '../../kernel/written-date/index.js';
import type { CellRemark } from './table.js';

/** What is used of the library to say how a number is shown. */
export interface NumberFormats {
  is_date(format: string): boolean;
  format(format: string, value: number): string;
}

interface CellWords {
  readonly text: string;
  readonly kind?: CellRemark['kind'];
}

/** The text of a cell, as its author saw it, but for dates: those are put in words, so that no reader swaps the day and the month. */
export function cellText(formats: NumberFormats, cell: CellObject, from1904: boolean): CellWords {
  if (cell.t === 's' || cell.t === ('str' as string)) return { text: String(cell.v ?? '').replace(/\r\n?/g, '\n') };
  if (cell.t === 'b') return { text: cell.v === true ? 'Yes' : 'No' };
  if (cell.t === 'e') return { text: String(cell.w ?? cell.v ?? ''), kind: 'error' };
  if (cell.t !== 'n' || typeof cell.v !== 'number') return { text: '' };
  const format = typeof cell.z === 'string' ? cell.z : 'General';
  if (formats.is_date(format)) return dateText(cell.v, format, from1904) ?? { text: String(cell.v), kind: 'number' };
  return format === 'General'
    ? { text: String(cell.v), kind: 'number' }
    : { text: shown(formats, format, cell.v), kind: 'number' };
}

function shown(formats: NumberFormats, format: string, value: number): string {
  try {
    return formats.format(format, value);
  } catch {
    return String(value);
  }
}

/** Excel makes a whole date of "Apr-19": the format says how much of it was meant. */
function dateText(value: number, format: string, from1904: boolean): CellWords | undefined {
  const moment = momentOfSerial(value, from1904);
  if (moment === undefined) return undefined;
  const { on, time } = moment;
  const shows = shownParts(format);
  if (on === undefined) return { text: time ?? '' };
  if (!shows.day && !shows.month && !shows.year) return { text: time ?? '00:00' };
  const [year, month] = [yearOf(on), monthOf(on)];
  if (!shows.day && shows.year && !shows.month) return { text: String(year) };
  if (!shows.day && shows.year)
    return { text: daysInWords(dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))) };
  return { text: `${daysInWords(on, on)}${time === undefined ? '' : `, ${time}`}` };
}

/** In a format "m" is the month, but the minute beside hours or seconds. */
function shownParts(format: string): { day: boolean; month: boolean; year: boolean } {
  const bare = (format.split(';')[0] ?? '').toLowerCase().replace(/"[^"]*"|\\.|\[[^\]]*\]|am\/pm|a\/p/g, '');
  const months = bare.replace(/h+[^a-z]*m+|m+[^a-z]*s/g, '');
  return { day: /d/.test(bare), month: /m/.test(months), year: /[ye]/.test(bare) };
}
