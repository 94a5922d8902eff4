import { addDays, type Day, dayOf, monthOf, yearOf } from '../../../kernel/day.js';
import { isWorkingDay } from '../../../kernel/working-days.js';

/** The first of the month: what a round is known by. */
export const monthOfRound = (today: Day): Day => dayOf(yearOf(today), monthOf(today), 1);

/** The day on which the round of a month is made: the day that was set or the working day after it, before it where the month ends first. */
export function roundDay(month: Day, dayOfMonth: number): Day {
  const set = dayOf(yearOf(month), monthOf(month), dayOfMonth);
  const later = Array.from({ length: 31 }, (_, count) => addDays(set, count));
  const earlier = Array.from({ length: 31 }, (_, count) => addDays(set, -count));
  const isOfMonth = (on: Day): boolean => monthOf(on) === monthOf(month) && isWorkingDay(on);
  return later.find(isOfMonth) ?? earlier.find(isOfMonth) ?? set;
}

/** Whether the timetable makes the round of this month today: from its day on, on a working day. */
export const roundIsDue = (today: Day, dayOfMonth: number): boolean =>
  dayOfMonth > 0 && isWorkingDay(today) && today >= roundDay(monthOfRound(today), dayOfMonth);
