import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../../kernel/day.js';
import { type Compared, likeness, VERY_LIKELY, WORTH_SHOWING } from './likeness.js';
import { acknowledgeBy, reopenBlockers, sendOnBlockers } from './rules.js';

const person = (over: Partial<Compared> = {}): Compared => ({
  fullName: 'Canaryella Lavenderstone',
  aliases: [],
  dateOfBirth: '1984-03-02',
  address: '7 Sparrowhawk Road',
  postcode: 'DA6 7AT',
  diedOn: day('2026-02-01'),
  ...over,
});
const bare: Partial<Compared> = { fullName: '', dateOfBirth: '', address: '', postcode: '', diedOn: null };

describe('likely doubles', () => {
  const cases: [string, Partial<Compared>, 'very' | 'shown' | 'not'][] = [
    ['everything the same', {}, 'very'],
    ['the same name in another order and case', { ...bare, fullName: 'LAVENDERSTONE, canaryella' }, 'shown'],
    [
      'a slip in the name and the same birth date',
      { ...bare, fullName: 'Canariella Lavenderston', dateOfBirth: '1984-03-02' },
      'very',
    ],
    [
      'an alias that is the name',
      { ...bare, fullName: 'Someone Otherwise', aliases: ['Canaryella Lavenderstone'] },
      'shown',
    ],
    [
      'another name, the same birth date and postcode',
      { ...bare, fullName: 'Ella Rowan', dateOfBirth: '1984-03-02', postcode: 'da67at' },
      'shown',
    ],
    ['only the postcode', { ...bare, postcode: 'DA6 7AT' }, 'not'],
    ['only the birth date', { ...bare, dateOfBirth: '1984-03-02' }, 'not'],
    [
      'no name, the same home and death date',
      { ...bare, address: '7 Sparrowhawk Rd', postcode: 'DA6 7AT', diedOn: day('2026-02-01') },
      'shown',
    ],
    [
      'another person of a like name, born otherwise',
      { ...bare, fullName: 'Canaryella Lavenderstein', dateOfBirth: '1951-11-30' },
      'not',
    ],
    ['nothing known', bare, 'not'],
  ];
  for (const [name, over, expected] of cases) {
    it(name, () => {
      const { score } = likeness(person(), person(over));
      const found = score >= VERY_LIKELY ? 'very' : score >= WORTH_SHOWING ? 'shown' : 'not';
      assert.equal(found, expected, String(score));
      assert.equal(likeness(person(over), person()).score, score, 'either way round');
    });
  }

  it('say what they share', () => {
    const born = (dateOfBirth: string) => likeness(person(), person({ ...bare, dateOfBirth })).shared;
    assert.deepEqual(born('1984-02-03'), ['birth-date-swapped']);
    assert.deepEqual(born('1984-03-12'), ['birth-date-near']);
    assert.deepEqual(born('1984'), ['birth-date-agrees']);
    assert.deepEqual(born('early eighties'), []);
    assert.deepEqual(born('1990-03-01'), []);
    assert.deepEqual(likeness(person(), person({ ...bare, diedOn: day('2026-02-04') })).shared, ['near-death-date']);
    assert.deepEqual(likeness(person(), person({ ...bare, diedOn: day('2026-02-05') })).shared, []);
  });
});

describe('rules of the intake', () => {
  it('acknowledge within working days', () => {
    assert.equal(acknowledgeBy(day('2026-02-06'), 1), '2026-02-09');
  });
  it('send on to one other partnership', () => {
    assert.deepEqual(sendOnBlockers({ own: 'a', partnershipId: undefined, outside: '' }), ['nobody-chosen']);
    assert.deepEqual(sendOnBlockers({ own: 'a', partnershipId: 'b', outside: 'c' }), ['both-chosen']);
    assert.deepEqual(sendOnBlockers({ own: 'a', partnershipId: 'a', outside: '' }), ['own-partnership']);
    assert.deepEqual(sendOnBlockers({ own: 'a', partnershipId: undefined, outside: 'c' }), []);
  });
  it('open again only what nothing stands on', () => {
    assert.deepEqual(reopenBlockers({ kind: 'rejected', toNotificationId: null }), []);
    assert.deepEqual(reopenBlockers({ kind: 'sent-on', toNotificationId: null }), []);
    assert.deepEqual(reopenBlockers({ kind: 'sent-on', toNotificationId: 'x' }), ['is-before-another-partnership']);
    assert.deepEqual(reopenBlockers({ kind: 'accepted', toNotificationId: null }), ['has-a-review']);
  });
});
