import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../kernel/day.js';
import { monthOfRound, roundDay, roundIsDue } from './round-day.js';
import { type Askable, whyAsked } from './whom-to-ask.js';

const TODAY = day('2026-02-10');
const askable: Askable = {
  state: 'under-way',
  leadState: 'accepted',
  dueOn: day('2026-12-01'),
  milestones: [],
  acceptedOn: day('2026-01-20'),
  lastUpdate: undefined,
};
const why = (of: Partial<Askable>) => whyAsked({ ...askable, ...of }, 60, TODAY);

describe('whom a round asks', () => {
  it('is everybody whose action is late or near its day, in trouble, or quiet for a quarter', () => {
    assert.equal(why({}), undefined);
    assert.equal(why({ dueOn: day('2026-02-09') }), 'late');
    assert.equal(why({ dueOn: TODAY }), 'near');
    assert.equal(why({ dueOn: day('2026-04-11') }), 'near');
    assert.equal(why({ dueOn: day('2026-04-12') }), undefined);
    assert.equal(why({ milestones: [day('2026-11-01'), day('2026-03-01')] }), 'milestone-near');
    assert.equal(why({ lastUpdate: { says: 'stuck', toldOn: TODAY } }), 'in-trouble');
    assert.equal(why({ lastUpdate: { says: 'on-track', toldOn: TODAY } }), undefined);
    assert.equal(why({ acceptedOn: day('2025-11-12') }), 'quiet');
    assert.equal(why({ acceptedOn: day('2025-11-13') }), undefined);
  });

  it('is nobody who has not accepted, and nothing that is done or ended', () => {
    for (const leadState of ['not-asked', 'asked', 'handed-back'] as const)
      assert.equal(why({ leadState, dueOn: day('2026-02-01') }), undefined);
    for (const state of ['said-done', 'closed', 'not-implemented', 'superseded'] as const)
      assert.equal(why({ state, dueOn: day('2026-02-01') }), undefined);
  });
});

describe('the day of a round', () => {
  it('is the day that was set, or the next working day', () => {
    assert.equal(monthOfRound(TODAY), '2026-02-01');
    assert.equal(roundDay(day('2026-02-01'), 1), '2026-02-02');
    assert.equal(roundDay(day('2026-04-01'), 3), '2026-04-07');
    assert.equal(roundIsDue(day('2026-02-01'), 1), false);
    assert.equal(roundIsDue(day('2026-02-02'), 1), true);
    assert.equal(roundIsDue(day('2026-02-20'), 1), true);
    assert.equal(roundIsDue(day('2026-02-20'), 23), false);
    assert.equal(roundIsDue(day('2026-02-20'), 0), false);
    // The 28th is a Saturday, and the month ends with it.
    assert.equal(roundDay(day('2026-02-01'), 28), '2026-02-27');
  });
});
