import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Day, dayOf } from '../../kernel/day.js';
import type { ActionState } from '../actions/index.js';
import { actionsFor, claimsFor, closedOn, type Judged, latestLook, looksAfter, nextOf } from './closure.js';
import type { Judgement, Look } from './queries.js';

const acted = (
  leadBody: string,
  closed: Day | null,
  state: ActionState = closed === null ? 'under-way' : 'closed',
) => ({
  action: { recommendationId: 'r', leadBody, state, closedOn: closed },
});
const claim = { recommendationId: 'r', bodyName: 'Police' };
const may = dayOf(2026, 5, 31);

describe('the actions by which a claim is to come true', () => {
  it('are those of its body, whatever the case of its name, and all of the recommendation where it leads none', () => {
    const [own, other] = [acted('POLICE', may), acted('Housing', null)];
    assert.deepEqual(actionsFor(claim, [own, other]), [own]);
    assert.deepEqual(actionsFor({ ...claim, bodyName: 'Probation' }, [own, other]), [own, other]);
    assert.deepEqual(actionsFor(claim, [acted('Police', null, 'superseded')]), []);
  });

  it('are found from the action too, by the same rule', () => {
    const all = [claim, { ...claim, bodyName: 'Housing' }, { recommendationId: 'other', bodyName: 'Police' }];
    assert.deepEqual(claimsFor({ recommendationId: 'r', leadBody: 'POLICE' }, all), [claim]);
    assert.deepEqual(claimsFor({ recommendationId: 'r', leadBody: 'Probation' }, all), all.slice(0, 2));
  });

  it('are closed on the day of the last, and not while one is open', () => {
    assert.equal(closedOn([acted('Police', dayOf(2026, 2, 1)), acted('Police', may)]), may);
    assert.equal(closedOn([acted('Police', null), acted('Police', may)]), undefined);
    assert.equal(closedOn([acted('Police', null, 'not-implemented'), acted('Police', may)]), may);
    assert.equal(closedOn([]), undefined);
  });
});

const judged = (on: Day, more: Partial<Judgement> = {}): Judged => {
  const made = { isProposal: false, lookMonths: null, verdict: 'sustained', ...more } as Judgement;
  return { on, judgement: made };
};

describe('looking again', () => {
  it('falls six and twelve months after closure, on the last day of a shorter month', () => {
    const looks = looksAfter(may, { looks: [], judgements: [] });
    assert.deepEqual(
      looks.map(({ months, dueOn, done }) => [months, dueOn, done]),
      [
        [6, '2026-11-30', undefined],
        [12, '2027-05-31', undefined],
      ],
    );
    assert.deepEqual(looksAfter(undefined, { looks: [], judgements: [] }), []);
  });

  it('is done by a judgement made for it, or made on its day or later; a proposal, or one from before the closure, is no look', () => {
    const done = (judgements: readonly Judged[]) =>
      looksAfter(may, { looks: [], judgements }).map((look) => look.done !== undefined);
    assert.deepEqual(done([judged(dayOf(2026, 11, 29))]), [false, false]);
    assert.deepEqual(done([judged(dayOf(2026, 11, 20), { lookMonths: 6 })]), [true, false]);
    assert.deepEqual(done([judged(dayOf(2026, 11, 30))]), [true, false]);
    assert.deepEqual(done([judged(dayOf(2027, 6, 1))]), [true, true]);
    assert.deepEqual(done([judged(dayOf(2027, 6, 1), { isProposal: true })]), [false, false]);
    assert.deepEqual(done([judged(dayOf(2026, 5, 30), { lookMonths: 6 })]), [false, false]);
  });

  it('falls on the day that was set for this closure, and on the usual one after another closure', () => {
    const moved = { closedOn: may, months: 6, dueOn: dayOf(2027, 1, 15), because: 'Inspection', version: 1 } as Look;
    const due = (closed: Day) => looksAfter(closed, { looks: [moved], judgements: [] })[0]?.dueOn;
    assert.equal(due(may), dayOf(2027, 1, 15));
    assert.equal(due(dayOf(2026, 6, 30)), dayOf(2026, 12, 30));
  });

  it('comes next by its day: one that was put off does not hide the other, and none is put off for ever', () => {
    const putOff = { closedOn: may, months: 6, dueOn: dayOf(2028, 1, 15), because: 'Inspection', version: 1 } as Look;
    const looks = looksAfter(may, { looks: [putOff], judgements: [] });
    assert.equal(nextOf(looks)?.months, 12);
    assert.equal(nextOf(looks.map((look) => ({ ...look, done: judged(may).judgement }))), undefined);
    assert.equal(latestLook(may, 6, dayOf(2026, 7, 1)), dayOf(2027, 11, 30));
    assert.equal(latestLook(may, 6, dayOf(2028, 7, 1)), dayOf(2029, 7, 1));
  });
});
