import assert from 'node:assert/strict';
import { it } from 'node:test';
import { day } from '../../../kernel/day.js';
import { agreementBlockers, type PlanSituation } from './rules.js';

const action = {
  id: 'a',
  ref: '1.1',
  recommendationId: 'r',
  leadState: 'accepted',
  leadEnded: false,
  state: 'planned' as const,
};
const ready: PlanSituation = {
  actions: [action],
  recommendations: [{ id: 'r', number: 1 }],
  contact: 'Burnet Ashgrove',
  agreedOn: null,
};
const kinds = (change: Partial<PlanSituation>) => agreementBlockers({ ...ready, ...change }).map(({ kind }) => kind);

it('lets a plan be agreed when each recommendation has an action and each action a person who said yes', () => {
  assert.deepEqual(kinds({}), []);
  assert.deepEqual(kinds({ actions: [] }), ['nothing-planned', 'no-action']);
  assert.deepEqual(kinds({ contact: '' }), ['no-contact']);
  assert.deepEqual(kinds({ agreedOn: day('2026-02-01') }), ['agreed-already']);
  for (const leadState of ['not-asked', 'asked', 'handed-back'])
    assert.deepEqual(kinds({ actions: [{ ...action, leadState }] }), ['not-accepted']);
  assert.deepEqual(kinds({ actions: [{ ...action, leadEnded: true }] }), ['no-lead']);
  assert.deepEqual(kinds({ actions: [{ ...action, state: 'superseded', leadState: 'asked' }] }), ['no-action']);
  assert.deepEqual(kinds({ actions: [{ ...action, state: 'closed', leadState: 'asked' }] }), []);
});
