import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { leafletWorld } from '../../../test/support/leaflet-world.js';
import { personWork } from '../../../test/support/person-work.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { sql } from '../../platform/database/sql.js';
import { addUsualBoards } from '../board/keeping/add-usual-boards.js';
import type { Review } from '../reviews/index.js';
import { passageKeys } from './kinds.js';

describe('the learning leaflet of a review', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let review: Review;
  let base: string;
  let office: Browser;
  let chair: Browser;
  let board: Browser;

  const typed = async (browser: Browser, over: Readonly<Record<string, string>>) => {
    const page = await browser.get(`${base}/draft`);
    const names = ['_version', ...passageKeys.flatMap((key) => [key, `proposed-${key}`])];
    const as = Object.fromEntries(names.map((name) => [name, String(page.field(name) ?? '')]));
    return { ...as, ...over };
  };
  const write = async (over: Readonly<Record<string, string>>) =>
    office.post(`${base}/draft`, await typed(office, over), `${base}/draft`);
  const putUp = async () => {
    const page = await office.get(`${base}/draft`);
    return office.post(`${base}/versions`, { _version: String(page.field('_version') ?? '') }, base);
  };

  before(async () => {
    review = await leafletWorld(service());
    base = `/reviews/${review.reference}/leaflet`;
    [office, chair, board] = [
      await service().as('co-ordinator'),
      await service().as('csp-chair'),
      await service().as('board-member'),
    ];
  });

  it('is proposed from the record, and says honestly that nothing has changed yet', async () => {
    const draft = await office.get(`${base}/draft`);
    assert.equal(draft.field('title'), 'What we learned about assessment and identification of risk');
    assert.equal(draft.field('learning'), '- Nobody saw her alone.');
    assert.equal(draft.field('changed'), 'Nothing can be shown to have changed yet.');
    assert.equal(draft.field('good-practice'), 'The review did not record good practice on its own.');
    assert.equal((await chair.get(`${base}/draft`)).status, 404);
  });

  it('follows the record where nobody wrote; own words stay, and can be put back', async () => {
    await write({ learning: '- See people alone.' });
    await service().database.asOwner((tx) =>
      tx.execute(sql`update finding set title = 'Nobody spoke with her alone' where review_id = ${review.id}`),
    );
    const moved = await office.get(`${base}/draft`);
    assert.equal(moved.field('learning'), '- See people alone.');
    assert.match(moved.text, /The record says something else since you wrote this/);
    await write({ again: 'learning' });
    const again = await office.get(`${base}/draft`);
    assert.equal(again.field('learning'), '- Nobody spoke with her alone.');
    await write({ back: 'learning' });
    assert.equal((await office.get(`${base}/draft`)).field('learning'), '- See people alone.');
  });

  it('puts two who write at once together, passage by passage', async () => {
    const stale = await typed(office, {});
    await write({ happened: 'One line.' });
    const other = await office.post(`${base}/draft`, { ...stale, practice: '- Ask.' }, `${base}/draft`);
    assert.equal(other.status, 303);
    const same = await office.post(`${base}/draft/saved`, { ...stale, happened: 'Another line.' }, `${base}/draft`);
    assert.equal(same.status, 409);
    const draft = await office.get(`${base}/draft`);
    assert.deepEqual([draft.field('happened'), draft.field('practice')], ['One line.', '- Ask.']);
  });

  it('is not put up while words in it may say who somebody is', async () => {
    await write({ happened: 'It happened in DA5 1AA.' });
    assert.match((await office.get(`${base}/draft`)).text, /1 place that may say who somebody is.*DA5 1AA/s);
    assert.deepEqual((await putUp()).errorSummary, ['1 place may say who somebody is']);
    await write({ happened: 'It happened at home.' });
    assert.equal((await putUp()).status, 303);
  });

  it('is signed off by somebody who wrote none of it', async () => {
    const at = `${base}/versions/1`;
    assert.match((await office.get(at)).text, /You have written in it/);
    const own = await office.post(`${at}/outcome`, { outcome: 'signed', reason: '' }, at);
    assert.deepEqual(own.errorSummary, ['You have written in it: somebody else signs it off']);
    assert.match((await chair.get('/my-day')).text, /Read the learning leaflet and sign it off/);
    const bare = await chair.post(`${at}/outcome`, { outcome: 'sent-back', reason: '' }, at);
    assert.deepEqual(bare.errorSummary, ['Enter what is to be changed']);
    await chair.post(`${at}/outcome`, { outcome: 'sent-back', reason: 'Say it shorter' }, at);
    assert.match((await office.get('/my-day')).text, /Mend the learning leaflet/);
    await write({ practice: '- Ask alone.' });
    await putUp();
    const signed = await chair.post(
      `${base}/versions/2/outcome`,
      { outcome: 'signed', reason: '' },
      `${base}/versions/2`,
    );
    assert.equal(signed.status, 303);
    for (const [file, type] of [
      ['leaflet.pdf', /pdf/],
      ['briefing.docx', /wordprocessingml/],
    ] as const)
      assert.match(String((await chair.get(`${base}/versions/2/${file}`)).headers['content-type']), type);
  });

  it('meets its duty once every board that is owed it has it', async () => {
    await personWork(service())('co-ordinator', (work, partnershipId) => addUsualBoards(work, partnershipId));
    const at = `${base}/versions/2/shared`;
    const boxes = (await office.get(at)).findAll('input[name=boards]').map((box) => box.getAttribute('value') ?? '');
    const given = { 'on-day': '10', 'on-month': '2', 'on-year': '2026', how: 'e-mail', note: '' };
    const shared = () =>
      personWork(service())('co-ordinator', async (work) =>
        (await work.catalogue.factsOf(work, [review.id]))
          .get(review.id)
          ?.find(({ name }) => name === 'learning-leaflet-shared'),
      );
    await office.post(at, { ...given, boards: boxes.slice(0, 2) }, at);
    assert.equal(await shared(), undefined);
    await office.post(at, { ...given, boards: boxes.slice(2) }, at);
    assert.equal((await shared())?.on, '2026-02-10');
  });

  it('is read by boards without the review it is of, and nothing before it was signed', async () => {
    const list = await board.get('/learning/leaflets');
    assert.doesNotMatch(list.html, new RegExp(review.reference));
    const link = list.find('main table a')?.getAttribute('href') ?? '';
    const page = await board.get(link);
    assert.match(page.text, /Ask alone\./);
    assert.doesNotMatch(page.html, new RegExp(review.reference));
    assert.equal((await board.get(`${link}/leaflet.pdf`)).status, 200);
    assert.equal((await board.get(base)).status, 404);
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ id: string }>(sql`select id from leaflet_version where outcome = 'sent-back'`),
    );
    assert.equal((await board.get(`/learning/leaflets/${rows[0]?.id}`)).status, 404);
  });

  it('is out of date when the report is signed off anew, and not public while the report is not', async () => {
    await service().database.asOwner((tx) =>
      tx.execute(sql`update leaflet_version set changed_stood = 'otherwise' where number = 2`),
    );
    assert.match((await office.get(base)).text, /can show something else now/);
    const at = `${base}/versions/2`;
    const refused = await office.post(`${at}/public`, { public: 'yes' }, at);
    assert.deepEqual(refused.errorSummary, ['The report itself is not public: then its leaflet is not either']);
  });

  it('stands beside the report once that is public, and goes again', async () => {
    await service().database.asOwner(async (tx) => {
      await tx.execute(sql`update publication set state = 'published', scope = 'whole', slug = 'rowan', public_partnership = 'here'
        where review_id = ${review.id}`);
      await tx.execute(sql`insert into published.review (partnership, slug, partnership_name, state, kind, title)
        values ('here', 'rowan', 'Here', 'published', 'Review', 'Review of the death of Rowan')`);
    });
    const there = async (): Promise<readonly unknown[]> => {
      const { rows } = await service().database.asOwner((tx) =>
        tx.execute<{ name: string }>(sql`select key as name from published.section where part = 'leaflet'
          union all select name from published.file order by name`),
      );
      return rows.map(({ name }) => name);
    };
    const at = `${base}/versions/2`;
    await office.post(`${at}/public`, { public: 'yes' }, at);
    const [signed, ...rest] = passageKeys.filter((key) => key !== 'links');
    assert.deepEqual(await there(), ['7-minute-briefing.pdf', ...rest, 'learning-leaflet.pdf', signed].toSorted());
    assert.match((await office.get(at)).text, /This version is public/);
    await office.post(`${at}/public`, { public: 'no' }, at);
    assert.deepEqual(await there(), []);
  });
});
