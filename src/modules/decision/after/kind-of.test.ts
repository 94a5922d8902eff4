import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindAfter } from './kind-of.js';

describe('the kind of a review after the decision', () => {
  const held = (before: string, reviewKind: Parameters<typeof kindAfter>[1]['reviewKind']) =>
    kindAfter(before, { outcome: 'hold', reviewKind });

  it('is as it is to be held', () => {
    assert.equal(held('statutory', 'joint-children'), 'joint-children');
    assert.equal(held('joint-adults', 'statutory'), 'statutory');
    assert.equal(held('transferred-in', 'local-learning'), 'local-learning');
  });

  it('stays directed or transferred in, which are statutory too', () => {
    assert.equal(held('directed', 'statutory'), undefined);
    assert.equal(held('transferred-in', 'statutory'), undefined);
  });

  it('stays as it is while no review is held', () => {
    for (const outcome of ['not-hold', 'defer', 'transfer'] as const)
      assert.equal(kindAfter('statutory', { outcome, reviewKind: null }), undefined);
  });
});
