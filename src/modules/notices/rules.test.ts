import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import { englandAndWales } from '../../kernel/working-days.js';
import { drawUpLetter, paragraphsOf } from './letters/letter-text.js';
import {
  firstToldOn,
  isOpen,
  type NoticeHistory,
  namesIn,
  noticeState,
  owedInWords,
  sendBlockers,
  stepsReached,
  type Told,
  toldInWords,
} from './rules.js';

const owed: NoticeHistory = {
  owedOn: day('2026-02-09'),
  dueOn: day('2026-02-09'),
  told: [],
  acknowledged: false,
  withdrawn: false,
};
const sent: Told = { channel: 'system', on: day('2026-02-10'), failed: false, opened: false };
const on = day('2026-02-10');

describe('the state of a notice', () => {
  const cases: [string, Partial<NoticeHistory>, string][] = [
    ['is late the day after the same day', {}, 'late'],
    ['is never late without a limit', { dueOn: null }, 'owed'],
    ['is told once sent', { told: [sent] }, 'sent'],
    ['is open again when the message did not arrive', { told: [{ ...sent, failed: true }] }, 'not-delivered'],
    ['holds when one of two arrived', { told: [{ ...sent, failed: true }, sent] }, 'sent'],
    ['says when it was opened', { told: [{ ...sent, opened: true }, sent] }, 'opened'],
    ['ends with the acknowledgement', { told: [sent], acknowledged: true }, 'acknowledged'],
    ['ends as not needed', { withdrawn: true }, 'not-needed'],
    ['counts as told although it was settled as not needed', { withdrawn: true, told: [sent] }, 'sent'],
  ];
  for (const [says, change, state] of cases) {
    it(says, () => assert.equal(noticeState({ ...owed, ...change }, on), state));
  }

  it('is due all of its own day', () => assert.equal(noticeState(owed, day('2026-02-09')), 'owed'));
  it('is open until they are told', () => {
    assert.deepEqual(
      ['owed', 'late', 'not-delivered', 'sent', 'acknowledged', 'not-needed'].map((state) => isOpen(state as 'owed')),
      [true, true, true, false, false, false],
    );
  });
});

describe('words of a notice', () => {
  it('say since when it is owed, and how late', () => {
    assert.equal(owedInWords(owed, day('2026-02-09')), 'Owed since 9 February 2026. To be done today.');
    assert.equal(
      owedInWords(owed, on),
      'Owed since 9 February 2026. It was to be done by 9 February 2026: late by one day.',
    );
    assert.equal(owedInWords({ ...owed, dueOn: null }, on), 'Owed since 9 February 2026. No time limit is set.');
  });

  it('say how they were told', () => {
    assert.equal(toldInWords({ ...sent, channel: 'phone' }), 'Told on 10 February 2026 by phone.');
    assert.equal(toldInWords(sent), 'Sent a link on 10 February 2026.');
  });
});

describe('the day they count as told', () => {
  it('is the first that reached them', () => {
    assert.equal(firstToldOn([]), undefined);
    assert.equal(
      firstToldOn([
        { on: day('2026-02-11'), failed: false },
        { on: day('2026-02-09'), failed: true },
        { on: day('2026-02-10'), failed: false },
      ]),
      '2026-02-10',
    );
  });
});

describe('reminders', () => {
  it('come after two and five working days, weekends and bank holidays left out', () => {
    const steps = (today: string) => stepsReached(day('2026-04-02'), day(today), englandAndWales);
    // Good Friday is 3 April 2026, Easter Monday the 6th.
    assert.deepEqual(steps('2026-04-07'), []);
    assert.deepEqual(steps('2026-04-08'), [1]);
    assert.deepEqual(steps('2026-04-13'), [1, 2]);
  });
});

describe('what hinders sending', () => {
  it('is said all at once, each with what mends it', () => {
    assert.deepEqual(
      sendBlockers({ email: '', acknowledged: true, named: ['Ann'] }).map(({ step }) => step),
      [undefined, 'recipient', 'letter'],
    );
    assert.deepEqual(sendBlockers({ email: 'x@y.example', acknowledged: false, named: [] }), []);
  });

  it('finds names as whole words, whatever case, accents and marks are round them', () => {
    assert.deepEqual(namesIn('We met ÉLISE  o’brien.', ['Elise O’Brien', 'Lise', 'Bo']), ['Elise O’Brien']);
    assert.deepEqual(namesIn('The reviewer', ['Review']), []);
  });
});

describe('a letter', () => {
  const source = {
    reference: 'BEX-2026-01',
    reviewName: 'Domestic Homicide Review',
    partnershipName: 'Bexley Community Safety Partnership',
    notifiedOn: day('2026-02-09'),
  };

  it('is drawn up for each recipient with the reference, and asks to be acknowledged', () => {
    for (const extract of ['safeguarding', 'adults', 'board', 'receipt-only', 'letter'] as const) {
      const { subject, text } = drawUpLetter({ ...source, extract });
      assert.match(subject, /: BEX-2026-01$/);
      assert.match(text, /Please tell us that you have received this/);
      assert.doesNotMatch(text, /undefined|null/);
    }
  });

  it('falls into paragraphs at empty lines', () => {
    assert.deepEqual(paragraphsOf('One\nline two\n\n \n\nTwo\n'), ['One\nline two', 'Two']);
  });
});
