import { type Day, dayOfMonthOf, monthOf, months, yearOf } from '../../../kernel/day.js';

/** A day as "28 Feb": the shapes of a chart have little room. */
export const dayAndMonth = (on: Day): string => `${dayOfMonthOf(on)} ${months[monthOf(on) - 1]?.slice(0, 3)}`;

/** A day as "28 Feb 2026". */
export const shortDay = (on: Day): string => `${dayAndMonth(on)} ${yearOf(on)}`;
