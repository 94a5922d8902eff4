import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asCsv, asRead, asWorkbook, type MadeRegister, madeRegister } from '../../../../test/support/register-file.js';
import { day } from '../../../kernel/day.js';
import { partialDateText } from '../../../kernel/partial-date.js';
import { decodedText, readSeparated, readXlsx } from '../../../platform/spreadsheet/index.js';
import { type FieldId, guessTargets } from '../earlier/fields.js';
import { readDate } from '../earlier/read-date.js';
import { type GatheredRegister, gatherRegister } from './gather.js';
import { TABLE_LIMITS } from './limits.js';
import { orderDoubts } from './order-doubt.js';
import { understand } from './understand.js';
import type { ImportColumns, Known, RowChoice } from './understood.js';

const TODAY = day('2026-02-10');
const nothing: Known = { today: TODAY, entries: [], reviews: [] };

const fromCsv = (text: string | Uint8Array): GatheredRegister =>
  gatherRegister(readSeparated(typeof text === 'string' ? text : decodedText(text), 'The file', TABLE_LIMITS));

const columnsOf = ({ headings, beside, from1904 }: GatheredRegister): ImportColumns => ({
  ...{ headings, beside, from1904, targets: guessTargets(headings), orders: {} },
});

const understood = (read: GatheredRegister, known = nothing, choices: Readonly<Record<number, RowChoice>> = {}) =>
  understand(
    read.rows.map(({ place, cells }, at) => ({ number: at + 1, place, cells, choice: choices[at + 1] ?? {} })),
    columnsOf(read),
    known,
  );

/** The fields of the made register's columns; the last one is none of ours. */
const FIELDS: readonly (FieldId | undefined)[] = [
  ...(['reference', 'pseudonym', 'partnership', 'kind', 'died', 'notified', 'decision', 'decided'] as const),
  ...([
    'home-office-told',
    'chair',
    'panel-dates',
    'submitted',
    'published',
    'themes',
    'stage',
    'notes',
    'cost',
  ] as const),
  undefined,
];

function assertExact(
  made: MadeRegister,
  read: GatheredRegister,
  cellOf = (row: number, at: number) => made.rows[row]?.cells[at] ?? '',
) {
  const rows = understood(read);
  assert.equal(rows.filter(({ state }) => state === 'new').length, made.rows.length);
  for (const [at, row] of made.rows.entries()) {
    const content = rows[at]?.content;
    for (const [column, field] of FIELDS.entries()) {
      const text = field === undefined ? content?.others[0]?.text : content?.texts[field];
      assert.equal(text ?? '', cellOf(at, column), `row ${at + 1}, ${made.headings[column]}`);
      if (field !== undefined && row.dates[column] !== undefined)
        assert.equal(content?.dates[field] ?? '', row.dates[column], `${row.cells[column]} in row ${at + 1}`);
    }
  }
}

describe('a register of 650 rows', () => {
  const made = madeRegister(650);

  it('is read exactly, cell for cell, as csv', () => {
    const read = fromCsv(asCsv(made));
    assertExact(made, read);
    assert.match(read.beside[0]?.text ?? '', /Register of DHRs, all years/);
    const totals = understood(read).at(-1);
    assert.equal(totals?.leftOut, 'It looks like a row of totals');
    assert.equal(read.headings.at(-1), 'Box in the archive');
  });

  it('is read exactly with semicolons, with a byte order mark, and in the letters of Windows', () => {
    assertExact(made, fromCsv(`\ufeff${asCsv(made, ';')}`));
    const western = { ...made, rows: made.rows.slice(0, 60) };
    const bytes = Buffer.from(asCsv(western).replace(/[^\p{ASCII}æÆëâéö£]/gu, '?'), 'latin1');
    const plain = {
      ...western,
      rows: western.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => cell.replace(/[^\p{ASCII}æÆëâéö£]/gu, '?')),
      })),
    };
    assertExact(plain, fromCsv(bytes));
  });

  it('is read exactly as a workbook', async () => {
    const read = gatherRegister(await readXlsx(await asWorkbook(made), TABLE_LIMITS));
    assertExact(made, read, (row, at) => {
      const one = made.rows[row];
      return one === undefined ? '' : asRead(one, at);
    });
  });

  it('says the same when it comes again, and is found nowhere twice', () => {
    const rows = understood(fromCsv(asCsv(made)));
    const entries = rows
      .filter(({ state }) => state === 'new')
      .map(({ content, number }) => ({ ...content, id: String(number), version: 1 }));
    const again = understood(fromCsv(asCsv(made)), { ...nothing, entries });
    assert.deepEqual(new Set(again.slice(0, 650).map(({ state }) => state)), new Set(['same']));
    assert.equal(new Set(again.flatMap(({ same }) => same?.id ?? [])).size, 650);
  });
});

describe('a date in a register', () => {
  const kept = (text: string, order: 'day-first' | 'month-first' = 'day-first'): string => {
    const read = readDate(text, { today: TODAY, order, when: 'past' });
    return read.ok ? partialDateText(read.value) : `? ${read.reason}`;
  };

  it('is kept as far as it is known', () => {
    const said = {
      ...{ '13/05/14': '2014-05-13', 'March 2014': '2014-03', '2014': '2014', 'c. 2015': '2015', 'early 2016': '2016' },
      ...{
        'n/k': 'not-known',
        Unknown: 'not-known',
        '41773': '2014-05-14',
        TBC: '',
        'N/A': '',
        '-': '',
        '': '',
        No: '',
      },
      ...{
        '14 May 2014, 09:30': '2014-05-14',
        'Mar-14': '2014-03',
        'mid-May 2014': '2014-05',
        '31/12/2019 ': '2019-12-31',
      },
    };
    for (const [text, date] of Object.entries(said)) assert.equal(kept(text), date, text);
    assert.equal(kept('05/13/2014', 'month-first'), '2014-05-13');
    assert.equal(kept('05/04/2014', 'month-first'), '2014-05-04');
  });

  it('is never guessed', () => {
    assert.match(kept('05/13/2014'), /there is no month 13/);
    assert.match(kept('2014/15'), /more than one year/);
    assert.match(kept('31 June 2014'), /June 2014 has 30 days/);
    assert.match(kept('12/3/2041'), /has not come yet/);
    assert.match(kept('see file'), /^\?/);
    assert.match(kept('Panel Clerk'), /"Panel Clerk" could not be read/);
  });
});

describe('a row of a register', () => {
  const HEAD = 'Ref,Pseudonym,Notified,Name of victim,Tutor';
  const rows = (...lines: string[]) => understood(fromCsv([HEAD, ...lines].join('\n')));

  it('waits where a cell cannot be read, where it is there twice, and where it may be no review', () => {
    const [first, twice, heading, error] = rows(
      'A-1,Rowan,2014,,',
      'a 1,Linnet,2015,,',
      '2013/14,,,,',
      'A-2,Clover,#REF!,,',
    );
    assert.equal(first?.state, 'new');
    assert.match(twice?.doubt ?? '', /The same reference stands in The file, row 2 too/);
    assert.match(heading?.doubt ?? '', /Only one cell of this row is filled/);
    assert.match(error?.problems[0]?.words ?? '', /shows an error in the file/);
    assert.deepEqual(
      [twice, heading, error].map((row) => row?.state),
      ['waits', 'waits', 'waits'],
    );
  });

  it('is asked about where its reference is another one written otherwise, in the file or in the register', () => {
    const entries = [{ id: '1', version: 1, texts: { reference: 'DHR 07' }, dates: {}, others: [] }];
    const file = fromCsv(
      [HEAD, 'DHR 2,Rowan,2014,,', 'DHR2,Linnet,2015,,', 'DHR7,Clover,2016,,', 'DHR 12,,2017,,'].join('\n'),
    );
    const doubts = (choices = {}) => understood(file, { ...nothing, entries }, choices).map(({ doubt }) => doubt);
    assert.deepEqual(doubts(), [
      '',
      'Almost the same reference, “DHR 2”, stands in The file, row 2. Is it the same review?',
      'Almost the same reference, “DHR 07”, stands in the register. Is it the same review?',
      '',
    ]);
    assert.deepEqual(doubts({ 1: { leftOut: 'A copy' }, 3: { ownReview: true } }), ['', '', '', '']);
  });

  it('leaves real names out, and keeps beside what the register has no column for', () => {
    const [row] = rows('A-1,Rowan,2014,Nobody Whosoever,Ms Oak');
    assert.deepEqual(row?.content, {
      texts: { reference: 'A-1', pseudonym: 'Rowan', notified: '2014' },
      dates: { notified: '2014' },
      others: [{ label: 'Tutor', text: 'Ms Oak' }],
    });
  });

  it('is one that the register has, by its reference; its cells are compared by what they mean', () => {
    const entries = [
      {
        id: '1',
        version: 1,
        texts: { reference: 'A/1', pseudonym: 'Rowan', notified: '13/05/14' },
        dates: { notified: '2014-05-13' },
        others: [],
      },
    ];
    const known = { ...nothing, entries, reviews: ['A-9'] };
    const read = (line: string, choice: RowChoice = {}) =>
      understood(fromCsv(`${HEAD}\n${line}`), known, { 1: choice })[0];
    assert.equal(read('A-1,Rowan,13 May 2014,,')?.state, 'same');
    assert.equal(read('A-1,,,,')?.state, 'same');
    const other = read('A-1,Linnet,13 May 2014,,');
    assert.equal(other?.state, 'waits');
    assert.deepEqual(other?.same?.differences, [{ heading: 'Pseudonym', ours: 'Rowan', theirs: 'Linnet' }]);
    assert.equal(read('A-1,Linnet,13 May 2014,,', { follow: true })?.state, 'follows');
    assert.equal(read('A-1,Linnet,13 May 2014,,', { ownReview: true })?.state, 'new');
    assert.equal(read('A-9,Linnet,13 May 2014,,')?.leftOut, 'This review is kept in this system');
  });

  it('is gathered from every sheet with headings, and from below headings that are not known', () => {
    const table = (name: string, ...cells: string[][]) => ({
      ...{ name, hidden: name === 'Old', blankRows: 0, more: false },
      rows: cells.map((row, at) => ({ number: at + 1, hidden: false, cells: row, remarks: [] })),
    });
    const read = gatherRegister({
      from1904: false,
      tables: [
        table('Key', ['Green', 'done']),
        table('Open', ['Ref', 'Notified'], ['A-1', '2024'], ['Ref', 'Notified'], ['A-2', '2025']),
        table('Old', ['Title'], ['Notified', 'Ref', 'Shelf'], ['2014', 'B-1', '3']),
      ],
    });
    assert.deepEqual(read.headings, ['Ref', 'Notified', 'Shelf']);
    assert.deepEqual(
      read.rows.map(({ place }) => place),
      ['Open, row 2', 'Open, row 4', 'Old (hidden in the file), row 3'],
    );
    assert.deepEqual(read.rows[2]?.cells, ['B-1', '2014', '3']);
    assert.equal(read.beside.length, 3);
    const unknown = fromCsv('A list\nFoo,Bar,Baz\n1,2,3');
    assert.deepEqual([unknown.headings, unknown.rows.length], [['Foo', 'Bar', 'Baz'], 1]);
  });

  it('asks once for a column in which some date has the month first', () => {
    const read = fromCsv('Ref,Notified,Published\nA-1,05/13/2014,5/4/15\nA-2,05/04/2014,6/4/15\nA-3,4 May 2014,');
    const doubts = orderDoubts(read.rows, columnsOf(read));
    assert.deepEqual(
      doubts.map(({ heading, proof, either, likely }) => [heading, proof, either, likely]),
      [['Notified', '05/13/2014', 1, 'month-first']],
    );
  });
});
