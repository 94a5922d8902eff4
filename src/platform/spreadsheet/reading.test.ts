import '../../../test/support/chance.js';
import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import { CFB, utils, type WorkBook, write } from '@e965/xlsx';
import fc from 'fast-check';
import { readDocxTables, wordDocument } from '../word/index.js';
import {
  decodedText,
  type FileTables,
  readSeparated,
  readXlsx,
  type Sheet,
  UnreadableTables,
  writeCsv,
  writeXlsx,
} from './index.js';

const limits = { rows: 100, columns: 30, tables: 5 };
const cellsOf = ({ tables }: FileTables, at = 0) => tables[at]?.rows.map(({ cells }) => cells);
const bytesOf = (book: WorkBook): Uint8Array => write(book, { type: 'buffer', bookType: 'xlsx' });

describe('reading a workbook', () => {
  it('puts dates in words, as exact as the cell shows them', async () => {
    const sheet = utils.aoa_to_sheet([[43_558, 43_558, 43_558, 43_558.604166, 0.604166, 43_558, 1.5, 'text']]);
    const formats = ['d/m/yyyy', 'mmm-yy', 'yyyy', 'dd/mm/yyyy hh:mm', 'hh:mm', 'General', '0.00'];
    formats.forEach((format, at) => {
      sheet[utils.encode_cell({ r: 0, c: at })].z = format;
    });
    const read = await readXlsx(bytesOf({ SheetNames: ['A'], Sheets: { A: sheet } }), limits);
    assert.deepEqual(cellsOf(read), [
      ['3 April 2019', 'April 2019', '2019', '3 April 2019, 14:30', '14:30', '43558', '1.50', 'text'],
    ]);
    assert.deepEqual(read.tables[0]?.rows[0]?.remarks, [
      { column: 5, kind: 'number' },
      { column: 6, kind: 'number' },
    ]);
  });

  it('tells the colour that fills a cell, whether or not something stands in it', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Action', 'RAG'],
      ['Teach', 'x'],
    ]);
    const zip = CFB.read(bytesOf({ SheetNames: ['A'], Sheets: { A: sheet } }), { type: 'buffer' });
    const edit = (path: string, change: (xml: string) => string): void => {
      const at = zip.FullPaths.findIndex((one: string) => one.endsWith(path));
      const file = zip.FileIndex[at];
      if (file !== undefined) file.content = Buffer.from(change(Buffer.from(file.content).toString()));
    };
    const amber = '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC000"/></patternFill></fill>';
    edit('xl/styles.xml', (xml) =>
      xml
        .replace(/<fills.*<\/fills>/s, `<fills count="2"><fill/>${amber}</fills>`)
        .replace(/<cellXfs.*<\/cellXfs>/s, '<cellXfs count="2"><xf/><xf fillId="1" applyFill="1"/></cellXfs>'),
    );
    edit('worksheets/sheet1.xml', (xml) => xml.replace(/<c r="B2".*?<\/c>/s, '<c r="B2" s="1"/>'));
    const read = await readXlsx(CFB.write(zip, { fileType: 'zip', type: 'buffer' }) as Uint8Array, limits);
    assert.deepEqual(cellsOf(read), [['Action', 'RAG'], ['Teach']]);
    assert.deepEqual(read.tables[0]?.rows[1]?.fills, [{ column: 1, rgb: 'FFC000' }]);
  });

  it('counts from 1904 when the workbook does', async () => {
    const sheet = utils.aoa_to_sheet([[42_096]]);
    sheet.A1.z = 'd/m/yyyy';
    const read = await readXlsx(
      bytesOf({ SheetNames: ['A'], Sheets: { A: sheet }, Workbook: { WBProps: { date1904: true } } }),
      limits,
    );
    assert.equal(read.from1904, true);
    assert.deepEqual(cellsOf(read), [['3 April 2019']]);
  });

  it('reads hidden sheets and rows and says so, fills merged cells, keeps the value of a formula, and counts blank rows', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Title across'],
      [],
      ['Date', 'What'],
      ['1/2/2019', 'one'],
      ['', 'two'],
      ['3/2/2019', { t: 's', v: 'kept', f: 'A1' }],
      ['4/2/2019', 'hidden'],
    ]);
    sheet['!merges'] = [utils.decode_range('A1:B1'), utils.decode_range('A4:A5')];
    sheet['!rows'] = Array.from({ length: 7 }, (_, at) => ({ hidden: at === 6 }));
    const book: WorkBook = {
      SheetNames: ['Seen', 'Unseen'],
      Sheets: { Seen: sheet, Unseen: utils.aoa_to_sheet([['x']]) },
      Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] },
    };
    const read = await readXlsx(bytesOf(book), limits);
    assert.deepEqual(
      read.tables.map(({ name, hidden, blankRows, more }) => ({ name, hidden, blankRows, more })),
      [
        { name: 'Seen', hidden: false, blankRows: 1, more: false },
        { name: 'Unseen', hidden: true, blankRows: 0, more: false },
      ],
    );
    assert.deepEqual(cellsOf(read), [
      ['Title across'],
      ['Date', 'What'],
      ['1/2/2019', 'one'],
      ['1/2/2019', 'two'],
      ['3/2/2019', 'kept'],
      ['4/2/2019', 'hidden'],
    ]);
    const rows = read.tables[0]?.rows ?? [];
    assert.deepEqual(
      rows.map(({ number }) => number),
      [1, 3, 4, 5, 6, 7],
    );
    assert.deepEqual(rows[3]?.remarks, [{ column: 0, kind: 'merged' }]);
    assert.deepEqual(rows[4]?.remarks, [{ column: 1, kind: 'formula' }]);
    assert.equal(rows[5]?.hidden, true);
  });

  it('takes out what no database keeps', async () => {
    const sheet = utils.aoa_to_sheet([['a_x0000_b', 'c_xd800_d', '_x0000_']]);
    const read = await readXlsx(bytesOf({ SheetNames: ['A'], Sheets: { A: sheet } }), limits);
    for (const cell of cellsOf(read)?.[0] ?? []) {
      assert.ok(!cell.includes('\0') && cell.isWellFormed(), JSON.stringify(cell));
    }
    assert.equal(readSeparated('a\0b,c', 'x', limits).tables[0]?.rows[0]?.cells[0], 'ab');
  });

  it('says that there is more than the limit, and refuses too many columns or sheets with what to do', async () => {
    const long = Array.from({ length: 101 }, (_, at) => [`row ${at}`]);
    const one = await readXlsx(bytesOf({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet(long) } }), limits);
    assert.deepEqual([one.tables[0]?.rows.length, one.tables[0]?.more], [100, true]);
    const wide = bytesOf({
      SheetNames: ['A'],
      Sheets: { A: utils.aoa_to_sheet([Array.from({ length: 31 }, () => 'x')]) },
    });
    await assert.rejects(readXlsx(wide, limits), UnreadableTables);
    const names = ['1', '2', '3', '4', '5', '6'];
    const many = {
      SheetNames: names,
      Sheets: Object.fromEntries(names.map((name) => [name, utils.aoa_to_sheet([['x']])])),
    };
    await assert.rejects(readXlsx(bytesOf(many), limits), UnreadableTables);
  });
});

describe('a small workbook that unfolds', () => {
  it('is refused when it says one long text over and over, written down once', async () => {
    const long = 'x'.repeat(20_000);
    const sheet = utils.aoa_to_sheet(Array.from({ length: 60 }, () => Array.from({ length: 20 }, () => long)));
    const book = { SheetNames: ['A'], Sheets: { A: sheet } };
    const bytes = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }) as Uint8Array;
    assert.ok(bytes.length < 100_000, String(bytes.length));
    await assert.rejects(readXlsx(bytes, limits), /more text than can be read/);
  });
});

describe('reading separated values', () => {
  const rows = [
    ['Date', 'What'],
    ['1/2/2019', 'said “no”; left\nthen, came back'],
    ['2019', '=1+1'],
  ];
  const csv = (sign: string) => rows.map((row) => row.map((cell) => `"${cell}"`).join(sign)).join('\r\n');

  it('takes commas, semicolons, tabs and bars, with or without a line that says which', () => {
    for (const sign of [',', ';', '\t', '|']) assert.deepEqual(cellsOf(readSeparated(csv(sign), 'x', limits)), rows);
    const read = readSeparated(`sep=;\r\n${csv(';')}`, 'x', limits);
    assert.deepEqual(
      read.tables[0]?.rows.map(({ number }) => number),
      [2, 3, 4],
    );
  });

  it('takes UTF-8, UTF-16 either way round, and Windows letters', () => {
    const utf16 = Buffer.from(`\ufeff${csv(';')}`, 'utf16le');
    for (const bytes of [Buffer.from(csv(';')), utf16, Buffer.from(utf16).swap16()]) {
      assert.deepEqual(cellsOf(readSeparated(decodedText(bytes), 'x', limits)), rows);
    }
    assert.equal(decodedText(Buffer.from([0x93, 0x6e, 0x6f, 0x94])), '“no”');
  });

  it('reads nothing out of nothing', () => assert.deepEqual(cellsOf(readSeparated('', 'x', limits)), []));
});

describe('reading the tables of a Word document', () => {
  it('names each by what stands before it', async () => {
    const grid = (rows: string[][]) => ({
      kind: 'grid' as const,
      header: ['Date', 'What'],
      rows,
    });
    const docx = await wordDocument({
      title: 'Two tables',
      language: 'en-GB',
      parts: [
        { kind: 'heading', level: 1, text: 'Contacts' },
        grid([
          ['1/2/2019', 'One\nTwo'],
          ['3/2/2019', 'Three'],
        ]),
        { kind: 'heading', level: 1, text: 'Calls' },
        grid([['4/2/2019', 'Four']]),
      ],
    });
    const read = await readDocxTables(docx, limits);
    assert.deepEqual(
      read.tables.map(({ name }) => name),
      ['Table 1: Contacts', 'Table 2: Calls'],
    );
    assert.deepEqual(cellsOf(read, 1)?.at(-1), ['4/2/2019', 'Four']);
    assert.match(cellsOf(read)?.[1]?.[1] ?? '', /^One\s+Two$/);
  });
});

describe('what is written and read back', () => {
  // Line ends become line feeds, and what no file can hold is taken out before it is written.
  const cell = fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '=1+1',
        '+44 20',
        '-',
        '@x',
        "'quoted'",
        '_x0041_',
        'a\tb',
        'one\ntwo',
        '“smart”',
        '  spaced  ',
        'x'.repeat(20_000),
      ),
    )
    .map((text) =>
      text
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
        .replace(/[\x7f-\x9f\ufffe\uffff]/g, ''),
    );
  const sheetOf = (rows: readonly (readonly string[])[]): Sheet<readonly string[]> => ({
    name: 'Round trip',
    columns: [0, 1].map((at) => ({ title: `Column ${at}`, value: (row) => row[at] })),
    rows,
    marking: 'OFFICIAL',
    takenBy: 'Somebody',
    takenOn: 'today',
  });
  const table = fc.array(fc.tuple(fc.constant('first'), cell), { maxLength: 8 });
  const padded = (cells: readonly string[] | undefined) => [cells?.[0] ?? '', cells?.[1] ?? ''];

  it('is the same as xlsx', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const read = await readXlsx(await buffer(writeXlsx(sheetOf(rows))), limits);
        assert.deepEqual(cellsOf(read)?.slice(2).map(padded), rows);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same as csv', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const read = readSeparated(decodedText(await buffer(writeCsv(sheetOf(rows)))), 'x', limits);
        assert.deepEqual(cellsOf(read)?.slice(2).map(padded), rows);
      }),
      { numRuns: 60 },
    );
  });
});
