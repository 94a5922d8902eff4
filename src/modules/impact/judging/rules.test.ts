import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../../test/support/chance.js';
import { addMonths, dayOf } from '../../../kernel/day.js';
import { claimStates, strengths, verdicts } from '../kinds.js';
import { type Judging, judgementBlockers, notIndependent, partsOf, showsChange } from './rules.js';

const [police, health] = ['a-police', 'a-health'];
const checker = { keeps: true, agencyId: undefined, agencyName: undefined, leads: false };
const whose = (agencyId: string | null, bodyName = 'Harrowgate Police') => ({ agencyId, bodyName });

describe('who judges a change', () => {
  it('is whoever keeps the plan, leads nothing of it, and is of another agency', () => {
    assert.equal(notIndependent(checker, whose(police)), undefined);
    assert.equal(notIndependent({ ...checker, agencyId: health }, whose(police)), undefined);
    assert.equal(notIndependent({ ...checker, agencyId: police }, whose(police)), 'own-agency');
    const named = { ...checker, agencyId: health, agencyName: 'Thamesbank Trust' };
    assert.equal(notIndependent(named, whose(null, ' thamesbank TRUST')), 'own-agency');
    assert.equal(notIndependent(named, whose(null)), undefined);
    assert.equal(notIndependent({ ...checker, leads: true }, whose(null)), 'leads-it');
    assert.equal(notIndependent({ ...checker, keeps: false }, whose(null)), 'keeps-not');
  });

  it('never is somebody with a part in it', () => {
    const judges = fc.record({
      keeps: fc.boolean(),
      leads: fc.boolean(),
      agencyId: fc.constantFrom(undefined, police, health),
      agencyName: fc.constant(undefined),
    });
    fc.assert(
      fc.property(judges, fc.constantFrom(null, police, health), (judge, agencyId) => {
        const checks = partsOf(judge, whose(agencyId)).has('checker');
        assert.equal(checks && (judge.leads || !judge.keeps || judge.agencyId === agencyId), false);
      }),
    );
  });
});

const today = dayOf(2026, 11, 23);
const judging: Judging = {
  ...{ verdict: 'sustained', state: 'agreed', strength: 'moderate', seen: true, closedOn: addMonths(today, -6) },
  ...{ unanswered: 0, today },
};

describe('what a verdict rests on', () => {
  it('sustains a change on moderate proof six months after it was done, with nothing unanswered', () => {
    assert.deepEqual(judgementBlockers(judging), []);
    assert.deepEqual(judgementBlockers({ ...judging, closedOn: addMonths(today, -5) }), ['too-soon']);
    assert.deepEqual(judgementBlockers({ ...judging, closedOn: undefined }), ['not-closed']);
    assert.deepEqual(judgementBlockers({ ...judging, strength: 'weak' }), ['too-weak']);
    assert.deepEqual(judgementBlockers({ ...judging, unanswered: 1 }), ['challenge-unanswered']);
  });

  it('sees some change only in what shows it, and in nothing that was not agreed', () => {
    const some = { ...judging, verdict: 'some-change' as const, closedOn: undefined };
    assert.deepEqual(judgementBlockers({ ...some, strength: 'weak' }), []);
    assert.deepEqual(judgementBlockers({ ...some, strength: 'weak', seen: false }), ['not-seen']);
    assert.deepEqual(judgementBlockers({ ...some, state: 'proposed' }), ['not-agreed']);
  });

  it('lets nobody be kept from saying that nothing changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...verdicts.filter((verdict) => !showsChange(verdict))),
        fc.constantFrom(...strengths),
        fc.constantFrom(...claimStates.filter((state) => state === 'agreed' || state === 'settled')),
        fc.nat(3),
        (verdict, strength, state, unanswered) =>
          assert.deepEqual(
            judgementBlockers({ ...judging, verdict, strength, state, unanswered, closedOn: undefined }),
            [],
          ),
      ),
    );
  });
});
