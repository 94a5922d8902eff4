import { addMonths, type Day, yearOf } from '../../../kernel/day.js';
import { earliestDay, latestDay, type PartialDate } from '../../../kernel/partial-date.js';

/** Bands of the national library of reviews, and one below for children. */
export const ageBands = [
  { id: 'under-16', words: 'Under 16', from: 0 },
  { id: '16-19', words: '16 to 19', from: 16 },
  { id: '20-24', words: '20 to 24', from: 20 },
  { id: '25-34', words: '25 to 34', from: 25 },
  { id: '35-44', words: '35 to 44', from: 35 },
  { id: '45-54', words: '45 to 54', from: 45 },
  { id: '55-64', words: '55 to 64', from: 55 },
  { id: '65-and-over', words: '65 and over', from: 65 },
] as const;

export type AgeBand = (typeof ageBands)[number]['id'];

export const ageBandIds: readonly AgeBand[] = ageBands.map(({ id }) => id);

/** The band as people say it. */
export const ageBandInWords = (band: string): string => ageBands.find(({ id }) => id === band)?.words ?? band;

/** The band of an age in years. */
export const bandOfAge = (years: number): AgeBand | undefined =>
  years < 0 || years > 130 ? undefined : ageBands.findLast(({ from }) => years >= from)?.id;

/** The band on a day, when every birth date it can have been gives the same one. */
export function bandAt(born: PartialDate, on: Day): AgeBand | undefined {
  const [first, last] = [earliestDay(born), latestDay(born)];
  if (first === undefined || last === undefined || last > on) return undefined;
  const [oldest, youngest] = [bandOfAge(ageOn(first, on)), bandOfAge(ageOn(last, on))];
  return oldest === youngest ? oldest : undefined;
}

/** Whole years; somebody born on 29 February has their birthday on 28 February in other years. */
export function ageOn(born: Day, on: Day): number {
  const years = yearOf(on) - yearOf(born);
  return addMonths(born, years * 12) > on ? years - 1 : years;
}

const WHOLE_YEARS = /^\s*(?:about |approx\.? |c\.? ?|circa )?(\d{1,3})(?:\s*(?:years?|yrs?|y)(?:\s*old)?)?\s*$/i;

/** The band of an age in words, where they name whole years: "34", "about 34", "34 years old". */
export function bandOfWords(words: string): AgeBand | undefined {
  const years = WHOLE_YEARS.exec(words)?.[1];
  return years === undefined ? undefined : bandOfAge(Number(years));
}
