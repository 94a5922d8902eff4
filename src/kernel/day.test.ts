import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareDays,
  day,
  dayFromParts,
  dayInLondon,
  dayNumber,
  dayNumbered,
  daysBetween,
  endOfDayInLondon,
  inWords,
  parseDay,
  startOfDayInLondon,
  weekdayOf,
} from './day.js';

describe('a day', () => {
  it('is read from ISO text only when it is real', () => {
    assert.equal(parseDay('2024-02-29'), '2024-02-29');
    for (const text of [
      '2023-02-29',
      '2100-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-04-31',
      '0000-01-01',
    ]) {
      assert.equal(parseDay(text), undefined, text);
    }
    for (const text of ['', '2026-1-1', '26-01-01', '2026-01-01T00:00', ' 2026-01-01', '2026-01-01\n']) {
      assert.equal(parseDay(text), undefined, JSON.stringify(text));
    }
    assert.throws(() => day('31/01/2026'), /Not a day/);
  });

  it('is written in words', () => {
    assert.equal(inWords(day('2026-01-31')), '31 January 2026');
    assert.equal(inWords(day('2026-12-01')), '1 December 2026');
  });

  const monthCases = [
    ['2026-01-31', 1, '2026-02-28', 'no 31 February'],
    ['2024-01-31', 1, '2024-02-29', 'leap year'],
    ['2026-01-30', 1, '2026-02-28', 'no 30 February'],
    ['2026-01-28', 1, '2026-02-28', 'the corresponding date'],
    ['2026-02-28', 1, '2026-03-28', 'the last day of February does not stick to the month end'],
    ['2024-02-29', 12, '2025-02-28', 'leap day a year on'],
    ['2024-02-29', 48, '2028-02-29', 'leap day four years on'],
    ['2026-08-31', 6, '2027-02-28', 'six months from 31 August'],
    ['2027-08-31', 6, '2028-02-29', 'six months from 31 August into a leap year'],
    ['2026-09-30', 1, '2026-10-30', 'Dodds v Walker: 30 September, not 31 October'],
    ['2025-12-31', 1, '2026-01-31', 'over the year end'],
    ['2026-11-30', 3, '2027-02-28', 'over the year end to a short month'],
    ['2026-03-31', -1, '2026-02-28', 'backwards'],
    ['2026-01-15', -1, '2025-12-15', 'backwards over the year end'],
    ['2026-05-31', 0, '2026-05-31', 'no months'],
    ['2099-12-31', 2, '2100-02-28', '2100 is no leap year'],
  ] as const;
  for (const [from, count, to, why] of monthCases) {
    it(`${count} months from ${from} is ${to}: ${why}`, () => assert.equal(addMonths(day(from), count), to));
  }

  const dayCases = [
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-01-01', 366, '2025-01-01'],
  ] as const;
  for (const [from, count, to] of dayCases) {
    it(`${count} days from ${from} is ${to}`, () => {
      assert.equal(addDays(day(from), count), to);
      assert.equal(daysBetween(day(from), day(to)), count);
    });
  }

  it('knows its day of the week', () => {
    assert.equal(weekdayOf(day('1970-01-01')), 'Thursday');
    assert.equal(weekdayOf(day('1969-12-31')), 'Wednesday');
    assert.equal(weekdayOf(day('2024-02-29')), 'Thursday');
    assert.equal(weekdayOf(day('2026-12-25')), 'Friday');
  });

  it('counts days as the computer does, in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 2_900_000 }), (number) => {
        const on = dayNumbered(number);
        assert.equal(on, new Date(number * 86_400_000).toISOString().slice(0, 10));
        assert.equal(dayNumber(on), number);
      }),
      { numRuns: 20_000 },
    );
  });

  it('refuses to leave the calendar', () => {
    assert.throws(() => addDays(day('9999-12-31'), 1), RangeError);
    assert.throws(() => addMonths(day('0001-01-01'), -1), RangeError);
  });

  it('sorts', () => {
    const days = ['2026-02-01', '2025-12-31', '2026-01-31'].map(day);
    assert.deepEqual(days.sort(compareDays), ['2025-12-31', '2026-01-31', '2026-02-01']);
  });
});

describe('three boxes of a form', () => {
  it('make a day', () => {
    assert.deepEqual(dayFromParts('31', '1', '2026'), { ok: true, value: '2026-01-31' });
    assert.deepEqual(dayFromParts(' 1 ', 'Sept', '2026'), { ok: true, value: '2026-09-01' });
    assert.deepEqual(dayFromParts('01', 'february', '2026'), { ok: true, value: '2026-02-01' });
  });

  const problems = [
    ['', '', '', 'empty', ['day', 'month', 'year']],
    ['', '2', '2026', 'missing-part', ['day']],
    ['3', '', '', 'missing-part', ['month', 'year']],
    ['x', '2', '2026', 'not-a-number', ['day']],
    ['1', 'ma', '2026', 'not-a-number', ['month']],
    ['1.5', '2', '-2026', 'not-a-number', ['day', 'year']],
    ['1', '2', '26', 'year-not-four-digits', ['year']],
    ['1', '2', '02026', 'year-not-four-digits', ['year']],
    ['1', '2', '0000', 'year-not-four-digits', ['year']],
    ['29', '2', '2026', 'not-a-real-date', ['day']],
    ['31', 'April', '2026', 'not-a-real-date', ['day']],
    ['0', '4', '2026', 'not-a-real-date', ['day']],
    ['1', '13', '2026', 'not-a-real-date', ['month']],
    ['32', '13', '2026', 'not-a-real-date', ['day', 'month']],
  ] as const;
  for (const [dayText, month, year, kind, parts] of problems) {
    it(`say "${kind}" of ${JSON.stringify([dayText, month, year])}`, () =>
      assert.deepEqual(dayFromParts(dayText, month, year), { ok: false, reason: { kind, parts } }));
  }
});

describe('London', () => {
  it('is an hour ahead in summer', () => {
    assert.equal(dayInLondon(new Date('2026-06-30T22:59:59Z')), '2026-06-30');
    assert.equal(dayInLondon(new Date('2026-06-30T23:00:00Z')), '2026-07-01');
    assert.equal(dayInLondon(new Date('2026-01-31T23:59:59Z')), '2026-01-31');
  });

  it('changes its clocks within a day', () => {
    assert.equal(startOfDayInLondon(day('2026-03-29')).toISOString(), '2026-03-29T00:00:00.000Z');
    assert.equal(endOfDayInLondon(day('2026-03-29')).toISOString(), '2026-03-29T22:59:59.999Z');
    assert.equal(startOfDayInLondon(day('2026-10-25')).toISOString(), '2026-10-24T23:00:00.000Z');
    assert.equal(endOfDayInLondon(day('2026-10-25')).toISOString(), '2026-10-25T23:59:59.999Z');
  });

  it('had double summer time and a standard time of its own', () => {
    assert.equal(startOfDayInLondon(day('1943-07-01')).toISOString(), '1943-06-30T22:00:00.000Z');
    assert.equal(startOfDayInLondon(day('1970-01-01')).toISOString(), '1969-12-31T23:00:00.000Z');
  });

  it('begins and ends each day inside that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 50_000 }), (number) => {
        const on = dayNumbered(number);
        assert.equal(dayInLondon(startOfDayInLondon(on)), on);
        assert.equal(dayInLondon(endOfDayInLondon(on)), on);
        assert.equal(dayInLondon(new Date(startOfDayInLondon(on).getTime() - 1)), addDays(on, -1));
      }),
      { numRuns: 1000 },
    );
  });
});
