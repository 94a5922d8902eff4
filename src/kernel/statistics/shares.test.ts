import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../test/support/chance.js';
import { shareWritten, workedExamples } from '../../../test/support/worked-examples.js';
import { differenceOfShares, percentOf, wilson } from './index.js';

const share = fc
  .integer({ min: 1, max: 3000 })
  .chain((denominator) => fc.record({ denominator: fc.constant(denominator), numerator: fc.nat(denominator) }));

describe('the score interval of a share', () => {
  it('is that of the published examples', () => {
    for (const [of = '', low, high] of workedExamples('figures.md', ['share', 'low, %', 'high, %'])) {
      const found = wilson(shareWritten(of)).map((bound) => bound.toFixed(2));
      assert.deepEqual(found, [low, high], of);
    }
  });

  it('holds the share, lies in 0 to 100, and is the mirror of that of the rest', () => {
    fc.assert(
      fc.property(share, (of) => {
        const [low, high] = wilson(of);
        assert.ok(0 <= low && low <= percentOf(of) && percentOf(of) <= high && high <= 100);
        const rest = wilson({ ...of, numerator: of.denominator - of.numerator });
        assert.ok(Math.abs(rest[0] - (100 - high)) < 1e-9 && Math.abs(rest[1] - (100 - low)) < 1e-9);
      }),
    );
  });

  it('is narrower of more cases', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 2, max: 20 }), ({ numerator, denominator }, times) => {
        const [low, high] = wilson({ numerator, denominator });
        const more = wilson({ numerator: numerator * times, denominator: denominator * times });
        assert.ok(more[1] - more[0] < high - low);
      }),
    );
  });

  it('is not of what is no share', () => {
    for (const [numerator, denominator] of [
      [0, 0],
      [5, 4],
      [-1, 4],
      [1.5, 4],
      [Number.NaN, 4],
    ] as const)
      assert.throws(() => wilson({ numerator, denominator }), RangeError);
  });
});

describe('the difference of two shares', () => {
  it('is that of the published examples', () => {
    const table = workedExamples('figures.md', ['first', 'second', 'difference, points', 'low', 'high']);
    for (const [first = '', second = '', ...expected] of table) {
      const { by, within } = differenceOfShares(shareWritten(second), shareWritten(first));
      assert.deepEqual(
        [by, ...within].map((each) => each.toFixed(2)),
        expected,
        first,
      );
    }
  });

  it('holds the difference, lies within -100 to 100, and turns round with the two', () => {
    fc.assert(
      fc.property(share, share, (first, second) => {
        const { by, within } = differenceOfShares(first, second);
        const [low, high] = within;
        assert.ok(-100.0000001 <= low && low <= by && by <= high && high <= 100.0000001);
        const turned = differenceOfShares(second, first);
        assert.ok(Math.abs(turned.within[0] + high) < 1e-9 && Math.abs(turned.within[1] + low) < 1e-9);
      }),
    );
  });
});
