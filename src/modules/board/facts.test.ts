import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { dutyState } from '../../kernel/duty-engine.js';
import { section9 } from '../../kernel/regime.js';
import { englandAndWales } from '../../kernel/working-days.js';
import { duties } from './duties.js';
import { type BoardRecord, reportFacts } from './facts.js';

const board = (id: string, kind: BoardRecord['boards'][number]['kind'], ended?: string) => ({
  ...{ id, kind, addedOn: day('2025-01-01'), endedOn: ended === undefined ? null : day(ended) },
});
const meets = (boardId: string, heldOn: string, papersBy = heldOn, cancelled = false) => ({
  ...{ id: `${boardId} ${heldOn}`, boardId, heldOn: day(heldOn), papersBy: day(papersBy) },
  cancelledAt: cancelled ? new Date(0) : null,
});

const boards = [
  board('own', 'csp-board'),
  board('abuse', 'domestic-abuse-partnership'),
  board('adults', 'safeguarding-adults-board'),
  board('old', 'safeguarding-children-partnership', '2025-06-01'),
  board('mopac', 'police-and-crime-commissioner'),
];
const meetings = [
  meets('own', '2026-02-10'),
  meets('own', '2026-03-10', '2026-02-09'),
  meets('own', '2026-04-14', '2026-04-07', true),
  meets('own', '2026-06-09', '2026-06-02'),
  meets('abuse', '2026-06-23'),
  meets('adults', '2026-09-01'),
];
const given = (boardId: string, on: string) => ({ boardId, on: day(on) });
const cleared = day('2026-02-10');

const stateOf = (id: string, facts: readonly DatedFact[], today: string) => {
  const duty = duties.find((one) => one.id === id);
  assert.ok(duty);
  return dutyState(duty, {
    facts: [{ name: 'quality-assurance-cleared', on: cleared }, ...facts],
    ...{ regime: section9, calendar: englandAndWales, today: day(today) },
  });
};
const told = (facts: readonly DatedFact[]) =>
  facts.map(({ name, on, about }) => [name, on, about].filter((word) => word !== undefined).join(' '));

describe('what duties know of boards', () => {
  it('names the meeting that could still take the report when it was cleared: not that day, not past its papers day, not off', () => {
    const facts = reportFacts({ boards, meetings }, { cleared, reports: [] });
    assert.deepEqual(told(facts), ['csp-board-meeting 2026-06-09']);
    assert.equal(stateOf('H-02', facts, '2026-03-01').effectiveDue, '2026-06-09');
    assert.equal(stateOf('H-02', facts, '2026-06-10').state, 'overdue');
    assert.deepEqual(reportFacts({ boards, meetings: [] }, { cleared, reports: [] }), []);
    assert.equal(stateOf('H-02', [], '2026-06-10').effectiveDue, undefined);
  });

  it('owes it to each board beside, at its own next meeting, once the partnership’s own has it', () => {
    const reports = [given('own', '2026-06-09'), given('abuse', '2026-06-23')];
    const facts = reportFacts({ boards, meetings }, { cleared, reports });
    assert.deepEqual(told(facts), [
      'csp-board-meeting 2026-06-09',
      'reported-to-board 2026-06-09 abuse',
      'partner-board-meeting 2026-06-23 abuse',
      'shared-with-partner-boards 2026-06-23 abuse',
      'reported-to-board 2026-06-09 adults',
      'partner-board-meeting 2026-09-01 adults',
    ]);
    assert.equal(stateOf('H-02', facts, '2026-06-30').state, 'met');
    const shared = stateOf('H-03', facts, '2026-06-30');
    assert.deepEqual([shared.state, shared.effectiveDue, shared.outstanding], ['due', '2026-09-01', 1]);
  });

  it('owes nothing to a board that came later, and waits when there is none', () => {
    const later = [
      board('own', 'csp-board'),
      { ...board('new', 'domestic-abuse-partnership'), addedOn: day('2027-01-01') },
    ];
    const facts = reportFacts({ boards: later, meetings: [] }, { cleared, reports: [given('own', '2026-06-09')] });
    assert.deepEqual(told(facts), ['reported-to-board 2026-06-09']);
  });
});
