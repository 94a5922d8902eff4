import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Standing, standingInWords } from './standing.js';

const usual: Standing = {
  stage: 'scoping',
  stageSince: '2026-01-05',
  late: 0,
  nextDue: '2026-02-20',
  pausedSince: null,
  transferredTo: null,
};
const said = (changes: Partial<Standing>): string => standingInWords({ ...usual, ...changes });

describe('where a review stands, in words', () => {
  it('is never blank', () => {
    assert.equal(said({}), 'On time');
    assert.equal(said({ nextDue: null }), 'No date set');
    assert.equal(said({ late: 1 }), '1 duty late');
    assert.equal(said({ late: 3 }), '3 duties late');
  });

  it('says that clocks stand still, and what was late before', () => {
    assert.equal(said({ pausedSince: '2026-01-28' }), 'Paused since 28 Jan 2026');
    assert.equal(said({ pausedSince: '2026-01-28', late: 2 }), 'Paused since 28 Jan 2026 and 2 duties late');
  });

  it('says how and when it ended, whatever else is open', () => {
    assert.equal(said({ stage: 'not-proceeding', late: 1 }), 'Not proceeding, 5 Jan 2026');
    assert.equal(said({ stage: 'transferred', transferredTo: 'Northmere' }), 'Transferred to Northmere, 5 Jan 2026');
    assert.equal(said({ stage: 'transferred' }), 'Transferred, 5 Jan 2026');
    assert.equal(said({ stage: 'closed', stageSince: null }), 'Closed');
  });
});
