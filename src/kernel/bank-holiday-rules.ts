import type { BankHoliday } from './bank-holidays.js';
import { addDays, type Day, day, dayOf, daysInMonth, weekdayNumber } from './day.js';

const [SUNDAY, MONDAY, FRIDAY, SATURDAY] = [0, 1, 5, 6];

/**
 * Days moved or added by proclamation under section 1 of the Banking and Financial Dealings Act 1971 in years that our published
 * list does not reach. No rule can foresee such days in years to come, which is one reason why derived years are provisional.
 */
const PROCLAIMED: Readonly<Record<number, { moved?: Readonly<Record<string, Day>>; added: BankHoliday }>> = {
  2011: { added: { on: day('2011-04-29'), name: 'Royal wedding bank holiday' } },
  2012: {
    moved: { 'Spring bank holiday': day('2012-06-04') },
    added: { on: day('2012-06-05'), name: 'Diamond Jubilee bank holiday' },
  },
};

/** The bank holidays of a year by rule: Schedule 1 to the Banking and Financial Dealings Act 1971, with the usual substitute days. */
export function bankHolidaysByRule(year: number): BankHoliday[] {
  const easter = easterSunday(year);
  const proclaimed = PROCLAIMED[year];
  const usual: BankHoliday[] = [
    newYear(year),
    { on: addDays(easter, -2), name: 'Good Friday' },
    { on: addDays(easter, 1), name: 'Easter Monday' },
    { on: firstMondayFrom(dayOf(year, 5, 1)), name: 'Early May bank holiday' },
    { on: lastMondayOf(year, 5), name: 'Spring bank holiday' },
    { on: lastMondayOf(year, 8), name: 'Summer bank holiday' },
    ...christmas(year),
  ];
  const moved = usual.map((holiday) => ({ ...holiday, on: proclaimed?.moved?.[holiday.name] ?? holiday.on }));
  return proclaimed === undefined ? moved : [...moved, proclaimed.added];
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * correction + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function newYear(year: number): BankHoliday {
  const on = dayOf(year, 1, 1);
  const weekday = weekdayNumber(on);
  if (weekday === SATURDAY) return substitute(addDays(on, 2), 'New Year’s Day');
  if (weekday === SUNDAY) return substitute(addDays(on, 1), 'New Year’s Day');
  return { on, name: 'New Year’s Day' };
}

/** Christmas on a Sunday gives way past Boxing Day, which keeps its Monday. */
function christmas(year: number): BankHoliday[] {
  const [christmasDay, boxingDay] = [dayOf(year, 12, 25), dayOf(year, 12, 26)];
  const weekday = weekdayNumber(christmasDay);
  const onItsDay = weekday >= MONDAY && weekday <= FRIDAY;
  const boxingOnItsDay = weekday !== FRIDAY && weekday !== SATURDAY;
  return [
    onItsDay ? { on: christmasDay, name: 'Christmas Day' } : substitute(dayOf(year, 12, 27), 'Christmas Day'),
    boxingOnItsDay ? { on: boxingDay, name: 'Boxing Day' } : substitute(dayOf(year, 12, 28), 'Boxing Day'),
  ];
}

const substitute = (on: Day, name: string): BankHoliday => ({ on, name: `${name} (substitute day)` });

const firstMondayFrom = (on: Day): Day => addDays(on, (MONDAY - weekdayNumber(on) + 7) % 7);

const lastMondayOf = (year: number, month: number): Day => {
  const last = dayOf(year, month, daysInMonth(year, month));
  return addDays(last, -((weekdayNumber(last) - MONDAY + 7) % 7));
};
