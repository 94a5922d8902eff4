import { type Day, dayNumbered } from '../day.js';
import type { ClockTime } from './times.js';

/** A day and time of day that a spreadsheet keeps as one number. */
export interface SerialMoment {
  readonly on: Day | undefined;
  readonly time: ClockTime | undefined;
}

const DAYS_TO_1970 = 25_569;
/** A workbook may count from 1904 instead of 1900: old ones from a Mac do. */
const LATER_EPOCH = 1_462;
/** Excel believes in 29 February 1900, so that numbers below 61 are a day out. */
const FIRST_RIGHT_DAY = 61;
/** 31 December 2199: a larger number in a column of dates is something else. */
const LAST_SERIAL = 109_574;
const MINUTES = 1_440;

/**
 * The day and time that a spreadsheet means by a number; undefined for a number that can be neither. Only for a cell that said itself
 * that it holds a number: the same digits as text are not a date. A fraction of a day is a time; below one there is no day.
 */
export function momentOfSerial(serial: number, from1904 = false): SerialMoment | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined;
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES);
  const whole = Math.floor(serial) + (minutes === MINUTES ? 1 : 0);
  const time = minutes === 0 || minutes === MINUTES ? undefined : clock(minutes);
  if (whole === 0 && !from1904) return { on: undefined, time: time ?? '00:00' };
  const days = whole + (from1904 ? LATER_EPOCH : 0);
  if (days > LAST_SERIAL) return undefined;
  return { on: dayNumbered(days - DAYS_TO_1970 + (days < FIRST_RIGHT_DAY ? 1 : 0)), time };
}

const clock = (minutes: number): ClockTime =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
