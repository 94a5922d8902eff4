import { addDays, type Day, startOfDayInLondon } from '../../kernel/day.js';
import { addWorkingDays, isWorkingDay } from '../../kernel/working-days.js';

/** Days counted back from the day the demonstration is made, so that it is never out of date. */
export interface Calendar {
  readonly today: Day;
  /** So many days before today; a later day when the count is negative. */
  daysAgo(count: number): Day;
  /** The working day that lies so many working days before today: 1 is the last one. */
  workingDaysAgo(count: number): Day;
  /** Counts working days from a day: 0 is the first one on or after it, each number a later day than the one before. */
  workingDaysFrom(on: Day): (count: number) => Day;
}

/** The calendar of a demonstration made on this day. */
export const calendarFrom = (today: Day): Calendar => ({
  today,
  daysAgo: (count) => addDays(today, -count),
  workingDaysAgo: (count) => workingDayBefore(today, count),
  workingDaysFrom: (on) => (count) => addWorkingDays(firstAtWork(on), count),
});

function workingDayBefore(today: Day, count: number): Day {
  let on = today;
  for (let left = count; left > 0; ) {
    on = addDays(on, -1);
    if (isWorkingDay(on)) left -= 1;
  }
  return on;
}

function firstAtWork(on: Day): Day {
  let first = on;
  while (!isWorkingDay(first)) first = addDays(first, 1);
  return first;
}

/** A time of the day in London, as in `09:30`. */
export type Time = `${number}:${number}`;

/** The instant at which it is that time on that day; good by day, not in the hour when the clocks change. */
export function instantOf(on: Day, time: Time): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(startOfDayInLondon(on).getTime() + (hours * 60 + minutes) * 60_000);
}
