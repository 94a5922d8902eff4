import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../kernel/day.js';
import { readingProblems } from './rules.js';

const on = day('2026-03-31');
const share = (numerator: number, denominator: number) => ({
  figure: { numerator, denominator },
  isBaseline: false,
  onDay: on,
});
const kinds = (...args: Parameters<typeof readingProblems>): string[] =>
  readingProblems(...args).map(({ kind }) => kind);

describe('a reading', () => {
  it('is so many of so many, and none of none when there was no case', () => {
    assert.deepEqual(kinds(share(3, 20), []), []);
    assert.deepEqual(kinds(share(0, 0), []), []);
    assert.deepEqual(kinds(share(21, 20), []), ['more-than-all']);
    assert.deepEqual(kinds(share(1, 0), []), ['more-than-all']);
  });

  it('is not from before the baseline; on its day it may be', () => {
    const baseline = { isBaseline: true, onDay: day('2026-04-01') };
    assert.deepEqual(readingProblems(share(3, 20), [baseline]), [
      { kind: 'before-baseline', baselineOn: '2026-04-01' },
    ]);
    assert.deepEqual(kinds({ ...share(3, 20), onDay: day('2026-04-01') }, [baseline]), []);
  });

  it('is a baseline once, of at least one case, and not from after the first reading', () => {
    const baseline = { ...share(3, 20), isBaseline: true };
    assert.deepEqual(kinds(baseline, []), []);
    assert.deepEqual(kinds({ ...baseline, ...share(0, 0), isBaseline: true }, []), ['baseline-of-nothing']);
    assert.deepEqual(kinds(baseline, [{ isBaseline: true, onDay: on }]), ['baseline-there']);
    assert.deepEqual(kinds(baseline, [{ isBaseline: false, onDay: day('2026-03-01') }]), ['baseline-after']);
    assert.deepEqual(kinds({ ...baseline, figure: { value: 4 } }, []), []);
  });
});
