import { type Day, monthOf, yearOf } from '../../../kernel/day.js';
import { type PartialDate, parsePartialDate, partialDateInWords } from '../../../kernel/partial-date.js';
import { failed, type Result, succeeded } from '../../../kernel/result.js';
import { type DateOrder, momentOfSerial, readWrittenDate, withDayFirst } from '../../../kernel/written-date/index.js';

/** How the dates of a column stand. */
export interface DatesOf {
  readonly today: Day;
  readonly order: DateOrder;
  /** The workbook counts its days from 1904. */
  readonly from1904?: boolean;
  /** `past`: a day that has not come yet cannot be meant. */
  readonly when: 'past' | 'any';
}

/** Two digits may be so many years ahead: 14/2/31 is a day to come. */
const YEARS_AHEAD = 10;

/** What people put into a cell of dates that says no date: it is kept as it stands, and nothing is asked. */
const NO_DATE =
  /^(?:-+|–|—|n\/?a|not applicable|none|nil|no|yes|y|n|tbc|tba|to be confirmed|to be arranged|pending|awaited|awaiting|ongoing|not yet|not required|not published|not held|not sent|not done|withheld|outstanding)\.?$/i;

const SERIAL = /^[1-9]\d{4}(?:\.\d+)?$/;

/** The date that a cell says, as far as it says one: a day, a month, a year. Answers why not, with what to do. */
export function readDate(text: string, { today, order, from1904 = false, when }: DatesOf): Result<PartialDate, string> {
  const said = text.trim();
  if (said === '' || NO_DATE.test(said)) return succeeded({ known: 'blank' });
  const serial = SERIAL.test(said) ? momentOfSerial(Number(said), from1904)?.on : undefined;
  if (serial !== undefined) return inTime({ known: 'exactly', on: serial }, serial, { today, when });
  const read = readWrittenDate(withDayFirst(said, order), { pivotYear: yearOf(today) + YEARS_AHEAD });
  if (!read.ok) return failed(read.reason.words);
  const { first, last } = read.value;
  if (first === undefined || last === undefined) return succeeded({ known: 'not-known' });
  const within = partialWithin(first, last);
  if (within === undefined) return failed('That is more than one year. Write one date, or keep it as it stands');
  return inTime(within, first, { today, when });
}

function inTime(
  date: PartialDate,
  first: Day,
  { today, when }: Pick<DatesOf, 'today' | 'when'>,
): Result<PartialDate, string> {
  return when === 'past' && first > today
    ? failed('That day has not come yet. Check the year, or keep it as it stands')
    : succeeded(date);
}

/** The least that holds all of a span: its day, month or year. */
function partialWithin(first: Day, last: Day): PartialDate | undefined {
  if (first === last) return { known: 'exactly', on: first };
  if (yearOf(first) !== yearOf(last)) return undefined;
  const year = yearOf(first);
  return monthOf(first) === monthOf(last) ? { known: 'month', year, month: monthOf(first) } : { known: 'year', year };
}

/** The date that is kept, as people write it; '' where none was understood. */
export const keptInWords = (kept: string | undefined): string =>
  partialDateInWords(parsePartialDate(kept ?? '') ?? { known: 'blank' });
