import { addDays, addMonths, type Day, dayNumber, dayNumbered } from './day.js';
import type { Duty, Extension, Pause, PeriodLimit, Situation } from './duty.js';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from './working-days.js';

/** Stopped days as numbers: from the first that does not count, up to the day the clock runs again. Infinite while open. */
export interface Stop {
  readonly from: number;
  readonly to: number;
}

/** Where the clock comes to a halt. `due` is absent when an open pause holds it. */
export interface ClockRun {
  readonly due: Day | undefined;
  readonly pausedDays: number;
  /** The clock stands still today. */
  readonly stopped: boolean;
}

/**
 * The pauses that stop this duty, in order, overlapping ones made one so that no day is counted twice. Those that begin after the
 * duty was met no longer concern its clock.
 */
export function stopsOf(duty: Duty, pauses: readonly Pause[] | undefined, metOn: Day | undefined): readonly Stop[] {
  if (pauses === undefined || pauses.length === 0) return NO_STOPS;
  const stops: Stop[] = [];
  for (const pause of pauses) {
    if (!concerns(pause, duty) || (metOn !== undefined && pause.from > metOn)) continue;
    const from = dayNumber(pause.from);
    const to = pause.to === undefined ? Number.POSITIVE_INFINITY : dayNumber(pause.to);
    if (to > from) stops.push({ from, to });
  }
  return merged(stops.sort((one, other) => one.from - other.from));
}

const NO_STOPS: readonly Stop[] = [];

function concerns({ stops }: Pause, duty: Duty): boolean {
  if (stops === 'all' || stops.includes(duty.id) || stops.includes(duty.stage)) return true;
  const inside = 'inside' in duty.limit ? duty.limit.inside : undefined;
  return inside !== undefined && stops.includes(inside);
}

function merged(stops: readonly Stop[]): Stop[] {
  const result: Stop[] = [];
  for (const stop of stops) {
    const last = result.at(-1);
    if (last !== undefined && stop.from <= last.to) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, stop.to) };
    } else result.push(stop);
  }
  return result;
}

/** So many months, days or working days. */
export interface Period {
  readonly kind: PeriodLimit['kind'];
  readonly count: number;
}

/** The day that ends a period counted from `from`, no pauses counted. */
export function endOfPeriod(from: Day, { kind, count }: Period, calendar: WorkingCalendar): Day {
  if (kind === 'months') return addMonths(from, count);
  return kind === 'days' ? addDays(from, count) : addWorkingDays(from, count, calendar);
}

/** What a clock runs over: the day it starts and the day it would end if nothing stopped it. */
export interface Span {
  readonly from: Day;
  readonly target: Day;
}

/**
 * Runs the clock from one day to a target day over the stops. The day it starts does not count; every later day counts unless the
 * clock stands still on it; the due day is the one on which as many days have counted as there were to the target. A stop that
 * begins after the clock has run out changes nothing, and of one that began before the clock only the days within it matter.
 */
export function runClock({ from, target }: Span, stops: readonly Stop[], today: Day): ClockRun {
  if (stops.length === 0 || target <= from) return { due: target, pausedDays: 0, stopped: false };
  const first = dayNumber(from) + 1;
  let due = dayNumber(target);
  let pausedDays = 0;
  for (const stop of stops) {
    const begins = Math.max(stop.from, first);
    if (stop.to <= begins) continue;
    if (begins > due) break;
    if (stop.to === Number.POSITIVE_INFINITY) return held({ pausedDays, begins }, stops, today);
    due += stop.to - begins;
    pausedDays += stop.to - begins;
  }
  return ran({ due: dayNumbered(due), pausedDays }, stops, today);
}

/** So many working days from a day. */
export interface Stint {
  readonly from: Day;
  readonly count: number;
}

/** The same for a limit in working days: a working day counts unless the clock stands still on it. */
export function runWorkingClock({ from, count }: Stint, stops: readonly Stop[], situation: Situation): ClockRun {
  const { calendar, today } = situation;
  let at = dayNumber(from);
  let pausedDays = 0;
  for (let left = count; left > 0; ) {
    at += 1;
    const stop = stops.find((candidate) => at >= candidate.from && at < candidate.to);
    if (stop === undefined) {
      if (isWorkingDay(dayNumbered(at), calendar)) left -= 1;
    } else if (stop.to === Number.POSITIVE_INFINITY) {
      return held({ pausedDays, begins: at }, stops, today);
    } else {
      pausedDays += stop.to - at;
      at = stop.to - 1;
    }
  }
  return ran({ due: dayNumbered(at), pausedDays }, stops, today);
}

/** A clock that an open pause holds from the day numbered `begins`; the days it has stood still are counted to today. */
const held = (
  { pausedDays, begins }: { readonly pausedDays: number; readonly begins: number },
  stops: readonly Stop[],
  today: Day,
): ClockRun => ({
  due: undefined,
  pausedDays: pausedDays + Math.max(0, dayNumber(today) - begins + 1),
  stopped: isIn(stops, dayNumber(today)),
});

const ran = (
  { due, pausedDays }: { readonly due: Day; readonly pausedDays: number },
  stops: readonly Stop[],
  today: Day,
): ClockRun => ({ due, pausedDays, stopped: due > today && isIn(stops, dayNumber(today)) });

const isIn = (stops: readonly Stop[], number: number): boolean =>
  stops.some(({ from, to }) => number >= from && number < to);

/** Says whether something that does not move stands still today: without a day, or with one that a stop began before. */
export function isStopped(stops: readonly Stop[], due: Day | undefined, today: Day): boolean {
  if (stops.length === 0) return false;
  const now = dayNumber(today);
  const last = due === undefined ? Number.POSITIVE_INFINITY : dayNumber(due);
  return stops.some(({ from, to }) => now >= from && now < to && from <= last);
}

/** The new day last agreed by today for a duty, or for the one within whose limit it falls. */
export function agreementFor(duty: Duty, about: string | undefined, situation: Situation): Extension | undefined {
  let latest: Extension | undefined;
  const inside = 'inside' in duty.limit ? duty.limit.inside : undefined;
  for (const extension of situation.extensions ?? []) {
    if (extension.dutyId !== duty.id && extension.dutyId !== inside) continue;
    if (extension.agreedOn > situation.today) continue;
    if (extension.about !== undefined && extension.about !== about) continue;
    if (latest === undefined || extension.agreedOn >= latest.agreedOn) latest = extension;
  }
  return latest;
}
