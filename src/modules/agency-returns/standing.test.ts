import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import { proposalFor } from './requests/asking/rules.js';
import { nextStepOf } from './requests/next-step.js';
import { countsOf, nameThenAndNow, type RequestSituation, stateOfRequest } from './standing.js';

const fresh: RequestSituation = {
  dueOn: day('2026-03-24'),
  endedAs: null,
  withChronology: true,
  toConfirm: false,
  authorNamed: false,
  begun: false,
  lastStep: undefined,
  signedOn: undefined,
  chronology: undefined,
};
const today = day('2026-03-27');
const handedIn = { state: 'handed-in', entries: 1, handedInOn: day('2026-03-26') } as const;

describe('where a request stands', () => {
  it('follows the last step, else the people', () => {
    const names = [
      {},
      { toConfirm: true },
      { toConfirm: true, authorNamed: true },
      { authorNamed: true, begun: true },
      { begun: true, lastStep: 'to-senior' as const },
      { begun: true, lastStep: 'back-to-author' as const },
      { lastStep: 'signed-off' as const },
      { lastStep: 'sent-back' as const },
      { lastStep: 'accepted' as const },
      { lastStep: 'released' as const },
      { lastStep: 'release-withdrawn' as const },
      { lastStep: 'accepted' as const, endedAs: 'handed-over' as const },
    ].map((with_) => stateOfRequest({ ...fresh, ...with_ }, today).name);
    assert.deepEqual(names, [
      'asked',
      'to-confirm',
      'author-named',
      'being-written',
      'with-senior',
      'being-written',
      'signed',
      'sent-back',
      'accepted',
      'released',
      'accepted',
      'handed-over',
    ]);
  });

  it('is awaited until both the return and the chronology are in, and late from the day after', () => {
    const signedOn = day('2026-03-20');
    assert.equal(stateOfRequest(fresh, day('2026-03-24')).daysLate, 0);
    assert.equal(stateOfRequest(fresh, today).daysLate, 3);
    assert.equal(stateOfRequest({ ...fresh, signedOn }, today).isAwaited, true);
    assert.equal(stateOfRequest({ ...fresh, chronology: handedIn }, today).isAwaited, true);
    const both = stateOfRequest({ ...fresh, signedOn, chronology: handedIn }, today);
    assert.deepEqual([both.isAwaited, both.receivedOn, both.daysLate], [false, '2026-03-26', 0]);
    assert.equal(stateOfRequest({ ...fresh, withChronology: false, signedOn }, today).receivedOn, '2026-03-20');
    assert.equal(stateOfRequest({ ...fresh, endedAs: 'withdrawn' }, today).daysLate, 0);
  });

  it('counts neither what was withdrawn nor what another goes on with', () => {
    const state = (with_: Partial<RequestSituation>) => stateOfRequest({ ...fresh, ...with_ }, today);
    const counts = countsOf([
      state({}),
      state({ authorNamed: true, dueOn: day('2026-04-01') }),
      state({ signedOn: day('2026-03-20'), lastStep: 'signed-off', chronology: handedIn }),
      state({ endedAs: 'withdrawn' }),
      state({ endedAs: 'handed-over' }),
      state({ endedAs: 'did-not-take-part' }),
    ]);
    assert.deepEqual(counts, { asked: 4, nobodyNamed: 1, inHand: 1, received: 1, late: 1, didNotTakePart: 1 });
  });

  it('has a next step for somebody until nothing more is to be done', () => {
    const next = (with_: Partial<RequestSituation>, isEscalated = false) =>
      nextStepOf({
        request: { kind: 'imr' },
        state: stateOfRequest({ ...fresh, ...with_ }, today),
        author: undefined,
        senior: undefined,
        isEscalated,
      });
    assert.equal(next({ dueOn: today }).words, 'The agency names who writes and who signs');
    assert.equal(next({}).words, 'Ring the contact, or name people yourself');
    assert.equal(next({}, true).words, 'Ring them, or record that they did not take part');
    assert.equal(next({ toConfirm: true }).whose, 'partnership');
    assert.equal(next({ lastStep: 'accepted', signedOn: today }).words, 'The agency hands in its chronology');
    assert.equal(next({ lastStep: 'accepted', signedOn: today, chronology: handedIn }).whose, 'chair');
    assert.equal(next({ lastStep: 'released', signedOn: today, chronology: handedIn }).whose, 'nobody');
    assert.equal(next({ endedAs: 'withdrawn' }).whose, 'nobody');
  });
});

describe('what is proposed', () => {
  it('comes from the terms, else from the agency’s own answer', () => {
    assert.deepEqual(proposalFor('short-report', 'imr'), {
      kind: 'short-report',
      withChronology: true,
      isProposed: true,
    });
    assert.equal(proposalFor('information', 'imr').isProposed, false);
    assert.deepEqual(proposalFor(undefined, 'imr'), { kind: 'imr', withChronology: true, isProposed: true });
    assert.equal(proposalFor(undefined, 'none').isProposed, false);
    assert.equal(proposalFor(undefined, undefined).isProposed, false);
  });

  it('keeps the name of then beside the name of now', () => {
    assert.equal(nameThenAndNow('A', 'A'), 'A');
    assert.equal(nameThenAndNow('A', 'B'), 'A (now B)');
  });
});
