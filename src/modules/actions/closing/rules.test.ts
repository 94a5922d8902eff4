import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import '../../../../test/support/chance.js';
import { type ActionState, actionStates } from '../kinds.js';
import { actionLife } from '../life.js';
import { type Attempted, judgeStep, partsIn, stepsFor } from './rules.js';

const keeper = { personId: 'k', keeps: true, leads: false, saidDoneBy: 'somebody else' };

describe('who checks an action', () => {
  it('is whoever keeps the plan and neither leads it nor said that it is done', () => {
    assert.ok(partsIn(keeper).has('checker'));
    assert.equal(partsIn({ ...keeper, saidDoneBy: 'k' }).has('checker'), false);
    assert.equal(partsIn({ ...keeper, leads: true }).has('checker'), false);
    assert.equal(partsIn({ ...keeper, keeps: false }).has('checker'), false);
    assert.deepEqual([...partsIn({ ...keeper, keeps: false, leads: true })], ['lead']);
  });
});

const close: Attempted = {
  step: 'close',
  state: 'said-done',
  parts: new Set(['keeper', 'checker']),
  reason: 'Seen in six case files',
  proofs: 1,
  other: undefined,
};

describe('judgeStep', () => {
  it('closes with proof and a reason, and not without', () => {
    assert.deepEqual(judgeStep(close), { to: 'closed' });
    assert.deepEqual(judgeStep({ ...close, proofs: 0 }), { refused: 'proof-missing' });
    assert.deepEqual(judgeStep({ ...close, reason: ' ' }), { refused: 'reason-missing' });
    assert.deepEqual(judgeStep({ ...close, parts: new Set(['keeper', 'lead']) }), { refused: 'not-theirs' });
    assert.deepEqual(judgeStep({ ...close, state: 'under-way' }), { refused: 'not-from-here' });
  });

  it('supersedes only by another action', () => {
    const supersede = { ...close, step: 'supersede' as const };
    assert.deepEqual(judgeStep(supersede), { refused: 'other-missing' });
    assert.deepEqual(judgeStep({ ...supersede, other: 'x' }), { to: 'superseded' });
  });

  it('never lets one person both say that an action is done and close it', () => {
    const steps = fc.array(
      fc.record({ by: fc.constantFrom('a', 'b'), step: fc.constantFrom(...actionLife.map(({ step }) => step)) }),
    );
    fc.assert(
      fc.property(steps, fc.constantFrom('a', 'b', undefined), (tried, lead) => {
        let state: ActionState = 'planned';
        let saidDoneBy: string | undefined;
        for (const { by, step } of tried) {
          const parts = partsIn({ personId: by, keeps: true, leads: by === lead, saidDoneBy });
          const judged = judgeStep({ step, state, parts, reason: 'why', proofs: 1, other: 'x' });
          if ('refused' in judged) continue;
          if (step === 'close') assert.ok(by !== saidDoneBy && by !== lead);
          if (step === 'say-done') saidDoneBy = by;
          state = judged.to;
        }
      }),
    );
  });

  it('offers exactly the steps that it would take', () => {
    for (const state of actionStates)
      for (const { step } of stepsFor(state, close.parts))
        assert.ok('to' in judgeStep({ ...close, state, step, other: 'x' }), `${step} from ${state}`);
  });
});
