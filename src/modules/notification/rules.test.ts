import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blankNotification, blankSubject, given, type NotificationContent, notKnown } from './content.js';
import { handInBlockers } from './rules.js';

const situation = { way: 'public', provedEmail: 'one@police.example', unread: 0 } as const;

const least: NotificationContent = {
  ...blankNotification,
  referrer: {
    ...blankNotification.referrer,
    name: given('Basil Thornbush'),
    agency: given('Police'),
    email: given('one@police.example'),
  },
  victims: [{ ...blankSubject, fullName: notKnown }],
  circumstances: given('Found at home.'),
};

describe('A notification can be sent', () => {
  it('with a referrer, a proved address, a victim who may be unknown, and circumstances', () => {
    assert.deepEqual(handInBlockers(least, situation), []);
  });

  it('not before, and every reason is given at once', () => {
    assert.deepEqual(handInBlockers(blankNotification, situation), [
      'referrer-name',
      'referrer-agency',
      'referrer-email',
      'no-victim',
      'circumstances',
    ]);
  });

  it('not from another address than the one that was proved', () => {
    assert.deepEqual(handInBlockers(least, { ...situation, provedEmail: 'other@police.example' }), [
      'email-not-proved',
    ]);
    assert.deepEqual(handInBlockers(least, { ...situation, provedEmail: null }), ['email-not-proved']);
  });

  it('not with only victims of whom not even "not known" is said', () => {
    const blanks = { ...least, victims: [blankSubject, blankSubject] };
    assert.deepEqual(handInBlockers(blanks, situation), ['victim-without-name']);
    assert.deepEqual(handInBlockers({ ...blanks, victims: [blankSubject, ...least.victims] }, situation), []);
  });

  it('without an address when it is entered for somebody else, but not while pieces of a Word form are left', () => {
    const noAddress = { ...least, referrer: { ...least.referrer, email: notKnown } };
    assert.deepEqual(handInBlockers(noAddress, { way: 'entered', provedEmail: null, unread: 0 }), []);
    assert.deepEqual(handInBlockers(noAddress, { way: 'word', provedEmail: null, unread: 2 }), ['not-read-yet']);
  });
});
