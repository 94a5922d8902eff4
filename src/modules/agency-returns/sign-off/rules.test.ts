import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../kernel/day.js';
import type { StepKind } from '../kinds.js';
import { actionBlockers } from '../writing/keep-action.js';
import { missingIn } from '../writing/rules.js';
import { checksFor } from './checklist.js';
import { maySign, readsVersion, verbsAfter, wantsNote } from './rules.js';

const steps = (...kinds: StepKind[]) => kinds.map((step) => ({ step }));
const who = (role: string, bound = true) => ({ roles: new Set([role]), agencyIds: [], bound, own: false });
const SIGNED = steps('to-senior', 'signed-off');
const ACCEPTED = steps('to-senior', 'signed-off', 'accepted');
const RELEASED = steps('to-senior', 'signed-off', 'accepted', 'released');
const WITHDRAWN = steps('to-senior', 'signed-off', 'accepted', 'released', 'release-withdrawn');

describe('who reads a version', () => {
  const readers = ['co-ordinator', 'independent-chair', 'report-author', 'csp-chair', 'panel-member', 'imr-author'];
  const readingAt = (at: ReturnType<typeof steps>, bound = true) =>
    readers.filter((role) => readsVersion(at, who(role, bound)));

  it('opens step by step, and closes when the release is withdrawn', () => {
    assert.deepEqual(readingAt(steps('to-senior')), []);
    assert.deepEqual(readingAt(steps('to-senior', 'back-to-author')), []);
    assert.deepEqual(readingAt(SIGNED), ['co-ordinator', 'independent-chair']);
    assert.deepEqual(readingAt(ACCEPTED), ['co-ordinator', 'independent-chair', 'report-author']);
    assert.deepEqual(readingAt(RELEASED), readers.slice(0, 5));
    assert.deepEqual(readingAt(WITHDRAWN), readingAt(ACCEPTED));
    assert.deepEqual(readingAt(RELEASED, false), readingAt(ACCEPTED));
  });

  it('is always open to the agency itself', () => {
    assert.ok(readsVersion(steps('to-senior'), { ...who('imr-author'), own: true }));
  });
});

describe('what can be done with a return', () => {
  it('follows from what happened last', () => {
    assert.deepEqual(verbsAfter(undefined), []);
    assert.deepEqual(verbsAfter('to-senior'), []);
    assert.deepEqual(verbsAfter('signed-off'), ['accept', 'send-back']);
    assert.deepEqual(verbsAfter('sent-back'), []);
    assert.deepEqual(verbsAfter('release-withdrawn'), ['release']);
  });

  it('is signed by neither its author nor whoever handed it on', () => {
    assert.equal(maySign('senior', { madeBy: 'author', authorId: 'author' }), true);
    assert.equal(maySign('author', { madeBy: 'another', authorId: 'author' }), false);
    assert.equal(maySign('senior', { madeBy: 'senior', authorId: 'author' }), false);
  });
});

describe('checklist, recommendations and early actions', () => {
  it('asks of each kind what fits it, and for a note unless the answer is yes', () => {
    assert.equal(checksFor('imr').length, 14);
    assert.deepEqual(
      checksFor('no-contact').map(({ key }) => key),
      ['names', 'searched'],
    );
    assert.deepEqual([wantsNote('yes'), wantsNote('no'), wantsNote('not-applicable')], [false, true, true]);
  });

  it('says what a recommendation lacks', () => {
    const whole = { reason: 'x', lines: ['l'], leadName: 'a', leadPost: 'b', dueOn: day('2026-03-01'), outcome: 'x' };
    assert.deepEqual(missingIn(whole), []);
    assert.deepEqual(missingIn({ ...whole, leadPost: '', dueOn: null }), [
      'name who leads it, with their post',
      'set a day',
    ]);
  });

  it('keeps the days of an action in their order', () => {
    const [found, later] = [day('2026-02-01'), day('2026-02-02')];
    const action = { what: 'x', why: 'x', leadName: 'x', leadPost: 'x', doneNote: 'x', foundOn: later };
    const none = { startedOn: undefined, dueOn: undefined, doneOn: undefined };
    assert.deepEqual(actionBlockers({ ...action, ...none }), []);
    const fields = (given: Partial<typeof none | Record<keyof typeof none, typeof found>>) =>
      actionBlockers({ ...action, ...none, ...given }).map(({ field }) => field);
    assert.deepEqual(fields({ startedOn: found }), ['startedOn']);
    assert.deepEqual(fields({ dueOn: found }), ['dueOn']);
    assert.deepEqual(fields({ doneOn: later }), ['doneOn']);
    assert.deepEqual(fields({ startedOn: later, doneOn: found }), ['doneOn']);
  });
});
