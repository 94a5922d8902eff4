import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Work } from '../work.js';
import { savedAnswer } from './saved.js';

describe('the answer to a form that saves itself', () => {
  const work = { now: new Date('2026-07-01T09:42:00Z') } as Work;

  it('says the new version, and when in London', () => {
    const answer = savedAnswer(work, { outcome: 'saved', version: 7 });
    assert.deepEqual(answer, { kind: 'json', status: 200, value: { version: 7, savedAt: '10:42' } });
  });

  it('says why not, or what somebody else left', () => {
    assert.equal(savedAnswer(work, { outcome: 'refused', messages: ['Too long.'] }).status, 422);
    const changed = savedAnswer(work, { outcome: 'changed', version: 8, values: { findings: 'Theirs' } });
    assert.deepEqual(changed, { kind: 'json', status: 409, value: { version: 8, values: { findings: 'Theirs' } } });
  });
});
