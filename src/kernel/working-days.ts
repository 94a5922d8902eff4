import { bankHolidaysByRule } from './bank-holiday-rules.js';
import { type BankHoliday, publishedBankHolidays } from './bank-holidays.js';
import { addDays, addMonths, type Day, dayNumber, dayNumbered, dayOf, inWords, weekdayNumber, yearOf } from './day.js';

/** Derived years lie outside the published list: good enough to plan by, shown as provisional. */
const FIRST_YEAR = 2011;
const LAST_YEAR = 2040;
const MONTHS_OF_WARNING = 12;

/** The bank holidays that working days are counted by. Years from `firstYear` to `lastYear` are known, some by rule only. */
export interface WorkingCalendar {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly firstPublishedYear: number;
  readonly lastPublishedYear: number;
  readonly holidays: ReadonlyMap<Day, BankHoliday>;
}

/** A bank holiday as found: `provisional` when its year is worked out by rule and not taken from the published list. */
export interface FoundHoliday extends BankHoliday {
  readonly provisional: boolean;
}

/** Thrown when working days are asked of a year whose bank holidays are not known: never guessed at in silence. */
export class BankHolidaysUnknown extends RangeError {
  constructor(year: number, calendar: WorkingCalendar) {
    super(`Bank holidays are known for ${calendar.firstYear} to ${calendar.lastYear} only, not for ${year}`);
    this.name = 'BankHolidaysUnknown';
  }
}

/** A calendar from a published list of bank holidays (whole years, at least one), with years on either side derived by rule. */
export function workingCalendar(published: readonly BankHoliday[]): WorkingCalendar {
  const years = published.map(({ on }) => yearOf(on));
  const [firstPublishedYear, lastPublishedYear] = [Math.min(...years), Math.max(...years)];
  const holidays = new Map(published.map((holiday) => [holiday.on, holiday]));
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    if (year >= firstPublishedYear && year <= lastPublishedYear) continue;
    for (const holiday of bankHolidaysByRule(year)) holidays.set(holiday.on, holiday);
  }
  return { firstYear: FIRST_YEAR, lastYear: LAST_YEAR, firstPublishedYear, lastPublishedYear, holidays };
}

/** England and Wales, from the list kept in this repository. */
export const englandAndWales: WorkingCalendar = workingCalendar(publishedBankHolidays);

/** The last year whose bank holidays have been published. */
export const lastPublishedYear = (calendar: WorkingCalendar = englandAndWales): number => calendar.lastPublishedYear;

/** Says whether the calendar reaches that day at all. */
export const isWithinCalendar = (on: Day, calendar: WorkingCalendar = englandAndWales): boolean =>
  yearOf(on) >= calendar.firstYear && yearOf(on) <= calendar.lastYear;

/** Says whether the bank holidays of that day's year are derived by rule rather than published. */
export const isProvisional = (on: Day, calendar: WorkingCalendar = englandAndWales): boolean =>
  yearOf(on) < calendar.firstPublishedYear || yearOf(on) > calendar.lastPublishedYear;

/** The bank holiday on that day, if there is one. Throws `BankHolidaysUnknown` outside the calendar. */
export function bankHolidayOn(on: Day, calendar: WorkingCalendar = englandAndWales): FoundHoliday | undefined {
  if (!isWithinCalendar(on, calendar)) throw new BankHolidaysUnknown(yearOf(on), calendar);
  const holiday = calendar.holidays.get(on);
  return holiday === undefined ? undefined : { ...holiday, provisional: isProvisional(on, calendar) };
}

/** Says whether that day is neither Saturday, Sunday nor a bank holiday. Throws `BankHolidaysUnknown` outside the calendar. */
export function isWorkingDay(on: Day, calendar: WorkingCalendar = englandAndWales): boolean {
  if (!isWithinCalendar(on, calendar)) throw new BankHolidaysUnknown(yearOf(on), calendar);
  const weekday = weekdayNumber(on);
  return weekday !== 0 && weekday !== 6 && !calendar.holidays.has(on);
}

/**
 * The day by which `count` working days have passed, the day itself not counted: one working day from a Friday is Monday.
 * Counts backwards when negative; nought gives the day itself, working or not.
 */
export function addWorkingDays(on: Day, count: number, calendar: WorkingCalendar = englandAndWales): Day {
  const step = count < 0 ? -1 : 1;
  let reached = on;
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, calendar)) left -= 1;
  }
  return reached;
}

/** How many working days come after `from` up to and including `to`; negative, counted the same way, when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkingCalendar = englandAndWales): number {
  if (to < from) return -workingDaysBetween(addDays(to, -1), addDays(from, -1), calendar);
  let count = 0;
  const last = dayNumber(to);
  for (let number = dayNumber(from) + 1; number <= last; number += 1) {
    if (isWorkingDay(dayNumbered(number), calendar)) count += 1;
  }
  return count;
}

/** What to tell an administrator, from twelve months before the published bank holidays run out; undefined until then. */
export function bankHolidayWarning(today: Day, calendar: WorkingCalendar = englandAndWales): string | undefined {
  const lastDay = dayOf(calendar.lastPublishedYear, 12, 31);
  if (today < addMonths(lastDay, -MONTHS_OF_WARNING)) return undefined;
  const ranOut = today > lastDay;
  return (
    `The published bank holidays ${ranOut ? 'ran out on' : 'run out on'} ${inWords(lastDay)}. ` +
    'Later working days are worked out by rule and are provisional: update the list from GOV.UK.'
  );
}
