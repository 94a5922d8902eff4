import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Day, day } from '../../kernel/day.js';
import type { DutyState } from '../../kernel/duty-state.js';
import {
  amountText,
  directoryGaps,
  hundredthsOf,
  reviewDay,
  shareBlockers,
  standingAt,
  trainingStanding,
} from './rules.js';

const today = day('2026-02-10');

describe('shares of the cost', () => {
  const share = (agencyId: string, hundredths: number) => ({ agencyId, hundredths });

  it('make a hundred per cent, to the hundredth', () => {
    assert.deepEqual(shareBlockers('percent', [share('a', 3333), share('b', 3333), share('c', 3334)]), []);
    assert.deepEqual(shareBlockers('percent', [share('a', 3333), share('b', 6666)]), [
      { kind: 'not-a-hundred', hundredths: 9999 },
    ]);
  });

  it('may be any sums, but not none', () => {
    assert.deepEqual(shareBlockers('sum', [share('a', 123_45)]), []);
    assert.deepEqual(shareBlockers('sum', []), [{ kind: 'no-shares' }]);
  });

  it('are read as people write them, and refused when they are no amount', () => {
    const read = ['', '25', '33.3', '33.33 %', '£1,200.50', '1.234', '-4', 'half', '999999999'].map(hundredthsOf);
    assert.deepEqual(read, [0, 2500, 3330, 3333, 120050, undefined, undefined, undefined, undefined]);
    assert.deepEqual([2500, 3330].map(amountText), ['25', '33.30']);
  });
});

describe('a standing duty', () => {
  const met = (metOn: Day | undefined, effectiveDue?: Day) => ({ metOn, effectiveDue }) as DutyState;

  it('is looked at again on the earlier of its own limit and the day that was set', () => {
    assert.equal(reviewDay(met(today, day('2027-02-10')), day('2026-08-01')), day('2026-08-01'));
    assert.equal(reviewDay(met(today, day('2026-07-01')), day('2026-08-01')), day('2026-07-01'));
    assert.equal(reviewDay(met(today), undefined), undefined);
    assert.equal(reviewDay(met(undefined, day('2026-07-01')), undefined), undefined);
  });

  it('is late from the day after', () => {
    assert.equal(standingAt(undefined, undefined, today), 'nothing-yet');
    assert.equal(standingAt(day('2025-01-01'), undefined, today), 'in-place');
    assert.equal(standingAt(day('2025-01-01'), today, today), 'review-soon');
    assert.equal(standingAt(day('2025-01-01'), day('2026-02-09'), today), 'review-late');
    assert.equal(standingAt(day('2025-01-01'), day('2026-04-01'), today), 'in-place');
  });
});

describe('an entry of the directory', () => {
  const contact = (kind: string, post = '', email = 'a@b.example') => ({ kind, post, email });

  it('wants a contact, a chief officer, a safeguarding lead and a check within the year', () => {
    assert.deepEqual(directoryGaps({ contacts: [], checkedOn: undefined }, today), [
      'no-contact',
      'no-chief-officer',
      'no-safeguarding-lead',
      'not-checked',
    ]);
    const whole = [contact('contact', 'Head of Safeguarding'), contact('chief-officer')];
    assert.deepEqual(directoryGaps({ contacts: whole, checkedOn: day('2025-02-10') }, today), []);
    assert.deepEqual(directoryGaps({ contacts: whole, checkedOn: day('2025-02-09') }, today), ['not-checked']);
  });

  it('says when nobody in it can be written to', () => {
    const dumb = [contact('contact', 'safeguarding lead', ''), contact('chief-officer', '', '')];
    assert.deepEqual(directoryGaps({ contacts: dumb, checkedOn: today }, today), ['nobody-reachable']);
  });
});

describe('training', () => {
  it('is in date while one course is', () => {
    const at = (...expiries: (string | undefined)[]) =>
      trainingStanding(
        expiries.map((expiresOn) => ({ expiresOn: expiresOn === undefined ? undefined : day(expiresOn) })),
        today,
      );
    assert.equal(at(), 'none');
    assert.equal(at('2026-02-09'), 'expired');
    assert.equal(at('2026-02-10'), 'expires-soon');
    assert.equal(at('2026-02-09', undefined), 'in-date');
    assert.equal(at('2026-05-11'), 'expires-soon');
    assert.equal(at('2026-05-12'), 'in-date');
  });
});
