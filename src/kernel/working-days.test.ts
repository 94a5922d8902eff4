import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bankHolidaysByRule, easterSunday } from './bank-holiday-rules.js';
import { publishedBankHolidays } from './bank-holidays.js';
import { addDays, day, yearOf } from './day.js';
import {
  addWorkingDays,
  BankHolidaysUnknown,
  bankHolidayOn,
  bankHolidayWarning,
  isWorkingDay,
  lastPublishedYear,
  workingDaysBetween,
} from './working-days.js';

describe('bank holidays', () => {
  it('are as published from 2019 to 2027', () => {
    assert.equal(publishedBankHolidays.length, 75);
    assert.equal(lastPublishedYear(), 2027);
    assert.equal(bankHolidayOn(day('2022-09-19'))?.name, 'Bank Holiday for the State Funeral of Queen Elizabeth II');
    assert.equal(bankHolidayOn(day('2026-12-28'))?.name, 'Boxing Day (substitute day)');
    assert.equal(bankHolidayOn(day('2026-12-26')), undefined);
    assert.equal(bankHolidayOn(day('2026-12-25'))?.provisional, false);
  });

  it('follow the rule in every published year, but for days moved or added by proclamation', () => {
    const published = new Set<string>(publishedBankHolidays.map(({ on }) => on));
    const byRule = new Set<string>();
    for (let year = 2019; year <= 2027; year += 1) for (const { on } of bankHolidaysByRule(year)) byRule.add(on);
    const moved = ['2020-05-04', '2022-05-30'];
    const proclaimed = ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'];
    assert.deepEqual(
      [...byRule].filter((on) => !published.has(on)),
      moved,
    );
    assert.deepEqual(
      [...published].filter((on) => !byRule.has(on)),
      proclaimed,
    );
  });

  for (const [on, name] of [
    ['2011-01-03', 'New Year’s Day (substitute day)'],
    ['2011-04-22', 'Good Friday'],
    ['2011-04-29', 'Royal wedding bank holiday'],
    ['2012-06-04', 'Spring bank holiday'],
    ['2012-06-05', 'Diamond Jubilee bank holiday'],
    ['2016-12-27', 'Christmas Day (substitute day)'],
    ['2018-04-02', 'Easter Monday'],
    ['2028-01-03', 'New Year’s Day (substitute day)'],
    ['2028-04-14', 'Good Friday'],
    ['2032-12-27', 'Christmas Day (substitute day)'],
    ['2032-12-28', 'Boxing Day (substitute day)'],
    ['2033-12-26', 'Boxing Day'],
    ['2033-12-27', 'Christmas Day (substitute day)'],
    ['2040-08-27', 'Summer bank holiday'],
  ] as const) {
    it(`by rule include ${name} on ${on}, marked provisional`, () =>
      assert.deepEqual(bankHolidayOn(day(on)), { on, name, provisional: true }));
  }

  it('were not on the usual last Monday of May in 2012', () => assert.ok(isWorkingDay(day('2012-05-28'))));

  it('hang on Easter', () => {
    for (const on of [
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2026-04-05',
      '2038-04-25',
    ]) {
      assert.equal(easterSunday(yearOf(day(on))), on);
    }
  });

  it('warn twelve months before the published list ends, and after', () => {
    assert.equal(bankHolidayWarning(day('2026-12-30')), undefined);
    assert.match(bankHolidayWarning(day('2026-12-31')) ?? '', /run out on 31 December 2027/);
    assert.match(bankHolidayWarning(day('2028-01-01')) ?? '', /ran out on 31 December 2027/);
  });

  it('are never guessed at outside the calendar', () => {
    assert.throws(() => isWorkingDay(day('2041-01-01')), BankHolidaysUnknown);
    assert.throws(() => bankHolidayOn(day('2010-12-31')), BankHolidaysUnknown);
    assert.throws(() => addWorkingDays(day('2040-12-28'), 5), /known for 2011 to 2040 only, not for 2041/);
  });
});

describe('working days', () => {
  for (const [from, count, to, why] of [
    ['2026-01-09', 1, '2026-01-12', 'Friday to Monday'],
    ['2026-01-10', 1, '2026-01-12', 'from a Saturday'],
    ['2026-01-12', 5, '2026-01-19', 'a working week'],
    ['2026-04-02', 1, '2026-04-07', 'over Easter'],
    ['2026-04-01', 5, '2026-04-10', 'five over Easter'],
    ['2026-12-24', 1, '2026-12-29', 'over Christmas with a substitute day'],
    ['2026-12-24', 5, '2027-01-05', 'over Christmas and New Year'],
    ['2022-12-23', 1, '2022-12-28', 'Christmas on a Sunday'],
    ['2021-12-24', 1, '2021-12-29', 'Christmas on a Saturday'],
    ['2022-05-31', 3, '2022-06-07', 'over the Platinum Jubilee'],
    ['2022-09-16', 1, '2022-09-20', 'over the State Funeral'],
    ['2024-02-28', 2, '2024-03-01', 'over a leap day'],
    ['2026-03-27', 1, '2026-03-30', 'over the change of clocks'],
    ['2026-01-12', -1, '2026-01-09', 'backwards'],
    ['2026-04-07', -1, '2026-04-02', 'backwards over Easter'],
    ['2026-01-10', 0, '2026-01-10', 'none'],
  ] as const) {
    it(`${count} from ${from} is ${to}: ${why}`, () => assert.equal(addWorkingDays(day(from), count), to));
  }

  it('between two days count the last and not the first', () => {
    assert.equal(workingDaysBetween(day('2026-01-09'), day('2026-01-12')), 1);
    assert.equal(workingDaysBetween(day('2026-04-02'), day('2026-04-07')), 1);
    assert.equal(workingDaysBetween(day('2026-01-10'), day('2026-01-11')), 0);
    assert.equal(workingDaysBetween(day('2026-01-12'), day('2026-01-09')), -1);
    assert.equal(workingDaysBetween(day('2026-01-12'), day('2026-01-12')), 0);
  });

  it('added and then counted agree', () => {
    const start = day('2011-06-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: -60, max: 60 }), (offset, count) => {
        const from = addDays(start, offset);
        const to = addWorkingDays(from, count);
        assert.equal(workingDaysBetween(from, to), count);
        assert.ok(count === 0 || isWorkingDay(to));
      }),
      { numRuns: 3000 },
    );
  });
});
