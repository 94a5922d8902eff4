import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from './day.js';
import { findRegime, regimeFor, regimes, section8a, section9 } from './regime.js';

describe('the regime of a case', () => {
  it('is section 9 until the partnership says that section 8A is in force', () => {
    assert.equal(regimeFor(day('2026-01-01')), section9);
    assert.equal(regimeFor(day('2026-01-01'), {}), section9);
    assert.equal(regimeFor(day('2024-05-24')), section9, 'Royal Assent is not commencement');
  });

  it('is section 8A from the day given', () => {
    const setting = { section8aFrom: day('2026-10-01') };
    assert.equal(regimeFor(day('2026-09-30'), setting), section9);
    assert.equal(regimeFor(day('2026-10-01'), setting), section8a);
  });

  it('names who must have the conclusions', () => {
    assert.deepEqual(section9.conclusionsTo, ['Domestic Abuse Commissioner']);
    assert.deepEqual(section8a.conclusionsTo, ['Secretary of State', 'Domestic Abuse Commissioner']);
  });

  it('drops members of the household who are not connected', () => {
    const limbs = (regime: typeof section9) => regime.criteria.map(({ id }) => id);
    assert.ok(limbs(section9).includes('same-household'));
    assert.ok(!limbs(section8a).includes('same-household'));
    assert.equal(section8a.cautions.length, 1);
  });

  for (const regime of regimes) {
    it(`${regime.id} has limbs of its own, none shown as law that was only recalled`, () => {
      assert.equal(findRegime(regime.id), regime);
      assert.equal(new Set(regime.criteria.map(({ id }) => id)).size, regime.criteria.length);
      for (const limb of regime.criteria) {
        if (limb.mark.includes('R')) assert.equal(limb.source, 'Partnership’s own rule');
      }
    });
  }

  it('is found by its id only', () => assert.equal(findRegime('section-10'), undefined));
});
