import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import {
  approachBlockers,
  datesAround,
  type FamilyHappened,
  familyFacts,
  invitationObstacles,
  isOnBothSides,
  type Met,
  mustReadWarning,
  nextContactOn,
  sendingBlockers,
} from './rules.js';

const free = { warning: '', warningNumber: 0, doNotContact: null, diedOn: null };
const dead = { ...free, diedOn: day('2026-02-01'), doNotContact: 'asked' };

const nothing: FamilyHappened = {
  contacts: [],
  met: [],
  advocacyOn: [],
  leafletsOn: [],
  plannedOn: [],
  pseudonymsOn: [],
  photographOn: [],
  invitedOn: [],
  readings: [],
  draftComments: [],
};
const met = (id: string, on: string, more: Partial<Met> = {}): Met => ({
  id,
  contactId: 'a',
  side: 'family',
  on: day(on),
  reached: true,
  toldOfReview: false,
  updated: false,
  nextOn: null,
  ...more,
});
const one = (mayApproach = true) => [{ id: 'a', side: 'family', mayApproach } as const];

describe('who may be approached', () => {
  it('nobody who has died, and nobody who asked not to be', () => {
    assert.deepEqual(approachBlockers(free), []);
    assert.deepEqual(approachBlockers({ ...free, doNotContact: '' }), [{ kind: 'do-not-contact' }]);
    assert.deepEqual(approachBlockers(dead), [{ kind: 'died', on: day('2026-02-01') }]);
  });

  it('a letter goes only under the warning it was written under, and once', () => {
    const warned = { ...free, warning: 'x', warningNumber: 2 };
    const kinds = (warningNumber: number, sentOn: string | null = null) =>
      sendingBlockers(warned, { warningNumber, sentOn: sentOn === null ? null : day(sentOn), withdrawnAt: null }).map(
        ({ kind }) => kind,
      );
    assert.deepEqual(kinds(2), []);
    assert.deepEqual(kinds(1), ['warning-changed']);
    assert.deepEqual(kinds(2, '2026-02-02'), ['sent-already']);
    assert.deepEqual(
      sendingBlockers({ ...dead, warningNumber: 1 }, { warningNumber: 0, sentOn: null, withdrawnAt: null }).map(
        ({ kind }) => kind,
      ),
      ['died', 'warning-changed'],
    );
  });

  it('a warning is read once, and again when it changes', () => {
    const warned = { ...free, warning: 'x', warningNumber: 2 };
    assert.equal(mustReadWarning(free, undefined), false);
    assert.equal(mustReadWarning({ ...free, warningNumber: 3 }, 1), false, 'a warning that was lifted');
    assert.deepEqual(
      [undefined, 1, 2].map((read) => mustReadWarning(warned, read)),
      [true, true, false],
    );
  });

  it('what stands against inviting the alleged perpetrator', () => {
    assert.deepEqual(invitationObstacles(free, new Set()), []);
    assert.deepEqual(invitationObstacles(free, new Set(['suspect-charged'])), ['trial-pending']);
    assert.deepEqual(invitationObstacles(free, new Set(['suspect-charged', 'trial-ended'])), []);
    assert.deepEqual(invitationObstacles({ ...free, warning: 'x', doNotContact: 'y' }, new Set()), [
      'unsafe',
      'do-not-contact',
    ]);
  });

  it('nobody is in touch with both sides, but for those who run the work', () => {
    const contacts = [{ side: 'family', contactPersonId: 'p' } as const];
    assert.equal(isOnBothSides({ id: 'p', holdsKey: false }, 'alleged', contacts), true);
    assert.equal(isOnBothSides({ id: 'p', holdsKey: false }, 'family', contacts), false);
    assert.equal(isOnBothSides({ id: 'q', holdsKey: false }, 'alleged', contacts), false);
    assert.equal(isOnBothSides({ id: 'p', holdsKey: true }, 'alleged', contacts), false);
  });

  it('key dates within a week of a day', () => {
    const dates = ['2026-03-02', '2026-03-03', '2026-03-17', '2026-03-18'].map((text) => ({
      day: day(text),
      what: text,
    }));
    assert.deepEqual(
      datesAround(day('2026-03-10'), dates).map(({ what }) => what),
      ['2026-03-03', '2026-03-17'],
    );
  });
});

describe('the facts of the family', () => {
  const names = (happened: Partial<FamilyHappened>) => familyFacts({ ...nothing, ...happened });
  const days = (name: string, happened: Partial<FamilyHappened>) =>
    names(happened)
      .filter((fact) => fact.name === name)
      .map(({ on }) => on);

  it('nothing has happened', () => assert.deepEqual(names({}), []));

  it('the other side, and an attempt that reached nobody, tell the family nothing', () => {
    const told = { toldOfReview: true };
    assert.deepEqual(names({ contacts: one(), met: [met('1', '2026-02-01', { ...told, side: 'alleged' })] }), []);
    assert.deepEqual(names({ contacts: one(), met: [met('1', '2026-02-01', { ...told, reached: false })] }), []);
    assert.deepEqual(days('family-told', { contacts: one(), met: [met('1', '2026-02-01', told)] }), ['2026-02-01']);
  });

  it('each day that was agreed is kept by the next contact that reached the same person', () => {
    const agreed = met('1', '2026-02-01', { nextOn: day('2026-02-15') });
    const tried = met('2', '2026-02-14', { reached: false });
    const another = met('3', '2026-02-15', { contactId: 'b' });
    assert.deepEqual(days('family-updated', { contacts: one(), met: [agreed, tried, another] }), []);
    const early = met('5', '2026-02-10');
    assert.deepEqual(
      days('family-updated', { contacts: one(), met: [agreed, early] }),
      [],
      'a call before the day is not it',
    );
    const news = met('6', '2026-02-10', { updated: true });
    assert.deepEqual(days('family-updated', { contacts: one(), met: [agreed, news] }), ['2026-02-10']);
    const kept = met('4', '2026-02-16');
    assert.deepEqual(days('family-updated', { contacts: one(), met: [kept, agreed, tried, another] }), ['2026-02-16']);
  });

  it('what was open falls away when somebody is not to be approached; what was kept stays', () => {
    const agreed = met('1', '2026-02-01', { nextOn: day('2026-02-15') });
    assert.deepEqual(days('family-contact-due', { contacts: one(false), met: [agreed] }), []);
    assert.deepEqual(days('family-contact-due', { contacts: one(false), met: [agreed, met('2', '2026-02-15')] }), [
      '2026-02-15',
    ]);
  });

  it('advocacy wants both: being told, and the leaflets', () => {
    assert.deepEqual(days('family-told-of-advocacy', { advocacyOn: [day('2026-02-01')] }), []);
    const both = { advocacyOn: [day('2026-02-09'), day('2026-02-01')], leafletsOn: [day('2026-02-05')] };
    assert.deepEqual(days('family-told-of-advocacy', both), ['2026-02-05']);
  });

  it('the draft is read when it was read and everything said of it is answered', () => {
    const readings = [{ contactId: 'a', readOn: day('2026-05-01') }];
    const comment = { contactId: 'a', saidOn: day('2026-05-01') };
    assert.deepEqual(days('family-read-draft', { readings }), ['2026-05-01']);
    assert.deepEqual(days('family-read-draft', { readings: [{ contactId: 'a', readOn: null }] }), []);
    assert.deepEqual(days('family-read-draft', { readings, draftComments: [{ ...comment, answeredOn: null }] }), []);
    assert.deepEqual(
      days('family-read-draft', { readings, draftComments: [{ ...comment, answeredOn: day('2026-05-09') }] }),
      ['2026-05-09'],
    );
  });
});

describe('when somebody expects to hear from us', () => {
  const seen = (on: string, nextOn: string | null, reached = true) => ({
    updated: false,
    on: day(on),
    nextOn: nextOn === null ? null : day(nextOn),
    reached,
  });
  it('on the last day agreed, until it is kept', () => {
    assert.equal(nextContactOn(free, []), undefined);
    assert.equal(nextContactOn(free, [seen('2026-02-01', '2026-02-15')]), '2026-02-15');
    assert.equal(nextContactOn(free, [seen('2026-02-01', '2026-02-15'), seen('2026-02-14', null)]), '2026-02-15');
    assert.equal(
      nextContactOn(free, [seen('2026-02-01', '2026-02-15'), seen('2026-02-14', null, false)]),
      '2026-02-15',
    );
    assert.equal(nextContactOn(free, [seen('2026-02-01', '2026-02-15'), seen('2026-02-15', null)]), undefined);
    assert.equal(
      nextContactOn(free, [seen('2026-02-14', '2026-03-01'), seen('2026-02-01', '2026-02-15')]),
      '2026-03-01',
    );
    assert.equal(nextContactOn(dead, [seen('2026-02-01', '2026-02-15')]), undefined);
  });
});
