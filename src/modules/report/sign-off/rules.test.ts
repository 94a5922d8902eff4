import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { secondRefused, standingOf } from '../anonymity/rules.js';
import { type SaidOfReport, type SignOffSituation, signingState, signOffBlockers } from './rules.js';

const ready: SignOffSituation = {
  ...{ hasFinalDraft: true, checksOpen: 0, factChecks: { asked: 2, open: 0 }, commentsOpen: 0, familyHasRead: true },
  ...{ anonymity: 'stands', sentBackBy: [], signatories: 1 },
};
const kinds = (change: Partial<SignOffSituation>): string[] =>
  signOffBlockers({ ...ready, ...change }).map(({ kind }) => kind);

describe('what stands in the way of sign-off', () => {
  it('is nothing when all is done', () => assert.deepEqual(kinds({}), []));
  for (const [change, expected] of [
    [{ hasFinalDraft: false, checksOpen: 9 }, ['no-final-draft']],
    [{ checksOpen: 2 }, ['checks-open']],
    [{ factChecks: { asked: 0, open: 0 } }, ['nobody-asked-for-facts']],
    [{ factChecks: { asked: 2, open: 1 } }, ['fact-checks-open']],
    [{ commentsOpen: 1, familyHasRead: false }, ['comments-open', 'family-has-not-read']],
    [{ anonymity: 'undone' }, ['anonymity']],
    [{ anonymity: 'waits-for-second' }, ['anonymity']],
    [{ sentBackBy: ['A'], signatories: 0 }, ['sent-back', 'no-signatory']],
  ] as const)
    it(expected.join(), () => assert.deepEqual(kinds(change), expected));
});

describe('the signing of a report', () => {
  it('is done with one, or with each', () => {
    const one: SaidOfReport = { personId: 'a', verdict: 'signed' };
    assert.deepEqual(signingState('one', ['a', 'b'], [one]), { kind: 'signed' });
    assert.deepEqual(signingState('each', ['a', 'b'], [one]), { kind: 'open', waitingFor: ['b'] });
    assert.deepEqual(signingState('one', ['a', 'b'], [one, { personId: 'b', verdict: 'sent-back' }]), {
      kind: 'sent-back',
      by: ['b'],
    });
    assert.deepEqual(signingState('each', [], [one]), { kind: 'open', waitingFor: [] });
  });

  it('is never done without a signatory’s signature, nor over one who sent it back', () => {
    const verdict = fc.constantFrom('signed' as const, 'sent-back' as const);
    const said = fc.array(fc.record({ personId: fc.constantFrom('a', 'b', 'c', 'stranger'), verdict }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.constantFrom('one' as const, 'each' as const), said, (rule, all) => {
        const counted = all.filter(({ personId }) => personId !== 'stranger');
        const state = signingState(rule, ['a', 'b', 'c'], all);
        if (state.kind !== 'signed') return;
        assert.ok(counted.length > 0 && counted.every((one) => one.verdict === 'signed'));
        if (rule === 'each') assert.equal(new Set(counted.map(({ personId }) => personId)).size, 3);
      }),
    );
  });
});

describe('the check for anonymity', () => {
  const check = { versionId: 'v', setHash: 'h', firstBy: 'a', secondBy: null };
  const goesOut = { versionId: 'v', setHash: 'h' };
  it('stands with two signatures, and is undone by any change', () => {
    assert.equal(standingOf(undefined, goesOut), 'nobody-looked');
    assert.equal(standingOf(check, goesOut), 'waits-for-second');
    assert.equal(standingOf({ ...check, secondBy: 'b' }, goesOut), 'stands');
    assert.equal(standingOf({ ...check, secondBy: 'b' }, { ...goesOut, setHash: 'other' }), 'undone');
    assert.equal(standingOf({ ...check, secondBy: 'b' }, { ...goesOut, versionId: 'w' }), 'undone');
    assert.equal(standingOf(check, undefined), 'undone');
  });
  it('is signed by two different people, once', () => {
    assert.equal(secondRefused(check, { by: 'a', goesOut }), 'same-person');
    assert.equal(secondRefused(check, { by: 'b', goesOut }), undefined);
    assert.equal(secondRefused({ ...check, secondBy: 'c' }, { by: 'b', goesOut }), 'signed-already');
    assert.equal(secondRefused(check, { by: 'b', goesOut: undefined }), 'undone');
  });
});
