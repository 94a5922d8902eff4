import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtfulDates, likelyOrder, withDayFirst } from './date-order.js';

test('dates are taken to stand day first unless they can only stand month first', () => {
  assert.equal(likelyOrder(['5/4/2019', '6/4/2019']), 'day-first');
  assert.equal(likelyOrder(['5/4/2019', '5/28/2019']), 'month-first');
  assert.equal(likelyOrder(['28/5/2019', '5/28/2019']), 'day-first');
  assert.equal(likelyOrder(['May 2019', '2019-05-28', '99/99/2019']), 'day-first');
});

test('a file that stands month first is read so; what can only be day first stays', () => {
  assert.equal(withDayFirst('05/28/2019 at 14:30', 'month-first'), '28/05/2019 at 14:30');
  assert.equal(withDayFirst('5/4/19 - 5/6/19', 'month-first'), '4/5/19 - 6/5/19');
  assert.equal(withDayFirst('28.05.2019', 'month-first'), '28.05.2019');
  assert.equal(withDayFirst('05/28/2019', 'day-first'), '05/28/2019');
  assert.equal(withDayFirst('2019-04-05', 'month-first'), '2019-04-05');
});

test('one date in the other order makes those doubtful that can be read both ways', () => {
  const texts = ['5/4/2019', '5/28/2019', '4/4/2019', '13/5/2019', 'April 2019'];
  assert.deepEqual(doubtfulDates(texts, 'day-first'), { proof: '5/28/2019', at: [0] });
  assert.deepEqual(doubtfulDates(texts, 'month-first'), { proof: '13/5/2019', at: [0] });
  assert.deepEqual(doubtfulDates(['5/4/2019', '13/5/2019'], 'day-first'), { proof: '', at: [] });
});
