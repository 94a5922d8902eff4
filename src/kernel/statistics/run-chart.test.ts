import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../test/support/chance.js';
import { workedExamples } from '../../../test/support/worked-examples.js';
import { runChart, usualRuns } from './index.js';

const signalsOf = (values: readonly number[]) => {
  const chart = runChart(values);
  return chart.kind === 'read' ? chart.signals : [];
};

describe('a run chart', () => {
  it('says that nine values are too few', () => {
    assert.deepEqual(runChart([1, 2, 3, 4, 5, 6, 7, 8, 9]), { kind: 'too-few', values: 9 });
    assert.deepEqual(runChart([]), { kind: 'too-few', values: 0 });
  });

  it('sees six in a row on one side, passing over what lies on the median', () => {
    // The median is 5: the two fives lie on it.
    const values = [1, 3, 2, 4, 5, 3, 2, 9, 5, 8, 7, 9];
    assert.equal(runChart([...values, 6]).kind, 'read');
    const shifts = signalsOf([...values, 6]).filter(({ kind }) => kind === 'shift');
    assert.deepEqual(shifts, [{ kind: 'shift', side: 'below', from: 0, to: 6 }]);
  });

  it('sees five that rise one by one, and is neither stopped nor helped by one that repeats the last', () => {
    const trendsOf = (values: readonly number[]) => signalsOf(values).filter(({ kind }) => kind === 'trend');
    assert.deepEqual(trendsOf([9, 1, 2, 3, 3, 4, 5, 1, 9, 2]), [{ kind: 'trend', way: 'up', from: 1, to: 6 }]);
    assert.deepEqual(trendsOf([9, 1, 2, 3, 3, 4, 1, 9, 2, 9]), []);
  });

  it('counts runs as the tables do', () => {
    const table = workedExamples('figures.md', [
      ...['above the median', 'below it', 'fewest usual runs', 'most usual runs'],
    ]);
    for (const row of table) {
      const [above = 0, below = 0, fewest, most] = row.map(Number);
      assert.deepEqual(usualRuns(above, below), { fewest, most });
    }
    assert.deepEqual(
      signalsOf([1, 9, 1, 9, 1, 9, 1, 9, 1, 9]).map(({ kind }) => kind),
      ['too-many-runs'],
    );
    assert.deepEqual(
      signalsOf([1, 2, 1, 2, 1, 9, 8, 9, 8, 9]).map(({ kind }) => kind),
      ['too-few-runs'],
    );
  });

  it('finds nothing in values that are all the same, and the same whatever is added to each', () => {
    assert.deepEqual(signalsOf(Array.from({ length: 12 }, () => 7)), []);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 }), fc.integer(), (values, more) => {
        assert.deepEqual(signalsOf(values.map((value) => value + (more % 1000))), signalsOf(values));
      }),
    );
  });

  it('says the same with better and worse turned round', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 }), (values) => {
        const turned = signalsOf(values.map((value) => -value));
        assert.deepEqual(
          turned.map(({ kind }) => kind),
          signalsOf(values).map(({ kind }) => kind),
        );
      }),
    );
  });
});
