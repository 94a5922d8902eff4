import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addresseesAsked, saysAll } from './drafting/addressees.js';
import { draftErrors } from './drafting/form.js';
import { smartTests } from './kinds.js';
import { agreeAdvice, type Standing, stepBlockers, testsMissing } from './rules.js';

const agencies = [
  { id: 'a', name: 'The Marsh Hospital' },
  { id: 'b', name: 'Metropolitan Police (Northmere)' },
];
const none = { chosen: [], all: false, words: '' };

describe('whom a recommendation is for', () => {
  it('makes one addressee of each agency where “all” are addressed, in words or by the tick', () => {
    const everyone = agencies.map(({ id, name }) => ({ agencyId: id, bodyName: name }));
    for (const words of ['All agencies', ' all partner agencies ', 'All Agencies.', 'All the relevant organisations'])
      assert.deepEqual(addresseesAsked({ ...none, words }, agencies), everyone, words);
    assert.deepEqual(addresseesAsked({ ...none, all: true }, agencies), everyone);
    assert.equal(saysAll('Allied Health Services'), false);
    assert.equal(saysAll('Callington agencies'), false);
  });

  it('takes bodies in words one by one, knows agencies among them, and names each once', () => {
    const words = 'Home Office | marsh hospital\nhome office;  The   Royal College \n\n';
    assert.deepEqual(addresseesAsked({ chosen: ['b'], all: false, words }, agencies), [
      { agencyId: 'a', bodyName: 'The Marsh Hospital' },
      { agencyId: 'b', bodyName: 'Metropolitan Police (Northmere)' },
      { agencyId: null, bodyName: 'Home Office' },
      { agencyId: null, bodyName: 'The Royal College' },
    ]);
    assert.deepEqual(addresseesAsked({ ...none, chosen: ['unknown'], words: ' | ; ' }, agencies), []);
  });

  it('refuses several for a single agency, and nobody at all', () => {
    const said = { findings: ['f'], noFindingBecause: '', madeFor: 'single-agency' as const };
    const bodies = [{ bodyName: 'One' }, { bodyName: 'Two' }];
    assert.deepEqual(
      draftErrors(said, bodies).map(({ field }) => field),
      ['madeFor'],
    );
    assert.deepEqual(
      draftErrors({ ...said, findings: [] }, []).map(({ field }) => field),
      ['noFindingBecause', 'agencies'],
    );
    assert.deepEqual(draftErrors({ ...said, madeFor: 'multi-agency' }, bodies), []);
  });
});

const judged = smartTests.map((test) => ({ test, met: false, reason: 'Said', wordingVersion: 2 }));
const asked = { answer: 'agrees' as const, settled: '', wordingVersion: 2 };
const whole: Standing = {
  state: 'in-discussion',
  purpose: 'So that people are seen alone',
  expectation: 'An audit shows it',
  wordingVersion: 2,
  tests: judged,
  addressees: [{ id: 'x', bodyName: 'The hospital', discussions: [asked] }],
};
const messages = (standing: Standing, step: 'agree' | 'discuss') =>
  stepBlockers(standing, step).map(({ message }) => message);

describe('the steps of a recommendation', () => {
  it('lets it be agreed when each was asked, though a test is not met', () => {
    assert.deepEqual(stepBlockers(whole, 'agree'), []);
  });

  it('refuses to agree while one was never asked, and leads to the asking', () => {
    const other = { id: 'y', bodyName: 'The police', discussions: [] };
    assert.deepEqual(stepBlockers({ ...whole, addressees: [...whole.addressees, other] }, 'agree'), [
      { message: 'The police has not been asked about it', mend: { asking: 'y' } },
    ]);
  });

  it('asks for the tests of this wording, and not of the one before', () => {
    assert.deepEqual(testsMissing({ ...whole, wordingVersion: 3 }), [...smartTests]);
    assert.deepEqual(messages({ ...whole, wordingVersion: 3 }, 'agree'), ['Hold this wording against the five tests']);
    assert.deepEqual(agreeAdvice({ ...whole, wordingVersion: 3 }), [
      'The hospital was asked about wording 2; wording 3 stands now.',
    ]);
  });

  it('asks what was made of an answer that wants a change', () => {
    const change = (settled: string): Standing => ({
      ...whole,
      addressees: [
        { id: 'x', bodyName: 'The hospital', discussions: [{ ...asked, answer: 'asks-for-change', settled }] },
      ],
    });
    assert.deepEqual(messages(change(''), 'agree'), ['Say what was made of the answer of The hospital']);
    assert.deepEqual(messages(change('Taken in'), 'agree'), []);
  });

  it('puts to organisations only what has a purpose, an expectation and somebody to ask', () => {
    assert.equal(messages({ ...whole, purpose: '', expectation: '', addressees: [] }, 'discuss').length, 3);
    assert.deepEqual(messages({ ...whole, tests: [] }, 'discuss'), []);
  });
});
