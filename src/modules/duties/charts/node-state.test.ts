import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Day, day } from '../../../kernel/day.js';
import type { DutyStateName } from '../../../kernel/duty-state.js';
import type { Chart } from './chart.js';
import { keyStages } from './key-stages.js';
import { type ChartFacts, type DutyStanding, nodeStates, stateOfDuties } from './node-state.js';
import { processFlow } from './process-flow.js';

const duty = (state: DutyStateName, days: { due?: Day; met?: Day } = {}): DutyStanding => ({
  state,
  effectiveDue: days.due,
  metOn: days.met,
});

const facts = (duties: Record<string, DutyStanding>, answers: Record<string, string> = {}): ChartFacts => ({
  duties: new Map(Object.entries(duties)),
  answers: new Map(Object.entries(answers)),
});

const stateOf = (chart: Chart, id: string, given: ChartFacts) => nodeStates(chart, given).get(id);

describe('the state of a node by its duties', () => {
  it('is overdue by its earliest overdue duty, whatever else is done', () => {
    const state = stateOfDuties([
      duty('met', { met: day('2026-02-01') }),
      duty('overdue', { due: day('2026-03-05') }),
      duty('overdue', { due: day('2026-03-03') }),
      duty('due', { due: day('2026-02-28') }),
    ]);
    assert.deepEqual(state, { standing: 'overdue', words: 'Overdue 3 Mar', reason: 'overdue, was due 3 March 2026' });
  });

  it('is due on the earliest day', () => {
    const state = stateOfDuties([duty('due'), duty('due', { due: day('2026-02-28') }), duty('paused')]);
    assert.deepEqual(state, { standing: 'current', words: 'Due 28 Feb 2026', reason: 'due 28 February 2026' });
  });

  it('is to be done now when no day is set', () => {
    assert.equal(stateOfDuties([duty('due')])?.words, 'To do now');
  });

  it('is done on the last day, once all that applies is met', () => {
    const met = [duty('met', { met: day('2026-02-01') }), duty('met', { met: day('2026-02-03') })];
    assert.equal(stateOfDuties([...met, duty('not-applicable')])?.reason, 'done 3 February 2026');
    assert.equal(stateOfDuties([...met, duty('not-yet-started')])?.words, '2 of 3 done');
  });

  it('is not needed when nothing applies, and ahead when nothing has begun', () => {
    assert.equal(stateOfDuties([duty('not-applicable')])?.reason, 'not needed in this review');
    assert.equal(stateOfDuties([duty('not-yet-started'), duty('standing')])?.standing, 'ahead');
    assert.equal(stateOfDuties([]), undefined);
  });
});

describe('the way a review has taken', () => {
  it('leaves both ways open until the decision', () => {
    const states = nodeStates(keyStages, facts({}));
    assert.equal(states.get('D5a')?.standing, 'ahead');
    assert.equal(states.get('D6')?.standing, 'ahead');
  });

  it('does not take the way of a refusal once a review is to be held, even where a duty of it is met', () => {
    const given = facts({ 'C-08': duty('met', { met: day('2026-02-01') }) }, { D5: 'yes' });
    for (const id of ['D5a', 'D5b', 'D5c']) assert.equal(stateOf(keyStages, id, given)?.standing, 'not-taken');
    assert.equal(stateOf(keyStages, 'D5', given)?.reason, 'done; answer: Yes');
  });

  it('keeps the review ahead after a refusal, for a direction may come, and ends on the register when none does', () => {
    assert.equal(stateOf(keyStages, 'D6', facts({}, { D5: 'no' }))?.standing, 'ahead');
    const closed = facts({}, { D5: 'no', D5b: 'no' });
    assert.equal(stateOf(keyStages, 'D6', closed)?.standing, 'not-taken');
    assert.equal(stateOf(keyStages, 'D21', closed)?.standing, 'not-taken');
    assert.equal(stateOf(keyStages, 'D5c', closed)?.standing, 'done');
  });

  it('rules nothing out when the report has to be sent again', () => {
    const states = nodeStates(keyStages, facts({}, { D15: 'resubmit' }));
    assert.equal(states.get('D18')?.standing, 'ahead');
    assert.equal(states.get('D15')?.reason, 'to be asked again; last answer: Send again');
  });

  it('shows a decision that came late as overdue no longer, and one not yet made as overdue', () => {
    const late = facts({ 'C-04': duty('overdue', { due: day('2026-02-28') }) });
    assert.equal(stateOf(processFlow, 'E1', late)?.standing, 'overdue');
  });

  it('takes the death as recorded as soon as anything has followed', () => {
    const told = facts({ 'B-01': duty('met', { met: day('2026-01-02') }) });
    assert.equal(stateOf(keyStages, 'D1', told)?.words, 'Recorded');
    assert.equal(stateOf(keyStages, 'D1', facts({}))?.standing, 'ahead');
  });
});

describe('whatever the facts', () => {
  const names: DutyStateName[] = ['not-yet-started', 'due', 'overdue', 'met', 'not-applicable', 'paused', 'standing'];
  const standing = fc.constantFrom(...names).map((name) => duty(name));

  it('every node has a state, and every overdue duty on the way of the review shows', () => {
    for (const chart of [keyStages, processFlow]) {
      const ids = [...new Set(chart.nodes.flatMap((node) => node.duties))];
      const answers = [...new Set(chart.edges.flatMap((edge) => edge.answer ?? []))];
      const decisions = chart.nodes.map((node) => node.id);
      const situation = fc.record({
        duties: fc.dictionary(fc.constantFrom(...ids), standing),
        answers: fc.dictionary(fc.constantFrom(...decisions), fc.constantFrom(...answers)),
      });
      fc.assert(
        fc.property(situation, (given) => {
          const known = facts(given.duties, given.answers);
          const states = nodeStates(chart, known);
          for (const node of chart.nodes) {
            const state = states.get(node.id);
            assert.ok(state && state.words !== '' && state.reason !== '');
            const isLate = node.duties.some((id) => known.duties.get(id)?.state === 'overdue');
            assert.equal(isLate && state.standing !== 'not-taken', state.standing === 'overdue');
          }
        }),
      );
    }
  });

  it('meeting a duty never makes a node worse', () => {
    const rank = ['overdue', 'current', 'paused', 'ahead', 'done'];
    fc.assert(
      fc.property(fc.array(standing, { minLength: 1 }), fc.nat(), (duties, pick) => {
        const owed = duties.filter(({ state }) => state === 'due' || state === 'overdue');
        const chosen = owed[pick % Math.max(1, owed.length)];
        if (!chosen) return;
        const before = stateOfDuties(duties);
        const after = stateOfDuties(duties.map((each) => (each === chosen ? duty('met') : each)));
        assert.ok(rank.indexOf(after?.standing ?? '') >= rank.indexOf(before?.standing ?? ''));
      }),
    );
  });
});
