import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../kernel/day.js';
import type { Claim, Measure } from '../queries.js';
import { baseline, point, series } from '../reading-figures/series.test-support.js';
import { publicMeasure } from './made-public.js';
import { decidedMeasures, publicStanding, wordsBeforeBoard } from './rules.js';
import { isTooSmall } from './small-figures.js';

const when = { actedOn: day('2026-02-01'), today: day('2026-12-01') };
const measureOf = (of: ReturnType<typeof series>) =>
  ({ series: of, definition: { what: 'Asked alone', population: 'All files' } }) as Measure;

const claim = (of: Partial<Claim> = {}): Claim =>
  ({
    ...{ id: 'c1', state: 'agreed', wording: { id: 'w2' }, wordings: [{ id: 'w1' }, { id: 'w2' }] },
    measures: [{ endedOn: null, definition: { id: 'd1' } }],
    ...of,
  }) as unknown as Claim;
const decided = { claimsPublic: true, silenceNamed: false, wordings: ['w2'], definitions: ['d1'] };

describe('what is public of a change', () => {
  it('is nothing without a decision, without agreement, or with somebody in its words', () => {
    assert.equal(publicStanding(claim(), undefined, []), 'not-decided');
    assert.equal(publicStanding(claim(), { ...decided, claimsPublic: false }, []), 'not-decided');
    assert.equal(publicStanding(claim({ state: 'proposed' }), decided, []), 'not-agreed');
    assert.equal(publicStanding(claim(), undefined, ['“Tansy” is a name']), 'held-back');
    assert.equal(publicStanding(claim(), decided, []), 'public');
  });

  it('is in the words that the board had: newer words and newer definitions wait', () => {
    assert.equal(publicStanding(claim(), { ...decided, wordings: ['w1'] }, []), 'public-as-before');
    assert.equal(publicStanding(claim(), { ...decided, definitions: [] }, []), 'public-as-before');
    assert.deepEqual(decidedMeasures(claim(), { ...decided, definitions: ['other'] }), []);
    const standing = (one: Claim) => ({ claim: one }) as Parameters<typeof wordsBeforeBoard>[0][number];
    const before = wordsBeforeBoard(
      [standing(claim()), standing(claim({ id: 'c2', wording: { id: 'w9' } as Claim['wording'] }))],
      { findsOf: (id) => (id === 'c2' ? ['somebody'] : []), before: { ...decided, wordings: ['w1'], definitions: [] } },
    );
    assert.deepEqual(before, { wordings: ['w2', 'w1'], definitions: ['d1'] });
    assert.equal(publicStanding(claim(), { ...decided, wordings: ['w1'] }, ['“Tansy” is a name']), 'older-public');
  });

  it('holds no figure of fewer than ten, in its words and its picture neither', async () => {
    const small = series([baseline('3 of 9'), point('2026-06-15', '40 of 80')]);
    const shown = await publicMeasure(measureOf(small), when);
    assert.deepEqual(
      shown.readings.map(({ value, numerator, denominator }) => [value, numerator, denominator]),
      [
        [null, null, null],
        [50, 40, 80],
      ],
    );
    assert.equal(
      shown.says.join(' '),
      'The baseline is of too few cases to be shown, and to say whether anything changed since.',
    );
    const none = await publicMeasure(measureOf(series([baseline('3 of 9'), point('2026-06-15', '4 of 8')])), when);
    assert.match(none.says.join(' '), /^The figures are of too few cases to be shown/);
    assert.doesNotMatch(JSON.stringify(shown), /3 of 9|33\.3/);
    assert.ok(!isTooSmall({ unit: 'number' }, { value: 0, of: undefined }));
    assert.ok(isTooSmall({ unit: 'number' }, { value: 3, of: undefined }));
    assert.ok(!isTooSmall({ unit: 'days' }, { value: 3, of: undefined }));
  });

  it('says in plain words what the figures say, with their picture', async () => {
    const read = await publicMeasure(measureOf(series([baseline('10 of 40'), point('2026-06-15', '60 of 80')])), when);
    assert.match(read.says.join(' '), /From 25% \(10 of 40\).*to 75% \(60 of 80\)/);
    assert.match(read.plot?.wide ?? '', /<svg/);
  });
});
