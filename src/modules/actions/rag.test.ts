import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day } from '../../kernel/day.js';
import { actionStates, leadStates, updateSays } from './kinds.js';
import { type RagSituation, ragOf } from './rag.js';

const TODAY = '2026-06-15' as Day;
const onTime: RagSituation = {
  state: 'under-way',
  leadState: 'accepted',
  planAgreed: true,
  dueOn: '2026-09-30' as Day,
  milestones: [],
  proofs: 0,
  lastUpdate: { says: 'on-track', toldOn: '2026-06-01' as Day },
  askedSince: undefined,
  amberDays: 30,
};
const reading = (changed: Partial<RagSituation>) => ragOf({ ...onTime, ...changed }, TODAY);

test('what is under way, told of and before its day is green', () => {
  assert.deepEqual(reading({}), { rag: 'green', why: 'On time' });
  assert.equal(reading({ dueOn: TODAY }).rag, 'green');
});

test('a day late is amber until the days of the partnership are over, then red', () => {
  assert.deepEqual(reading({ dueOn: '2026-06-14' as Day }), {
    rag: 'amber',
    why: '1 day late: its day was 14 June 2026',
  });
  assert.equal(reading({ dueOn: addDays(TODAY, -30) }).rag, 'amber');
  assert.deepEqual(reading({ dueOn: addDays(TODAY, -31) }), {
    rag: 'red',
    why: '31 days late: its day was 15 May 2026',
  });
  assert.equal(reading({ dueOn: addDays(TODAY, -31), amberDays: 40 }).rag, 'amber');
});

test('a milestone that has passed makes it late, the earliest counts', () => {
  const milestones = ['2026-07-01', '2026-06-10', '2026-05-01'] as Day[];
  assert.deepEqual(reading({ milestones }), { rag: 'red', why: '45 days late: a milestone was 1 May 2026' });
});

test('without an accepted lead it is grey while the plan is drawn up, and red once it was agreed', () => {
  assert.equal(reading({ leadState: 'asked', planAgreed: false }).rag, 'grey');
  assert.deepEqual(reading({ leadState: 'handed-back' }), { rag: 'red', why: 'No accepted lead: it was handed back' });
});

test('closed is blue with proof alone; an end without doing is grey', () => {
  assert.equal(reading({ state: 'closed', proofs: 1, dueOn: '2020-01-01' as Day }).rag, 'blue');
  assert.deepEqual(reading({ state: 'closed' }), { rag: 'amber', why: 'Closed, but no proof is on record' });
  assert.equal(reading({ state: 'not-implemented', leadState: 'handed-back' }).rag, 'grey');
  assert.equal(reading({ state: 'superseded' }).rag, 'grey');
});

test('silence after a question turns red when the days are over', () => {
  assert.equal(reading({ askedSince: addDays(TODAY, -30) }).rag, 'green');
  assert.equal(reading({ askedSince: addDays(TODAY, -31) }).rag, 'red');
});

test('said to be done in time does not grow late while somebody else checks it', () => {
  const done = { says: 'done', toldOn: '2026-06-01' as Day } as const;
  assert.equal(reading({ state: 'said-done', dueOn: '2026-06-02' as Day, lastUpdate: done }).rag, 'green');
  assert.equal(reading({ state: 'said-done', dueOn: '2026-05-31' as Day, lastUpdate: done }).rag, 'amber');
});

test('what the lead says counts while nothing is late', () => {
  assert.equal(reading({ lastUpdate: { says: 'at-risk', toldOn: TODAY } }).rag, 'amber');
  assert.equal(reading({ lastUpdate: { says: 'stuck', toldOn: TODAY } }).rag, 'amber');
  assert.equal(reading({ state: 'planned', lastUpdate: undefined }).rag, 'grey');
});

test('no day that passes makes an open action look better', () => {
  const order = ['blue', 'green', 'grey', 'amber', 'red'];
  const day = fc.integer({ min: -200, max: 200 }).map((days) => addDays(TODAY, days));
  const situation = fc.record<RagSituation>({
    state: fc.constantFrom(...actionStates),
    leadState: fc.constantFrom(...leadStates),
    planAgreed: fc.boolean(),
    dueOn: day,
    milestones: fc.array(day, { maxLength: 4 }),
    proofs: fc.integer({ min: 0, max: 2 }),
    lastUpdate: fc.option(fc.record({ says: fc.constantFrom(...updateSays), toldOn: day }), { nil: undefined }),
    askedSince: fc.option(day, { nil: undefined }),
    amberDays: fc.integer({ min: 1, max: 90 }),
  });
  fc.assert(
    fc.property(situation, fc.nat(300), (of, later) => {
      const now = ragOf(of, TODAY);
      const then = ragOf(of, addDays(TODAY, later));
      assert.ok(order.indexOf(then.rag) >= order.indexOf(now.rag), `${now.rag}, then ${then.rag}`);
      assert.notEqual(now.why, '');
    }),
  );
});
