import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checklistOf, type SetStanding } from './checklist.js';

const whole: SetStanding = {
  ...{
    finalDraft: 4,
    hasSummary: true,
    actions: 3,
    planAgreed: true,
    left: 0,
    signedOff: true,
    signedBefore: undefined,
  },
  ...{ anonymityChecked: true, checkedBefore: undefined, changed: [], saysOfFamily: true, saysOfPublication: true },
};
const lacking = (change: Partial<SetStanding>) => checklistOf({ ...whole, ...change }).filter(({ there }) => !there);

describe('the checklist of the set', () => {
  it('lacks nothing when all is there', () => assert.deepEqual(lacking({}), []));

  it('is stopped by what was changed after it was signed, and by nothing else', () => {
    for (const change of ['texts', 'names', 'plan'] as const)
      assert.deepEqual(
        lacking({ changed: [change] }).map(({ key, stops }) => [key, stops]),
        [[`changed-${change}`, true]],
      );
    assert.ok(
      lacking({ signedOff: false, anonymityChecked: false, finalDraft: undefined }).every(({ stops }) => !stops),
    );
  });

  it('says so when another version was signed than the one that goes out', () => {
    const says = lacking({ signedOff: false, signedBefore: 3, anonymityChecked: false, checkedBefore: 2 });
    assert.deepEqual(
      says.map(({ lacks }) => lacks),
      [
        'Version 3 was signed off; the final draft is version 4 now',
        'Two people signed the check of version 2; the final draft is version 4 now',
      ],
    );
  });
});
