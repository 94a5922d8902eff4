import { type Day, inWords, yearOf } from '../../../kernel/day.js';
import { failed, type Result, succeeded } from '../../../kernel/result.js';
import { readWrittenDate } from '../../../kernel/written-date/index.js';

/** A meeting as one line says it: a day, and a time where the line has one. */
export interface DayWritten {
  readonly on: Day;
  /** `HH:MM` in London; '' when the line has none. */
  readonly time: string;
}

/** Years further ahead than this are slips of the pen. */
const YEARS_AHEAD = 5;

/**
 * Reads a list of days, one a line, as people paste them: 12 March 2026, 12/03/2026 14:00. Says of every line that it cannot read why. The same day
 * twice counts once.
 */
export function readDays(lines: readonly string[], today: Day): Result<readonly DayWritten[], readonly string[]> {
  const days = new Map<Day, DayWritten>();
  const reasons: string[] = [];
  for (const line of lines) {
    const read = readLine(line, today);
    if (read.ok) days.set(read.value.on, read.value);
    else reasons.push(read.reason);
  }
  if (reasons.length > 0) return failed(reasons);
  return succeeded([...days.values()].toSorted((one, other) => (one.on < other.on ? -1 : 1)));
}

function readLine(line: string, today: Day): Result<DayWritten, string> {
  const written = readWrittenDate(line, { pivotYear: yearOf(today) + YEARS_AHEAD });
  if (!written.ok || written.value.first === undefined || written.value.first !== written.value.last)
    return failed(`“${shortened(line)}” must be one whole date, such as 12 March 2026`);
  const { first: on, firstTime } = written.value;
  if (yearOf(on) > yearOf(today) + YEARS_AHEAD || yearOf(on) < 2011)
    return failed(`“${shortened(line)}” is ${inWords(on)}: check the year`);
  return succeeded({ on, time: firstTime ?? '' });
}

const shortened = (line: string): string => (line.length > 60 ? `${line.slice(0, 59)}…` : line);
