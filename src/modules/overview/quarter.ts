import { addDays, addMonths, type Day, dayOf, earlierOf, monthOf, months, yearOf } from '../../kernel/day.js';

/** Three months of the calendar. A year that begins in April has the same ones. */
export interface Quarter {
  readonly from: Day;
  readonly to: Day;
}

const MONTHS = 3;

/** The quarter that begins on this day. */
const beginning = (from: Day): Quarter => ({ from, to: addDays(addMonths(from, MONTHS), -1) });

/** The quarter in which this day lies. */
export const quarterOf = (on: Day): Quarter =>
  beginning(dayOf(yearOf(on), Math.floor((monthOf(on) - 1) / MONTHS) * MONTHS + 1, 1));

/** The quarter before it. */
export const quarterBefore = ({ from }: Quarter): Quarter => beginning(addMonths(from, -MONTHS));

/** July to September 2026. */
export const quarterInWords = ({ from, to }: Quarter): string =>
  `${months[monthOf(from) - 1]} to ${months[monthOf(to) - 1]} ${yearOf(to)}`;

export const hasEnded = ({ to }: Quarter, today: Day): boolean => to < today;

/** The day that the figures of a quarter are of: its last, or today while it runs. */
export const figuresOn = ({ to }: Quarter, today: Day): Day => earlierOf(to, today);

/** The quarters that can be drawn up: the one that runs, and so many before it, the last first. */
export function quartersUpTo(today: Day, before: number): Quarter[] {
  const quarters = [quarterOf(today)];
  while (quarters.length <= before) quarters.push(quarterBefore(quarters.at(-1) ?? quarterOf(today)));
  return quarters;
}
