import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../kernel/day.js';
import {
  dateTime,
  dueInWords,
  fileSize,
  listInWords,
  longDate,
  monthYear,
  plural,
  relativeDay,
  shortDate,
} from './formats.js';

describe('formats', () => {
  it('writes days', () => {
    const on = day('2026-01-31');
    assert.deepEqual([longDate(on), shortDate(on), monthYear(on)], ['31 January 2026', '31 Jan 2026', 'January 2026']);
  });

  it('writes instants as they are in London, summer time counted', () => {
    assert.equal(dateTime(new Date('2026-11-22T15:05:00Z')), '22 November 2026 at 3:05pm');
    assert.equal(dateTime(new Date('2026-07-01T11:00:00Z')), '1 July 2026 at midday');
    assert.equal(dateTime(new Date('2026-06-30T23:00:00Z')), '1 July 2026, as the day began');
    assert.equal(dateTime(new Date('2026-01-01T00:30:00Z')), '1 January 2026 at 12:30am');
    assert.equal(dateTime(new Date('2026-01-01T09:00:00Z')), '1 January 2026 at 9am');
  });

  it('writes numbers and lists', () => {
    assert.deepEqual(
      [plural(1, 'review'), plural(0, 'review'), plural(1024, 'agency', 'agencies')],
      ['1 review', '0 reviews', '1,024 agencies'],
    );
    assert.deepEqual(
      [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((list) => listInWords(list)),
      ['', 'a', 'a and b', 'a, b and c'],
    );
    assert.equal(listInWords(['a', 'b'], 'or'), 'a or b');
  });

  it('writes sizes of files', () => {
    const sizes = [0, 1, 999, 1000, 1049, 9_960, 999_499, 999_999, 2_500_000, 12_345_678, 1e15].map(fileSize);
    assert.deepEqual(sizes, [
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1 KB',
      '1 KB',
      '10 KB',
      '999 KB',
      '1 MB',
      '2.5 MB',
      '12 MB',
      '1000 TB',
    ]);
  });

  it('says when something is due, or how late it is', () => {
    const today = day('2026-11-22');
    const days = ['2026-11-19', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-25'].map(day);
    assert.deepEqual(
      days.map((on) => dueInWords(on, today)),
      ['3 days late', '1 day late', 'due today', 'due tomorrow', 'due in 3 days'],
    );
    assert.deepEqual(
      days.map((on) => relativeDay(on, today)),
      ['3 days ago', 'yesterday', 'today', 'tomorrow', 'in 3 days'],
    );
  });
});
