import '../../../../../test/support/chance.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { day, monthOf, yearOf } from '../../../../kernel/day.js';
import { type MonthCount, windowOf } from './page-window.js';

/** Months of a list in order, as one number for each entry. */
const lists = fc
  .array(fc.oneof(fc.integer({ min: 23_000, max: 23_040 }), fc.constant(undefined)), { maxLength: 60 })
  .map((months) => months.sort((one, other) => (one ?? Number.MAX_VALUE) - (other ?? Number.MAX_VALUE)));

const countsOf = (list: readonly (number | undefined)[]): MonthCount[] =>
  [...Map.groupBy(list, (month) => month)].map(([month, of]) => ({ month, count: of.length }));

describe('the stretch in which a page lies', () => {
  it('holds whole months, the page among them where it says, and begins and ends with the page', () => {
    fc.assert(
      fc.property(lists, fc.nat(70), fc.integer({ min: 1, max: 20 }), (list, first, size) => {
        const page = list.slice(first, first + size);
        const window = windowOf(countsOf(list), { first, end: first + size });
        if (page.length === 0) return assert.equal(window, undefined);
        assert.ok(window !== undefined);
        const { days, undated, skip } = window;
        const number = (on: Parameters<typeof monthOf>[0]): number => yearOf(on) * 12 + monthOf(on) - 1;
        const stretch = list.filter((month) =>
          month === undefined ? undated : days !== undefined && month >= number(days.from) && month <= number(days.to),
        );
        assert.deepEqual(stretch.slice(skip, skip + size), page);
        assert.ok(skip < stretch.filter((month) => month === stretch[0]).length);
        assert.equal(stretch.at(-1), page.at(-1));
      }),
    );
  });

  it('goes from the first day of a month to its last', () => {
    const february = 2024 * 12 + 1;
    assert.deepEqual(windowOf([{ month: february, count: 3 }], { first: 1, end: 2 }), {
      days: { from: day('2024-02-01'), to: day('2024-02-29') },
      undated: false,
      skip: 1,
    });
    assert.deepEqual(windowOf([{ month: 9_999 * 12 + 11, count: 1 }], { first: 0, end: 9 })?.days, {
      from: day('9999-12-01'),
      to: day('9999-12-31'),
    });
  });
});
