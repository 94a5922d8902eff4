import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { before, describe, it } from 'node:test';
import { utils, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser } from '../../../../test/support/service.js';
import { theService } from '../../../../test/support/service.js';
import { castId, staffedReview } from '../../../../test/support/staffed-review.js';
import { readConfig } from '../../../platform/config.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { wordDocument } from '../../../platform/word/index.js';
import { systemWork } from '../../../system-work.js';
import { people } from '../../accounts/index.js';
import { readOn } from './read-rows.js';

const HEAD = ['Ref', 'Date of contact', 'Time', 'Source of evidence', 'Details of contact', 'Author’s comments'];

/** A workbook as the library writes it, without the media type of a macro workbook that it names and does not use. */
const xlsx = (rows: readonly (readonly unknown[])[]): Uint8Array => workbook({ Chronology: rows });

function workbook(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Uint8Array {
  const made = Object.entries(sheets).map(([name, rows]) => [name, utils.aoa_to_sheet(rows as unknown[][])] as const);
  const book = { SheetNames: made.map(([name]) => name), Sheets: Object.fromEntries(made) };
  const parts = unzipSync(new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' })));
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  return zipSync({ ...parts, '[Content_Types].xml': strToU8(types.replace(/<Default Extension="bin"[^>]*>/, '')) });
}

const csv = (rows: readonly (readonly string[])[], sign = ',') =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign)).join('\r\n');

describe('bringing in rows', () => {
  const service = theService();
  let own: string;
  let imports: string;
  before(async () => {
    const review = await staffedReview(service());
    const author = await castId(service(), 'imr-author');
    const [row] = await service().database.asOwner((tx) =>
      tx.select({ agencyId: people.agencyId }).from(people).where(eq(people.id, author)),
    );
    own = `/reviews/${review.reference}/chronology/${row?.agencyId}`;
    imports = `${own}/imports`;
    const browser = await service().as('imr-author');
    assert.equal((await browser.post(`${own}/beginning`, {}, own)).status, 303);
  });

  const upload = async (browser: Browser, name: string, bytes: Uint8Array) =>
    browser.postFile(imports, { field: 'file', name, bytes });
  const begun = async (browser: Browser, name: string, bytes: Uint8Array): Promise<string> => {
    const answer = await upload(browser, name, bytes);
    assert.equal(answer.status, 303, answer.text.slice(0, 1500));
    return answer.location ?? '';
  };
  const step = (browser: Browser, at: string, name: string, form: Record<string, string> = {}) =>
    browser.post(`${at}/${name}`, form, at);
  /** Presses "Read the rows" with what the page proposes. */
  const match = async (browser: Browser, at: string, changes: Record<string, string> = {}) => {
    const page = await browser.get(at);
    const chosen = Object.fromEntries(
      page
        .findAll('select[name^="c-"]')
        .map((select) => [
          select.getAttribute('name') ?? '',
          select.querySelector('option[selected]')?.getAttribute('value') ?? '',
        ]),
    );
    const hidden = Object.fromEntries(
      ['table', 'heading', '_version'].map((name) => [
        name,
        page.findAll(`form[method="post"] input[name="${name}"]`)[0]?.getAttribute('value') ?? '',
      ]),
    );
    return step(browser, at, 'columns', { ...chosen, ...hidden, ...changes });
  };
  const take = async (browser: Browser, at: string) => {
    const version =
      (await browser.get(at)).find('form[action$="/taking"] input[name="_version"]')?.getAttribute('value') ?? '';
    return step(browser, at, 'taking', { _version: version });
  };
  const total = async (browser: Browser) =>
    Number(/Being written\s*([\d,]+) entr(?:y|ies)/.exec((await browser.get(own)).text)?.[1]?.replace(',', '') ?? 0);

  it('takes a workbook in: headings below a title, guidance and headings said again left out, problems mended in place', async () => {
    const browser = await service().as('imr-author');
    const file = xlsx([
      ['Chronology of a fictional agency'],
      [],
      HEAD,
      ['', 'dd/mm/yyyy', '24 hour', 'Please state the record', 'Describe briefly', ''],
      [1, '3/4/19', '14:30', 'Case notes', '=1+1 she said “no”\nand left', ''],
      [2, '31/02/2019', '', 'Case notes', 'A visit', 'Late'],
      [],
      HEAD,
      [3, 'Spring 2019', '', '', 'A letter', ''],
      [4, 'c. 2018', 'morning', 'Case notes', '<script>alert(1)</script>', ''],
    ]);
    const at = await begun(browser, 'chronology.xlsx', file);
    assert.match((await browser.get(at)).text, /Match the columns.*2 blank rows/s);
    assert.equal((await match(browser, at)).status, 303);
    const check = await browser.get(at);
    assert.match(check.text, /2 ready, 2 to be mended or left out, 4 left out/);
    assert.match(check.text, /Row 6.*not a real date: February 2019 has 28 days/s);
    assert.match(check.text, /Row 9.*Enter the source/s);
    assert.ok(check.find('form[action$="/taking"]') === undefined || check.find('form[action$="/taking"]') === null);
    assert.equal(await total(browser), 0);
    assert.equal((await step(browser, at, 'rows/6', { do: 'save', 'f-when': '30/02/2019' })).status, 303);
    assert.match((await browser.get(at)).text, /30\/02\/2019/);
    assert.equal((await step(browser, at, 'rows/6', { do: 'save', 'f-when': '28/02/2019' })).status, 303);
    assert.equal((await step(browser, at, 'rows/9', { do: 'leave', why: '' })).status, 422);
    assert.equal((await step(browser, at, 'rows/9', { do: 'leave', why: 'Not in the period' })).status, 303);
    assert.match((await browser.get(`${at}?show=left-out`)).text, /Says the headings again.*Not in the period/s);
    assert.equal((await take(browser, at)).status, 303);
    const list = await browser.get(own);
    assert.match(list.text, /about 2018, 00:00 to 12:00.*28 February 2019.*3 April 2019, 14:30/s);
    assert.ok(!list.html.includes('<script>alert'));
    assert.equal(await total(browser), 3);
  });

  it('says when the same comes again, and leaves out what is there already', async () => {
    const browser = await service().as('imr-author');
    const rows = [
      HEAD,
      ['1', '3/4/19', '14:30', 'Case notes', '=1+1 she said “no”\nand left', ''],
      ['2', '5/4/19', '', 'Case notes', 'New', ''],
    ];
    const at = await begun(browser, 'again.csv', Buffer.from(csv(rows, ';')));
    assert.equal((await match(browser, at)).status, 303);
    assert.match((await browser.get(at)).text, /1 ready, 1 to be mended.*in the chronology already/s);
    assert.equal((await step(browser, at, 'doubles')).status, 303);
    assert.equal((await take(browser, at)).status, 303);
    assert.equal(await total(browser), 4);
    const second = await begun(browser, 'again.csv', Buffer.from(csv(rows, ';')));
    assert.match((await browser.get(second)).text, /very same content was taken in before/);
    assert.equal((await step(browser, second, 'giving-up')).status, 303);
    assert.match((await browser.get(second)).text, /given up/);
  });

  it('undoes an import as a whole, with a reason', async () => {
    const browser = await service().as('imr-author');
    const page = await browser.get(imports);
    const at =
      page
        .findAll('td a, th a')
        .find((link) => link.text.includes('again.csv') && !link.closest('tr')?.text.includes('Given up'))
        ?.getAttribute('href') ?? '';
    const version = (await browser.get(at)).find('input[name="_version"]')?.getAttribute('value') ?? '';
    assert.equal((await step(browser, at, 'undoing', { _version: version, reason: '' })).status, 422);
    assert.equal((await step(browser, at, 'undoing', { _version: version, reason: 'The wrong file' })).status, 303);
    assert.equal(await total(browser), 3);
    assert.match((await browser.get(`${own}/removed`)).text, /New/);
    assert.equal((await step(browser, at, 'undoing', { _version: version, reason: 'Twice' })).status, 409);
  });

  it('goes on with the other sheets of a file, and says of none that it came in before', async () => {
    const browser = await service().as('imr-author');
    const before = await total(browser);
    const year = (of: number) => [HEAD, [1, `3 April ${of}`, '', 'Case notes', `A contact of ${of}`, '']];
    const sheets = { 2017: year(2017), 2018: year(2018), Cover: [['Made by somebody']], 2019: year(2019) };
    let at = await begun(browser, 'years.xlsx', workbook(sheets));
    for (const left of [['2018', '2019'], ['2019'], []]) {
      assert.doesNotMatch((await browser.get(at)).text, /very same content/);
      assert.equal((await match(browser, at)).status, 303);
      const taken = await take(browser, at);
      assert.equal(taken.status, 303);
      at = taken.location ?? '';
      const page = await browser.get(at);
      for (const name of left) assert.match(page.text, new RegExp(`The file also holds.*“${name}”`));
      assert.equal(/Cover/.test(page.text), false);
    }
    assert.equal(at.split('?')[0], own);
    assert.equal(await total(browser), before + 3);
    assert.match((await browser.get(`${own}?q=A+contact+of`)).text, /2017.*2018.*2019/s);
    for (const link of (await browser.get(imports)).findAll('td a, th a').filter(({ text }) => text === 'years.xlsx')) {
      const done = link.getAttribute('href') ?? '';
      const version = (await browser.get(done)).find('input[name="_version"]')?.getAttribute('value') ?? '';
      assert.equal((await step(browser, done, 'undoing', { _version: version, reason: 'A test' })).status, 303);
    }
    assert.equal(await total(browser), before);
  });

  it('reads a file that stands month first as such, and asks where two orders stand in one file', async () => {
    const browser = await service().as('imr-author');
    const rows = (...dates: string[]) =>
      csv([HEAD, ...dates.map((date) => ['', date, '', 'Notes', `A contact, ${date}`, ''])]);
    const american = await begun(browser, 'american.csv', Buffer.from(rows('05/04/2019', '05/28/2019')));
    assert.equal(
      (await browser.get(american)).find('input[name="order"][checked]')?.getAttribute('value'),
      'month-first',
    );
    assert.equal((await match(browser, american, { order: 'month-first' })).status, 303);
    assert.match((await browser.get(`${american}?show=ready`)).text, /Row 2: 4 May 2019.*Row 3: 28 May 2019/s);
    const mixed = await begun(
      browser,
      'mixed.csv',
      Buffer.from(rows('05/04/2019', '05/28/2019', '17/05/2019', '06/06/2019')),
    );
    assert.equal((await match(browser, mixed, { order: 'day-first' })).status, 303);
    const problems = (await browser.get(mixed)).text;
    assert.match(problems, /In this file stands 05\/28\/2019 too, with the month first/);
    assert.match((await browser.get(`${mixed}?show=ready`)).text, /17 May 2019.*6 June 2019/s);
    for (const at of [american, mixed]) assert.equal((await step(browser, at, 'giving-up')).status, 303);
  });

  it('reads pasted rows, UTF-16, a table of Word among two, and asks for a source where the file has none', async () => {
    const browser = await service().as('imr-author');
    const paste = await browser.post(`${imports}/paste`, { paste: 'Date\tDetails\n6/4/19\t"One\nTwo"\n' }, imports);
    const at = paste.location ?? '';
    assert.equal((await match(browser, at)).status, 422);
    assert.equal((await match(browser, at, { sourceForAll: 'A bundle of letters' })).status, 303);
    assert.match((await browser.get(`${at}?show=ready`)).text, /Row 2: 6 April 2019/);
    const utf16 = Buffer.from(`\ufeff${csv([HEAD, ['1', '7/4/19', '', 'Notes', 'Ünïcode', '']], '\t')}`, 'utf16le');
    assert.match((await browser.get(await begun(browser, 'unicode.txt', utf16))).text, /Details of contact/);
    const grid = (rows: string[][]) => ({ kind: 'grid' as const, header: HEAD.slice(1, 5), rows });
    const docx = await wordDocument({
      title: 'Two tables',
      language: 'en-GB',
      parts: [
        grid([['8/4/19', '', 'Notes', 'First']]),
        { kind: 'heading', level: 1, text: 'More' },
        grid([['9/4/19', '', 'Notes', 'Second']]),
      ],
    });
    const word = await begun(browser, 'tables.docx', docx);
    assert.match((await browser.get(`${word}?table=2`)).text, /Table 2: More \(chosen\)/);
    assert.equal((await match(browser, `${word}?table=2`.split('?')[0] ?? '', { table: '2' })).status, 303);
  });

  it('refuses what is no table, with what to do', async () => {
    const browser = await service().as('imr-author');
    const refused: [string, Uint8Array, RegExp][] = [
      ['empty.csv', Buffer.alloc(0), /empty/],
      ['notes.pdf', Buffer.from('%PDF-1.4 nothing'), /(?:kind|damaged|name says)/],
      ['x.xlsx', Buffer.from('not a workbook'), /not what the end of its name says/],
      ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Word or Excel/],
      ['blank.csv', Buffer.from('\r\n,,\r\n'), /no table with rows/],
      ['long.csv', Buffer.from(`Date,Details\n${'2019,x\n'.repeat(10_300)}`), /more than 10,000 rows/],
    ];
    for (const [name, bytes, words] of refused) {
      const page = await upload(browser, name, bytes);
      assert.equal(page.status, 422, name);
      assert.match(page.text, words, name);
    }
    assert.equal((await browser.post(`${imports}/paste`, { paste: '  ' }, imports)).status, 422);
  });

  it('shows a cell that is too long whole, and keeps one that is as long as may be', async () => {
    const browser = await service().as('imr-author');
    const at = await begun(
      browser,
      'long-cells.csv',
      Buffer.from(
        csv([
          HEAD,
          ['1', '1/5/19', '', 'Notes', 'y'.repeat(20_000), ''],
          ['2', '2/5/19', '', 'Notes', 'z'.repeat(20_001), ''],
        ]),
      ),
    );
    await match(browser, at);
    const page = await browser.get(at);
    assert.match(page.text, /1 ready, 1 to be mended.*What happened has 20,001 characters, and 20,000 is the most/s);
    assert.ok(page.html.includes('z'.repeat(20_001)));
    await step(browser, at, 'giving-up');
  });

  it('reads 4,001 rows in batches, goes on after a crash, and takes all in at once within ten seconds', async () => {
    const browser = await service().as('imr-author');
    const rows = Array.from({ length: 4_001 }, (_, at) => [
      String(at),
      `${(at % 28) + 1}/${(at % 12) + 1}/${2010 + (at % 10)}`,
      '',
      'Case notes',
      `Fictional contact ${at}: somebody rang, and the worker noted what was said and what was to be done next.`,
      '',
    ]);
    const { writeXlsx } = await import('../../../platform/spreadsheet/index.js');
    const columns = HEAD.map((title, at) => ({ title, value: (row: readonly string[]) => row[at] }));
    const file = await buffer(
      writeXlsx({ name: 'Big', columns, rows, marking: 'OFFICIAL', takenBy: 'x', takenOn: 'y' }),
    );
    const was = await total(browser);
    const start = performance.now();
    const at = await begun(browser, 'big.xlsx', file);
    assert.equal((await match(browser, at)).status, 303);
    assert.match((await browser.get(at)).text, /2,000 of 4,003 rows read/);
    // The page is closed; the timetable goes on where it stopped.
    await readOn(systemWork(service().database, { now: () => service().now() }, readConfig({})));
    assert.match((await browser.get(at)).text, /4,003 of 4,003 rows read/);
    assert.equal(await total(browser), was);
    assert.equal((await step(browser, at, 'reading')).status, 303);
    assert.match((await browser.get(at)).text, /4,?001 ready, 0 to be mended/);
    assert.equal((await take(browser, at)).status, 303);
    const seconds = (performance.now() - start) / 1000;
    assert.equal(await total(browser), was + 4_001);
    assert.ok(seconds < 20, `${seconds} seconds`);
    const { rows: left } = await service().database.asOwner((tx) =>
      tx.execute<{ count: string }>(
        sql`select count(*) from chronology_import_table t join chronology_import i on i.id = t.import_id where i.state = 'taken'`,
      ),
    );
    assert.equal(Number(left[0]?.count), 0);
  });

  it('remembers what the agency made of its headings', async () => {
    const browser = await service().as('imr-author');
    const at = await begun(
      browser,
      'odd.csv',
      Buffer.from(
        csv([
          ['Date', 'Details', 'Weather', 'Source'],
          ['1/6/19', 'x', 'Rain', 'Notes'],
        ]),
      ),
    );
    await match(browser, at, { 'c-2': 'comment' });
    assert.equal((await take(browser, at)).status, 303);
    const next = await begun(
      browser,
      'odd-2.csv',
      Buffer.from(
        csv([
          ['Date', 'Details', 'WEATHER:', 'Source'],
          ['2/6/19', 'x', 'Sun', 'Notes'],
        ]),
      ),
    );
    assert.equal(
      (await browser.get(next)).find('select[name="c-2"] option[selected]')?.getAttribute('value'),
      'comment',
    );
  });

  it('is nobody else’s', async () => {
    const browser = await service().as('imr-author');
    const at = await begun(browser, 'one.csv', Buffer.from(csv([HEAD, ['1', '1/7/19', '', 'Notes', 'x', '']])));
    for (const key of ['panel-da', 'independent-chair', 'csp-chair', 'northmere-co-ordinator']) {
      const other = await service().as(key);
      for (const address of [imports, at]) assert.equal((await other.get(address)).status, 404, key);
    }
    assert.equal((await browser.get(`${imports}/nonsense`)).status, 404);
    assert.equal((await step(browser, at, 'rows/999', { do: 'save' })).status, 404);
  });
});
