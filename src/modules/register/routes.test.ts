import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import readXlsx from 'read-excel-file/node';
import type { SeenPage } from '../../../test/support/page.js';
import { personWork } from '../../../test/support/person-work.js';
import { rows as bare } from '../../../test/support/rows.js';
import { theService } from '../../../test/support/service.js';
import { addManyReviews } from '../../demonstration/many-reviews.js';
import { day } from '../../kernel/day.js';
import { eq, sql } from '../../platform/database/sql.js';
import { people } from '../accounts/index.js';
import { blankIdentity, registerReview, reviews } from '../reviews/index.js';
import { registerRows } from './tables.js';

const CANARY = 'Zephyrine Quillfeather';
const TODAY = '2026-02-10T09:00:00Z';

/** The reference, pseudonym, … of each row, by heading. */
function rowsOf(page: SeenPage): Record<string, string>[] {
  const headings = page.findAll('thead th').map((cell) => cell.text.trim());
  return page.findAll('tbody tr').map((row) => {
    const cells = row.querySelectorAll('th, td').map((cell) => cell.text.replace(/\s+/g, ' ').trim());
    return Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? '']));
  });
}

const column = (page: SeenPage, heading: string): string[] => rowsOf(page).map((row) => row[heading] ?? '');

describe('the register', () => {
  const service = theService(TODAY);
  const installation = {
    demonstration: true,
    production: false,
    publicUrl: 'http://own.example',
    dataDir: '/nonexistent',
    secret: undefined,
  };
  let chosenReference = '';
  let chosenId = '';

  const personId = async (name: string): Promise<string> => {
    const [row] = await service().database.asOwner((tx) => tx.select().from(people).where(eq(people.name, name)));
    return row?.id ?? '';
  };

  before(async () => {
    const parts = { clock: { now: () => service().now() }, installation };
    await addManyReviews(service().database, parts, { count: 120, partnership: 'bexley' });
    await addManyReviews(service().database, parts, { count: 7, partnership: 'Northmere' });
    const registered = await personWork(service())('co-ordinator', (work, partnershipId) =>
      registerReview(work, {
        partnershipId,
        kind: 'statutory',
        dateOfDeath: day('2026-01-20'),
        firstAwareOn: day('2026-01-22'),
        writtenNotificationOn: day('2026-01-23'),
        acceptedOn: day('2026-01-26'),
        subjects: [{ role: 'victim', identity: { ...blankIdentity, fullName: CANARY } }],
      }),
    );
    assert.ok('review' in registered);
    chosenReference = registered.review.reference;
    chosenId = registered.review.id;
    const chair = await personId('Dr Angelica Stonecrop');
    await service().database.asOwner(async (tx) => {
      await bare.sits(tx, chair, chosenId, 'independent-chair');
      await tx.execute(sql`update membership set starts_on = '2026-01-01'`);
    });
  });

  it('lists a review from the act that registers it', async () => {
    const page = await (await service().as('co-ordinator')).get(`/register?search=${chosenReference.toLowerCase()}`);
    const [row] = rowsOf(page);
    assert.equal(row?.Reference, chosenReference);
    assert.equal(row?.Stage, 'Notified');
    assert.equal(row?.['Days in stage'], '19');
    assert.equal(row?.['Date of death'], '20 Jan 2026');
    assert.equal(row?.['CSP first aware'], '22 Jan 2026');
    assert.equal(row?.Notified, '23 Jan 2026');
    assert.equal(row?.Partnership, 'Bexley');
    assert.equal(row?.Regime, 'DHR');
    assert.match(row?.['Next due'] ?? '', /2[36] Jan 2026 \d+ days late/);
    assert.ok(Number(row?.Late) >= 1);
    assert.equal(page.find('tbody a')?.getAttribute('href'), `/reviews/${chosenReference}`);
  });

  it('shows fifty at a time, newest first, and keeps what is chosen in the links of pages', async () => {
    const browser = await service().as('co-ordinator');
    const first = await browser.get('/register');
    assert.equal(rowsOf(first).length, 50);
    assert.match(first.text, /Showing 1 to 50 of 121 reviews/);
    const references = column(first, 'Reference');
    assert.deepEqual(references, [...references].sort().reverse());
    const seen = new Set<string>();
    for (const page of [1, 2, 3])
      for (const reference of column(await browser.get(`/register?page=${page}`), 'Reference')) seen.add(reference);
    assert.equal(seen.size, 121);
    const held = await browser.get('/register?decision=hold&sort=late&direction=descending');
    const next = held.findAll('.govuk-pagination a').map((link) => link.getAttribute('href')?.replaceAll('&amp;', '&'));
    assert.ok(next.includes('/register?decision=hold&sort=late&direction=descending&page=2'), next.join());
  });

  it('narrows by stage, decision, kind, year, lateness and words, one with another', async () => {
    const browser = await service().as('co-ordinator');
    const all = (await Promise.all([1, 2, 3].map((page) => browser.get(`/register?page=${page}`)))).flatMap(rowsOf);
    const count = async (query: string): Promise<number> =>
      Number(
        /(\d+) reviews?$/.exec(
          (await browser.get(`/register?${query}`)).find('.dhr-pager__count')?.text.trim() ?? '',
        )?.[1] ?? 0,
      );
    const of = (heading: string, words: string): number => all.filter((row) => row[heading] === words).length;
    assert.equal(await count('stage=closed'), of('Stage', 'Closed'));
    assert.equal(await count('decision=not-hold'), of('Decision', 'Do not hold a review'));
    assert.equal(await count('decision=none'), of('Decision', ''));
    assert.equal(await count('kind=joint-adults'), of('Kind', 'Joint with a Safeguarding Adults Review'));
    assert.equal(await count('late=yes'), all.filter((row) => row.Late !== '0').length);
    assert.equal(await count('year=2025'), all.filter((row) => row.Notified?.endsWith('2025')).length);
    assert.equal(await count('regime=section-9'), 121);
    const both = all.filter((row) => row.Decision === 'Hold a review' && row.Late !== '0').length;
    assert.ok(both > 0);
    assert.equal(await count('decision=hold&late=yes'), both);
    const words = (all.at(-1)?.Pseudonym ?? '').toUpperCase();
    const begins = (text: string, word: string): boolean =>
      text.split(/[^A-Z0-9]+/).some((part) => part.startsWith(word));
    const like = all.filter((row) =>
      words.split(' ').every((word) => begins(`${row.Reference} ${row.Pseudonym}`.toUpperCase(), word)),
    ).length;
    assert.equal(await count(`search=${encodeURIComponent(words)}`), like);
    assert.equal(await count('search=bex-2025'), all.filter((row) => row.Reference?.startsWith('BEX-2025')).length);
    assert.equal(await count('search=2025-'), all.filter((row) => row.Reference?.startsWith('BEX-2025')).length);
    assert.ok(like > 0);
  });

  it('sorts by every column that says so, both ways, blanks last', async () => {
    const browser = await service().as('co-ordinator');
    const headings = (await browser.get('/register')).findAll('thead a').map((link) => ({
      heading: link.text.trim(),
      column:
        new URLSearchParams((link.getAttribute('href') ?? '').split('?')[1]?.replaceAll('&amp;', '&')).get('sort') ??
        'reference',
    }));
    assert.ok(headings.length >= 14);
    for (const { heading, column: by } of headings) {
      for (const direction of ['ascending', 'descending']) {
        const page = await browser.get(`/register?sort=${by}&direction=${direction}`);
        assert.equal(page.status, 200);
        assert.equal(page.find(`th[aria-sort="${direction}"]`)?.text.trim(), heading);
        if (heading !== 'Days in stage' && heading !== 'Late') continue;
        const numbers = column(page, heading)
          .filter((text) => text !== '')
          .map(Number);
        const sorted = [...numbers].sort((one, other) => (direction === 'ascending' ? one - other : other - one));
        assert.deepEqual(numbers, sorted, `${heading} ${direction}`);
      }
    }
    const paused = column(await browser.get('/register?sort=paused&direction=descending'), 'Paused since');
    assert.notEqual(paused[0], '', 'what is blank stands last');
  });

  it('takes anything in the address', async () => {
    const browser = await service().as('co-ordinator');
    for (const query of [
      'page=0',
      'page=99999',
      'page=-1',
      'sort=reference%27%3Bdrop',
      'direction=sideways',
      'stage=%3Cscript%3E',
      'stage=no-such-stage',
      'year=abcd',
      `search=${'x'.repeat(3000)}`,
      'search=%25_%27%22%00%EF%B7%90',
      'late=maybe',
    ]) {
      assert.equal((await browser.get(`/register?${query}`)).status, 200, query);
    }
    const page = await browser.get('/register?search=%3Cscript%3Ealert(1)%3C/script%3E');
    assert.doesNotMatch(page.html, /<script>alert/);
    assert.match(page.text, /No review is like that/);
    assert.equal(page.field('search'), '<script>alert(1)</script>');
  });

  it('never knows a real name', async () => {
    const browser = await service().as('co-ordinator');
    const found = await browser.get(`/register?search=${encodeURIComponent(CANARY)}`);
    assert.equal(rowsOf(found).length, 0);
    for (const path of ['/register', '/register.csv']) {
      assert.ok(!(await browser.get(path)).bytes.includes('Quillfeather'), path);
    }
  });

  it('shows each partnership its own, and each member their own', async () => {
    const northmere = await (await service().as('northmere-co-ordinator')).get('/register');
    assert.equal(rowsOf(northmere).length, 7);
    assert.ok(column(northmere, 'Reference').every((reference) => reference.startsWith('NOR-')));
    const chair = await service().as('independent-chair');
    assert.deepEqual(column(await chair.get('/register'), 'Reference'), [chosenReference]);
    assert.equal((await chair.get('/register.xlsx')).status, 404);
    assert.equal((await chair.get('/register/board')).status, 404);
    for (const key of ['panel-da', 'minute-taker']) {
      const empty = await (await service().as(key)).get('/register');
      assert.match(empty.text, /Reviews come here when you are made a member of them/, key);
      assert.equal(rowsOf(empty).length, 0, key);
    }
    for (const key of ['administrator', 'privacy-officer', 'board-member']) {
      assert.equal((await (await service().as(key)).get('/register')).status, 404, key);
    }
    assert.match((await service().visitor().get('/register')).location ?? '', /^\/sign-in/);
  });

  it('is kept from whoever is excluded, in the list, the files and the copy for boards', async () => {
    const excluded = await personId('Rosemary Alder');
    const exclusionId = await service().database.asOwner((tx) => bare.exclusion(tx, excluded, chosenId));
    const browser = await service().as('co-ordinator');
    assert.match((await browser.get('/register')).text, /of 120 reviews/);
    for (const path of ['/register.csv', '/register/board.csv', '/register/board', '/register']) {
      assert.ok(!(await browser.get(path)).bytes.includes(chosenReference), path);
    }
    await service().database.asOwner((tx) =>
      tx.execute(sql`update exclusion set lifted_at = now(), lifted_by = ${excluded} where id = ${exclusionId}`),
    );
    assert.match((await browser.get('/register')).text, /of 121 reviews/);
  });

  it('goes to a board without pseudonyms and days of death', async () => {
    const browser = await service().as('board-member');
    const page = await browser.get('/register/board');
    assert.doesNotMatch(page.text, /Earlier review /, 'a review of this system is no earlier one');
    assert.deepEqual(Object.keys(rowsOf(page)[0] ?? {}), [
      'Reference',
      'Kind',
      'Month of death',
      'Stage',
      'Decision',
      'Decided',
      'Late',
      'Kept',
    ]);
    const kept = await service().database.asOwner((tx) =>
      tx.select().from(registerRows).where(eq(registerRows.reviewId, chosenId)),
    );
    const row = rowsOf(page).find(({ Reference }) => Reference === chosenReference);
    assert.equal(row?.['Month of death'], 'January 2026');
    const workbook = await readXlsx((await browser.get('/register/board.xlsx')).bytes);
    const files = [page.html, (await browser.get('/register/board.csv')).html, JSON.stringify(workbook)];
    for (const text of files) {
      assert.ok(text.includes(chosenReference));
      assert.ok(!text.includes(kept[0]?.pseudonym ?? 'none'));
      assert.ok(!text.includes('2026-01-20') && !text.includes('20 Jan 2026'));
    }
    assert.equal((await browser.get('/register.csv')).status, 404);
    assert.match((await browser.get('/register/board?search=x&sort=pseudonym')).text, /121 reviews/);
  });

  it('leaves as files that evaluate nothing, are marked, say who and when, and are recorded', async () => {
    await service().database.asOwner((tx) =>
      tx
        .update(registerRows)
        .set({ pseudonym: '=HYPERLINK("http://x.example")' })
        .where(eq(registerRows.reviewId, chosenId)),
    );
    const browser = await service().as('co-ordinator');
    const answer = await browser.get('/register.xlsx?decision=none');
    assert.match(String(answer.headers['content-disposition']), /Register of reviews 2026-02-10\.xlsx/);
    const [sheet] = await readXlsx(answer.bytes);
    const [taken, headings, ...data] = (sheet?.data ?? []) as unknown[][];
    assert.match(String(taken?.[0]), /^OFFICIAL-SENSITIVE; taken by Rosemary Alder on 10 February 2026 at 9am$/);
    assert.equal(headings?.[1], 'Pseudonym');
    const mine = data.find(([reference]) => reference === chosenReference);
    assert.equal(mine?.[1], '=HYPERLINK("http://x.example")', 'kept as text');
    assert.ok(data.every((row) => row[(headings ?? []).indexOf('Decision')] === null));
    const csv = (await browser.get('/register.csv')).html;
    assert.ok(csv.includes(`"'=HYPERLINK(""http://x.example"")"`));
    assert.equal(csv.trim().split('\r\n').length, 2 + 121);
    const { rows: acts } = await service().database.asOwner((tx) =>
      tx.execute<{ action: string }>(sql`select distinct action from audit_entry where action like 'register%'`),
    );
    const actions = acts.map(({ action }) => action).sort();
    assert.deepEqual(actions, ['register-board.exported', 'register-board.seen', 'register.exported', 'register.seen']);
    assert.equal((await (await service().as('csp-chair')).get('/register.xlsx')).status, 404);
  });

  it('moves on with the acts: a duty met by hand moves the stage, and starts what follows', async () => {
    const browser = await service().as('co-ordinator');
    const path = `/reviews/${chosenReference}/duties/C-04/met`;
    const form = { 'metOn-day': '9', 'metOn-month': '2', 'metOn-year': '2026', metBy: 'CSP chair', proof: 'Minute 4' };
    const refused = await browser.post(path, form);
    assert.equal(refused.status, 422);
    assert.deepEqual(refused.errorSummary, ['Select what happened']);
    assert.equal((await browser.post(path, { ...form, fact: 'decision-to-hold' })).status, 303);
    const [row] = rowsOf(await browser.get(`/register?search=${chosenReference}`));
    assert.equal(row?.Stage, 'Commissioned');
    assert.equal(row?.Decision, 'Hold a review');
    assert.equal(row?.Decided, '9 Feb 2026');
    const duty = await browser.get(`/reviews/${chosenReference}/duties/D-01`);
    assert.match(duty.text, /9 February 2026, when it was decided to hold a review/);
    const met = await browser.get(`/reviews/${chosenReference}/duties/C-04`);
    assert.match(met.text, /Marked as met by hand by CSP chair/);
  });

  it('is empty in words', async () => {
    await service().database.asOwner((tx) =>
      tx.execute(
        sql`delete from register_row where partnership_id in (select id from partnership where short_name = 'Northmere')`,
      ),
    );
    const browser = await service().as('northmere-co-ordinator');
    assert.match((await browser.get('/register')).text, /There are no reviews yet/);
    assert.match((await browser.get('/register/board')).text, /There are no such reviews/);
    const count = await service().database.asOwner((tx) => tx.$count(reviews));
    assert.equal(count, 128);
  });
});
