import '../../../test/support/chance.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type Day, day, dayNumbered } from '../day.js';
import {
  compareEntries,
  momentOfSerial,
  type Ordered,
  readWrittenDate,
  readWrittenTime,
  writtenDateInWords,
} from './index.js';

const reading = { pivotYear: 2026, today: day('2026-02-10') };

/** What the words were understood as, in one line: days, marks and times. */
function read(text: string): string {
  const result = readWrittenDate(text, reading);
  if (!result.ok) return result.reason.kind;
  const { first, last, about, doubted, firstTime, lastTime } = result.value;
  const days = first === undefined ? 'unknown' : first === last ? first : `${first}..${last}`;
  const times = firstTime === undefined ? '' : firstTime === lastTime ? ` ${firstTime}` : ` ${firstTime}..${lastTime}`;
  return `${days}${about ? ' about' : ''}${doubted ? ' doubted' : ''}${times}`;
}

const readings: Readonly<Record<string, readonly string[]>> = {
  '2019-04-03': [
    '3/4/19',
    '03.04.2019',
    '3-4-2019',
    '2019-04-03',
    '3 Apr 19',
    '3rd April 2019',
    'Wed 3 April 2019',
    '3rd of April, 2019',
    '03/04/2019',
    'April 3 2019',
    'April 3rd, 2019',
    '3.4.19',
    '3-Apr-19',
    '03-Apr-2019',
    '03/Apr/2019',
    "'03/04/2019",
    '2019/04/03',
    ' 3\u00a0April\t2019 ',
    'on 3 April 2019',
    'Wednesday, 3rd April 2019',
    '3April2019',
    '2019-04-03 00:00:00',
    "3 Apr '19",
    '3 April 2019.',
  ],
  '2019-04-01..2019-04-30': [
    'April 2019',
    'Apr-19',
    '04/2019',
    'Apr 2019',
    '2019-04',
    '4/2019',
    'in April 2019',
    'xx/04/2019',
    '00/04/2019',
  ],
  '2019-04-01..2019-04-30 doubted': ['??/04/2019'],
  '2019-03-01..2019-05-31': ['Spring 2019', 'March–May 2019', 'March to May 2019'],
  '2019-04-01..2019-04-10': ['early April 2019', 'beginning of April 2019'],
  '2019-04-11..2019-04-20': ['mid April 2019', 'mid-April 2019', 'middle of April 2019'],
  '2019-04-21..2019-04-30': ['late April 2019', 'end of April 2019'],
  '2018-12-20..2018-12-31': ['Christmas 2018'],
  '2018-12-25': ['Christmas Day 2018'],
  '2018-01-01..2018-04-30': ['beginning of 2018', 'early 2018', 'start of 2018'],
  '2018-09-01..2018-12-31': ['end of 2018', 'late 2018'],
  '2018-01-01..2018-12-31': ['2018', 'year 2018', 'in 2018', '--/--/2018', 'xx.xx.2018'],
  '2018-01-01..2019-12-31': ['2018/19', '2018-2019', '2018 to 2019', '2018–19'],
  '2018-01-01..2018-12-31 about': [
    'c. 2018',
    'circa 2018',
    'c2018',
    'about 2018',
    'approx 2018',
    'approx. 2018',
    '~2018',
    'around 2018',
  ],
  '2018-05-03 about': ['on or about 3 May 2018', 'on or around 03/05/2018'],
  '2018-01-01..2018-12-31 doubted': ['??/??/2018'],
  '2018-01-01..2018-06-30': ['first half of 2018'],
  '2018-12-01..2019-02-28': ['winter 2018/19', 'Winter 2018-2019'],
  '2018-01-01..2019-02-28': ['winter 2018'],
  '2017-05-12 doubted': ['?12 May 2017', '12?/05/2017', '12/05/2017?', '12 May 2017 (?)', 'possibly 12 May 2017'],
  '2019-04-03..2019-04-05': [
    '3–5 April 2019',
    '3-5 April 2019',
    '3 to 5 April 2019',
    'between 3 and 5 April 2019',
    '03/04/2019-05/04/2019',
    '3/4/19 - 5/4/19',
    '3-4-2019 to 5-4-2019',
    '3 April 2019 – 5 April 2019',
    'from 3rd April to 5th April 2019',
    '3/4-5/4/2019',
    '3/5 April 2019',
    '3rd/5th April 2019',
  ],
  '2019-04-03..2019-04-05 doubted': ['3 or 5 April 2019'],
  '2019-03-28..2019-04-03': ['28 March to 3 April 2019', '28th March - 3rd April 2019'],
  '2018-12-28..2019-01-03': ['28 December to 3 January 2019'],
  '2018-03-01..2018-05-31': ['March–May 2018', 'Mar - May 2018'],
  '2019-04-01..2019-04-07': ['w/c 1 April 2019', 'week commencing 01/04/2019'],
  '1990-01-01..1999-12-31': ['1990s', "1990's"],
  unknown: ['not known', 'unknown', 'Undated', '?', 'Date unknown', 'N/K'],
  '2019-04-03 14:30': [
    '3/4/19 14:30',
    '3 April 2019 2.30pm',
    '3 April 2019 at 14:30',
    '03.04.2019 2.30pm',
    '2019-04-03T14:30:00Z',
    '2.30 p.m. on 3 April 2019',
  ],
  '2019-04-03 09:30': ['3 April 2019 0930hrs', '3/4/2019 09.30 hrs', '03/04/2019 0930h'],
  '2019-04-03 00:00..12:00': ['3 April 2019 morning', 'morning of 3 April 2019'],
  '2019-04-03 12:00': ['3 April 2019 noon', '3 April 2019, 12pm'],
  '2019-04-03 09:00..10:30': ['3 April 2019 09:00-10:30', '3 April 2019 between 9am and 10.30am'],
  '2019-04-03..2019-04-04 22:00..02:00': ['3 April 2019 22:00 to 4 April 2019 02:00'],
};

describe('a date as people write it', () => {
  for (const [expected, texts] of Object.entries(readings)) {
    for (const text of texts) it(`${JSON.stringify(text)} is ${expected}`, () => assert.equal(read(text), expected));
  }

  const refused: Readonly<Record<string, readonly string[]>> = {
    'not-a-real-date': [
      '31/02/2019',
      '29 February 2019',
      '30/02/2020',
      '0/4/2019',
      '2019-02-30',
      '31 April 2019',
      '0000',
    ],
    'no-such-month': ['00/00/0000', '12/13/2018', '13/2018', '2018-13-01'],
    'no-year': ['3 April', 'April', '3/4'],
    'open-ended': ['before 2018', 'since March 2019', 'after 3/4/2019'],
    reversed: ['5 April 2019 to 3 April 2019', '2019 to 2018'],
    empty: ['', '  ', '\u200b'],
    unreadable: ['Tuesday', 'the day after', '3//4//2019', '=1+1', '<script>', '43558', '3 Aprilis 2019', 'n/a'],
    'no-such-time': ['3 April 2019 25:10', '3 April 2019 24:00', '3 April 2019 13am'],
    'too-long': [`3 April 2019 ${'x'.repeat(10_000)}`],
  };
  for (const [expected, texts] of Object.entries(refused)) {
    for (const text of texts) {
      it(`${JSON.stringify(text.slice(0, 40))} is refused as ${expected}`, () => {
        const result = readWrittenDate(text, reading);
        assert.ok(!result.ok, JSON.stringify(result));
        assert.equal(result.reason.kind, expected);
        assert.match(result.reason.words, /^\S.{10,}/);
      });
    }
  }

  it('never swaps a day and a month, and says that the day comes first', () => {
    const result = readWrittenDate('12/13/2018', reading);
    assert.match(result.ok ? '' : result.reason.words, /the day comes first, and there is no month 13/);
  });

  it('says how it understood a year of two digits, a weekday that does not fit, and a day to come', () => {
    const notesOf = (text: string) => {
      const result = readWrittenDate(text, reading);
      return result.ok ? result.value.notes.join('; ') : '';
    };
    assert.equal(notesOf('3/4/19'), '"19" was read as 2019');
    assert.equal(notesOf('3/4/26'), '"26" was read as 2026; That day has not come yet: check the year');
    assert.equal(notesOf('3/4/27'), '"27" was read as 1927');
    assert.equal(notesOf('Monday 3 April 2019'), 'That day was a Wednesday: check the day or the date');
    assert.equal(notesOf('Wed 3 April 2019'), '');
    assert.equal(
      notesOf('3 April 2019 night'),
      'Night may be before or after midnight, so no hours were worked out from it',
    );
  });
});

describe('a time as people write it', () => {
  const times: Readonly<Record<string, string>> = {
    '14:30': '14:30..14:30',
    '14.30': '14:30..14:30',
    '1430': '14:30..14:30',
    '930': '09:30..09:30',
    '2.30pm': '14:30..14:30',
    '0930hrs': '09:30..09:30',
    '9am': '09:00..09:00',
    '12am': '00:00..00:00',
    '9-10am': '09:00..10:00',
    'between 2pm and 3pm': '14:00..15:00',
    'approx 14:30': '14:30..14:30',
    morning: '00:00..12:00',
    Noon: '12:00..12:00',
    '': '-',
    'not known': '-',
    '14:30:15': '14:30..14:30',
    '9': 'time-unreadable',
    '25:00': 'no-such-time',
    'half past': 'time-unreadable',
    '1pm to 2pm to 3pm': 'time-unreadable',
  };
  for (const [text, expected] of Object.entries(times)) {
    it(`${JSON.stringify(text)} is ${expected}`, () => {
      const result = readWrittenTime(text);
      const said = result.ok
        ? result.value.first === undefined
          ? '-'
          : `${result.value.first}..${result.value.last}`
        : result.reason.kind;
      assert.equal(said, expected);
    });
  }
});

describe('what a spreadsheet keeps as a number', () => {
  it('is a day, a time or both, from 1900 or from 1904', () => {
    assert.deepEqual(momentOfSerial(43_558), { on: '2019-04-03', time: undefined });
    assert.deepEqual(momentOfSerial(42_096, true), { on: '2019-04-03', time: undefined });
    assert.deepEqual(momentOfSerial(43_558.604166), { on: '2019-04-03', time: '14:30' });
    assert.deepEqual(momentOfSerial(0.604166), { on: undefined, time: '14:30' });
    assert.deepEqual(momentOfSerial(1), { on: '1900-01-01', time: undefined });
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY, 1e9]) assert.equal(momentOfSerial(bad), undefined);
  });
});

const anyDay = fc.integer({ min: -36_500, max: 20_000 }).map(dayNumbered);
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const anyDate = fc.record({
  first: anyDay,
  length: fc.oneof(fc.constantFrom(0, 0, 1, 27, 30, 364, 365, 1000), fc.integer({ min: 0, max: 5000 })),
  about: fc.boolean(),
  doubted: fc.boolean(),
  times: fc.option(fc.tuple(anyTime, anyTime)),
});

describe('properties of written dates', () => {
  it('what is put in words is read back to the same days, marks and times', () => {
    fc.assert(
      fc.property(anyDate, ({ first, length, about, doubted, times }) => {
        const date = {
          first,
          last: addDays(first, length),
          about,
          doubted,
          firstTime: times?.[0],
          lastTime: times?.[1],
        };
        const result = readWrittenDate(writtenDateInWords(date), reading);
        assert.ok(result.ok, `${writtenDateInWords(date)}: ${JSON.stringify(result)}`);
        const { notes, ...back } = result.value;
        assert.deepEqual(back, date);
      }),
      { numRuns: 2_000 },
    );
  });

  it('whole months and years too', () => {
    for (const words of [
      '2018',
      'April 2019',
      'March to May 2018',
      '2018 to 2019',
      'December 2018 to February 2019',
      'Not known',
    ]) {
      const result = readWrittenDate(words, reading);
      assert.ok(result.ok);
      assert.equal(writtenDateInWords(result.value), words);
    }
  });

  it('no text makes the readers throw, and a first day never comes after a last', () => {
    const pieces = fc.constantFrom(
      '3',
      '31',
      '2019',
      '/',
      '-',
      ' ',
      'April',
      'to',
      'and',
      '?',
      'c.',
      '99',
      '0',
      '9999',
      'winter',
      'w/c',
      ':',
      'pm',
      'early',
      '0000',
      'Wed',
      'or',
      '1990s',
      '\u0001',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
      fc.array(pieces, { maxLength: 9 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (words) => {
        readWrittenTime(words);
        const result = readWrittenDate(words, reading);
        if (result.ok && result.value.first !== undefined) assert.ok(result.value.first <= (result.value.last as Day));
      }),
      { numRuns: 5_000 },
    );
  });
});

it('takes no word that begins like a week for one, and quotes it whole', () => {
  const read = readWrittenDate('website', reading);
  assert.ok(!read.ok && read.reason.words.startsWith('"website" could not be read'));
});

describe('the order of entries', () => {
  const entry: fc.Arbitrary<Ordered> = fc
    .record({
      firstDay: fc.option(fc.constantFrom(day('2018-01-01'), day('2018-01-02'))),
      lastDay: fc.constantFrom(day('2018-01-02'), day('2018-12-31')),
      firstTime: fc.option(fc.constantFrom('09:00', '14:30')),
      sequence: fc.constantFrom(1, 1.5, 2),
      agencyId: fc.constantFrom('a', 'b'),
      id: fc.constantFrom('p', 'q', 'r', 's'),
    })
    .map((one) => ({ ...one, lastDay: one.firstDay === null ? null : one.lastDay }));

  it('is total: antisymmetric, transitive, and nought only for what is the same', () => {
    fc.assert(
      fc.property(entry, entry, entry, (a, b, c) => {
        assert.equal(Math.sign(compareEntries(a, b)) + Math.sign(compareEntries(b, a)), 0);
        if (compareEntries(a, b) <= 0 && compareEntries(b, c) <= 0) assert.ok(compareEntries(a, c) <= 0);
        if (compareEntries(a, b) === 0) assert.deepEqual(a, b);
      }),
    );
  });

  it('merges to one list in whatever order the lists come', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), fc.array(entry, { maxLength: 30 }), (one, other) => {
        assert.deepEqual([...one, ...other].sort(compareEntries), [...other, ...one].sort(compareEntries));
      }),
    );
  });

  it('puts the less exact first, what has no time before what has, and what has no date last', () => {
    const base: Ordered = {
      firstDay: day('2018-01-01'),
      lastDay: day('2018-01-01'),
      firstTime: null,
      sequence: 1,
      agencyId: 'a',
      id: 'a',
    };
    const inOrder: Ordered[] = [
      { ...base, lastDay: day('2018-12-31') },
      { ...base, lastDay: day('2018-01-31') },
      base,
      { ...base, sequence: 1.5 },
      { ...base, firstTime: '09:00' },
      { ...base, firstTime: '09:01', sequence: 0 },
      { ...base, firstDay: day('2018-01-02'), lastDay: day('2018-01-02') },
      { ...base, firstDay: null, lastDay: null },
    ];
    assert.deepEqual([...inOrder].reverse().sort(compareEntries), inOrder);
  });
});
