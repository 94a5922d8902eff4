import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Stance, stances } from '../outcomes.js';
import { signingState } from './rules.js';

const said = (...given: readonly [string, Stance][]) => given.map(([personId, stance]) => ({ personId, stance }));

describe('one signature decides', () => {
  it('the first agreement, whatever the others said or will say', () => {
    assert.deepEqual(signingState('one', ['a', 'b'], said(['a', 'agrees'])), { kind: 'signed' });
    assert.deepEqual(signingState('one', ['a', 'b'], said(['b', 'dissents'], ['a', 'agrees'])), { kind: 'signed' });
    assert.deepEqual(signingState('one', ['a', 'b'], said(['b', 'dissents'])), { kind: 'open', waitingFor: ['a'] });
    assert.deepEqual(signingState('one', ['a'], said(['a', 'dissents'])), { kind: 'stopped', by: ['a'] });
  });
});

describe('each must sign', () => {
  it('everybody who has no conflict', () => {
    assert.deepEqual(signingState('each', ['a', 'b'], said(['a', 'agrees'])), { kind: 'open', waitingFor: ['b'] });
    assert.deepEqual(signingState('each', ['a', 'b'], said(['a', 'agrees'], ['b', 'agrees'])), { kind: 'signed' });
    assert.deepEqual(signingState('each', ['a', 'b'], said(['a', 'agrees'], ['b', 'dissents'])), {
      kind: 'stopped',
      by: ['b'],
    });
    assert.deepEqual(signingState('each', ['a', 'b'], said(['a', 'agrees'], ['b', 'stands-aside'])), {
      kind: 'signed',
    });
    assert.deepEqual(signingState('each', ['a', 'b'], said(['a', 'stands-aside'], ['b', 'stands-aside'])), {
      kind: 'nobody-left',
    });
  });
});

describe('whoever says what', () => {
  const people = ['a', 'b', 'c'];
  const anySaid = fc
    .tuple(...people.map(() => fc.option(fc.constantFrom(...stances), { nil: undefined })))
    .map((each) => people.flatMap((personId, at) => (each[at] === undefined ? [] : [{ personId, stance: each[at] }])));

  it('nothing is signed without an agreement, and under "each" not over a dissent or a silence', () => {
    fc.assert(
      fc.property(fc.constantFrom('one' as const, 'each' as const), anySaid, (rule, signatures) => {
        const state = signingState(rule, people, signatures);
        const has = (stance: Stance) => signatures.some((one) => one.stance === stance);
        if (state.kind === 'signed') {
          assert.ok(has('agrees'));
          if (rule === 'each') assert.ok(!has('dissents') && signatures.length === people.length);
        }
        if (state.kind === 'open') assert.ok(state.waitingFor.length > 0);
        if (state.kind === 'stopped') assert.ok(has('dissents'));
        assert.deepEqual(signingState(rule, people, [...signatures].reverse()), state);
      }),
    );
  });

  it('what a stranger says counts for nothing', () => {
    fc.assert(
      fc.property(anySaid, fc.constantFrom(...stances), (signatures, stance) => {
        const state = signingState('each', people, signatures);
        assert.deepEqual(signingState('each', people, [...signatures, { personId: 'stranger', stance }]), state);
      }),
    );
  });
});
