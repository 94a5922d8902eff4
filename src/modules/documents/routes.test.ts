import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { HOSTILE_FILES } from '../../../test/corpus/hostile-files.js';
import { docx } from '../../../test/corpus/packages.js';
import { pdf, png } from '../../../test/corpus/plain-files.js';
import { personWork } from '../../../test/support/person-work.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { staffedReview } from '../../../test/support/staffed-review.js';
import { readConfig } from '../../platform/config.js';
import { sql } from '../../platform/database/sql.js';
import { systemWork } from '../../system-work.js';
import type { Review } from '../reviews/index.js';
import { keepDocument, madeFile, releaseDocument } from './index.js';
import { makeReady } from './preview/make-ready.js';

const paper = { field: 'files', name: 'Agenda for March.txt', bytes: Buffer.from('1. Welcome\n') };

describe('documents of a review', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let review: Review;
  let list: string;
  const browsers = new Map<string, Browser>();
  const as = async (key: string): Promise<Browser> => {
    const known = browsers.get(key) ?? (await service().as(key));
    browsers.set(key, known);
    return known;
  };
  before(async () => {
    review = await staffedReview(service());
    list = `/reviews/${review.reference}/documents`;
  });

  const upload = async (
    file: { field: string; name: string; bytes: Uint8Array } = paper,
    more: Record<string, string> = {},
  ): Promise<string> => {
    // A second later than the one before, so that the newest stands first.
    service().at(new Date(service().now().getTime() + 1000).toISOString());
    const browser = await as('co-ordinator');
    const answer = await browser.postFile(`${list}/new`, file, { class: 'meeting-paper', ...more });
    assert.equal(answer.status, 303, answer.errorSummary.join());
    const page = await browser.get(`${list}?sort=newest`);
    return page.find('.dhr-documents a')?.getAttribute('href') ?? '';
  };
  const rows = async (): Promise<number> => {
    const { rows: counted } = await service().database.asOwner((tx) =>
      tx.execute<{ n: number }>(
        sql`select (select count(*) from document)::int + (select count(*) from document_version)::int + (select count(*) from document_chunk)::int as n`,
      ),
    );
    return counted[0]?.n ?? -1;
  };

  const ready = (): Promise<void> =>
    makeReady(systemWork(service().database, { now: () => service().now() }, readConfig({})));

  it('begins with a page that says what it is for', async () => {
    const page = await (await as('co-ordinator')).get(list);
    assert.match(page.text, /There are no documents here for you yet/);
    assert.match(page.text, /No malware scanner is connected/);
    assert.equal((await (await as('single-point-of-contact')).get(list)).text.includes('Upload documents'), false);
  });

  it('takes a file, shows it in the list with who may see it, and gives it back as it was', async () => {
    const path = await upload();
    const browser = await as('co-ordinator');
    const page = await browser.get(list);
    assert.match(page.text, /Agenda for March/);
    assert.match(page.text, /OFFICIAL-SENSITIVE/);
    assert.match(page.text, /May be seen by: DASV strategy manager/);
    const one = await browser.get(path);
    assert.equal(one.heading, 'Agenda for March');
    const file = await browser.get(`${path}/versions/1`);
    assert.equal(file.status, 200);
    assert.ok(file.bytes.equals(paper.bytes));
    assert.equal(
      file.headers['content-disposition'],
      `attachment; filename="Agenda for March.txt"; filename*=UTF-8''Agenda%20for%20March.txt`,
    );
    assert.equal(file.headers['content-security-policy'], "default-src 'none'; frame-ancestors 'none'; sandbox");
    assert.equal(file.headers['x-content-type-options'], 'nosniff');
    assert.equal(file.headers['cache-control'], 'no-store');
    assert.match((await browser.get(path)).text, /Rosemary Alder saved version 1/);
  });

  it('shows PDF, pictures and text in the browser, and never another kind', async () => {
    const browser = await as('co-ordinator');
    const shown: [string, Uint8Array, RegExp, RegExp][] = [
      ['a.pdf', pdf(), /^application\/pdf$/, /^inline;/],
      ['a.png', png(10, 10), /^image\/png$/, /^inline;/],
      ['a.docx', docx(), /wordprocessingml/, /^attachment;/],
    ];
    for (const [name, bytes, type, disposition] of shown) {
      const path = await upload({ field: 'files', name, bytes }, { class: 'evidence' });
      const answer = await browser.get(`${path}/versions/1/shown`);
      assert.match(String(answer.headers['content-type']), type);
      assert.match(String(answer.headers['content-disposition']), disposition);
      assert.match(String(answer.headers['content-security-policy']), /^default-src 'none'; frame-ancestors 'none'/);
    }
  });

  it('reads a Word file on a page, through the elements that are kept', async () => {
    const bytes = docx({ body: '<w:p><w:r><w:t>&lt;script&gt;alert(1)&lt;/script&gt; and more</w:t></w:r></w:p>' });
    const path = await upload({ field: 'files', name: 'Minutes.docx', bytes });
    const at = `${path}/versions/1/read`;
    assert.match((await (await as('co-ordinator')).get(at)).text, /is being made ready to be read here/);
    await ready();
    const page = await (await as('co-ordinator')).get(at);
    assert.match(page.text, /Words/);
    assert.match(page.text, /<script>alert\(1\)<\/script> and more/);
    assert.equal(page.findAll('main script').length, 0);
    assert.equal((await (await as('co-ordinator')).get(`${path}/versions/9/read`)).status, 404);
  });

  it('asks for what is missing, and keeps what was typed', async () => {
    const browser = await as('co-ordinator');
    const nothing = await browser.post(`${list}/new`, { title: 'Kept words', class: 'meeting-paper' });
    assert.equal(nothing.status, 422);
    assert.deepEqual(nothing.errorSummary, ['Select at least one file']);
    assert.equal(nothing.field('title'), 'Kept words');
    const noClass = await browser.postFile(`${list}/new`, paper, {});
    assert.deepEqual(noClass.errorSummary, ['Select what kind of document it is']);
    const noAgency = await browser.postFile(`${list}/new`, paper, { class: 'agency-return' });
    assert.deepEqual(noAgency.errorSummary, ['Select the agency whose return it is']);
    const long = await browser.postFile(`${list}/new`, paper, { class: 'other', title: 'x'.repeat(10_000) });
    assert.match(long.errorSummary.join(), /200/);
    const forged = await browser.postFile(`${list}/new`, paper, { class: 'photograph' });
    assert.deepEqual(forged.errorSummary, ['Select what kind of document it is']);
  });

  it('refuses every file of the hostile corpus in plain words, and keeps nothing of any', async () => {
    const browser = await as('co-ordinator');
    const before = await rows();
    for (const { what, name, make } of HOSTILE_FILES) {
      const answer = await browser.postFile(`${list}/new`, { field: 'files', name, bytes: make() }, { class: 'other' });
      assert.equal(answer.status, 422, what);
      assert.equal(answer.errorSummary.length, 1, what);
      assert.match(answer.errorSummary[0] ?? '', /\. [A-Z].*\.$|^Select at least one file$/, what);
      assert.equal(answer.html.includes('<script>alert'), false, what);
    }
    assert.equal(await rows(), before);
  });

  it('keeps the good files of several and says why the others were refused', async () => {
    const browser = await as('co-ordinator');
    const page = await browser.get(`${list}/new`);
    const data = new FormData();
    data.append('_csrf', String(page.field('_csrf')));
    data.append('class', 'other');
    data.append('files', new Blob(['Good']), 'Good one.txt');
    data.append('files', new Blob(['MZ\u0000']), 'bad.exe');
    const encoded = new Response(data);
    const answer = await service().app.inject({
      method: 'POST',
      url: `${list}/new`,
      payload: Buffer.from(await encoded.arrayBuffer()),
      headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
      cookies: Object.fromEntries(browser.cookies),
    });
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, /bad\.exe: /);
    assert.match(answer.body, /Uploaded: Good one/);
    assert.match((await browser.get(`${list}?search=good+one`)).text, /1 document/);
    assert.match((await browser.get(`${list}?search=nowhere`)).text, /Nothing matches/);
  });

  it('writes down no file of somebody who may not bring one', async () => {
    const [spoc, before] = [await as('single-point-of-contact'), await rows()];
    const answer = await spoc.postFile(`${list}/new`, paper, { class: 'other' });
    assert.equal(answer.status, 404);
    assert.equal(await rows(), before);
    const stranger = await (await as('northmere-co-ordinator')).postFile(`${list}/new`, paper, { class: 'other' });
    assert.equal(stranger.status, 404);
  });

  it('adds a version with its reason; a page that is out of date gets a conflict', async () => {
    const browser = await as('co-ordinator');
    const path = await upload();
    const version = { field: 'file', name: 'Agenda 2.txt', bytes: Buffer.from('1. Apologies\n') };
    const noReason = await browser.postFile(`${path}/new-version`, version, { _version: '1' });
    assert.deepEqual(noReason.errorSummary, ['Enter why there is a new version, such as “Corrected the dates”']);
    const added = await browser.postFile(`${path}/new-version`, version, { reason: 'Item added', _version: '1' });
    assert.equal(added.status, 303);
    assert.match((await browser.get(path)).text, /Version 2: Agenda 2\.txt.*Why: Item added/);
    const late = { ...version, bytes: Buffer.from('Late') };
    const conflict = await browser.postFile(`${path}/new-version`, late, { reason: 'Typed words', _version: '1' });
    assert.equal(conflict.status, 409);
    assert.match(conflict.html, /Typed words/);
  });

  it('releases to the panel, opens after the undertaking, and closes when taken back', async () => {
    const path = await upload({ ...paper, name: 'Paper for the panel.txt' });
    const [co, member] = [await as('co-ordinator'), await as('panel-da')];
    assert.equal((await member.get(path)).status, 404);
    assert.deepEqual((await co.post(`${path}/release`, { reason: '' })).errorSummary, ['Select whom to release it to']);
    assert.equal((await co.post(`${path}/release`, { to: 'person:not-on-it' })).status, 422);
    assert.equal((await co.post(`${path}/release`, { to: 'panel', reason: 'For March' })).status, 303);
    assert.equal((await member.get(path)).status, 404);
    assert.match((await member.get(list)).text, /accepted the confidentiality undertaking/);
    const undertaking = `/reviews/${review.reference}/undertaking`;
    assert.deepEqual((await member.post(undertaking)).errorSummary, ['Tick the box if you accept the undertaking']);
    assert.equal((await member.post(undertaking, { accept: 'yes' })).status, 303);
    const seen = await member.get(path);
    assert.equal(seen.status, 200);
    assert.equal(seen.text.includes('Who has opened it'), false);
    assert.equal((await member.get(`${path}/release`)).status, 404);
    assert.equal((await member.post(`${path}/withdraw`, { reason: 'x' }, list)).status, 404);
    const back = (await co.get(path)).findAll('a').find((link) => /take-back$/.test(link.getAttribute('href') ?? ''));
    const backPath = back?.getAttribute('href') ?? '';
    assert.deepEqual((await co.post(backPath, { reason: '' })).errorSummary, ['Enter why the release is taken back']);
    assert.equal((await co.post(backPath, { reason: 'Too early' })).status, 303);
    assert.equal((await member.get(path)).status, 404);
    assert.equal((await member.get(`${path}/versions/1`)).status, 404);
  });

  it('withdraws and puts back', async () => {
    const path = await upload({ ...paper, name: 'Wrong paper.txt' });
    const co = await as('co-ordinator');
    assert.equal((await co.post(`${path}/withdraw`, { reason: 'Wrong', _version: '7' })).status, 409);
    assert.equal((await co.post(`${path}/withdraw`, { reason: 'Wrong', _version: '1' })).status, 303);
    const page = await co.get(path);
    assert.match(page.text, /Withdrawn on 10 February 2026 at .*: Wrong/);
    assert.equal((await co.get(`${path}/new-version`)).status, 404);
    assert.equal((await co.post(`${path}/put-back`, { _version: '2' }, path)).status, 303);
    assert.equal((await co.get(path)).text.includes('Withdrawn on'), false);
  });

  it('is not put back by its owner past whoever may release it', async () => {
    const author = await as('report-author');
    const kept = await personWork(service())('report-author', async (work) => {
      const file = madeFile('notes.txt', Buffer.from('Notes of an interview'));
      return keepDocument(work, { review, class: 'evidence', title: 'Notes', file });
    });
    assert.ok(!('refused' in kept));
    const path = `${list}/${kept.id}`;
    const chair = await as('independent-chair');
    assert.equal((await chair.post(`${path}/withdraw`, { reason: 'Names a child', _version: '1' })).status, 303);
    const seen = await author.get(path);
    assert.match(seen.text, /Names a child/);
    assert.doesNotMatch(seen.text, /Put it back/);
    assert.equal((await author.post(`${path}/put-back`, { _version: '2' }, path)).status, 404);
    assert.equal((await chair.post(`${path}/put-back`, { _version: '2' }, path)).status, 303);
    assert.equal((await author.post(`${path}/withdraw`, { reason: 'Mine', _version: '3' })).status, 303);
    assert.equal((await author.post(`${path}/put-back`, { _version: '4' }, path)).status, 303);
  });

  it('shows a photograph nowhere, though those who may see it ask', async () => {
    const photo = await personWork(service())('co-ordinator', async (work) => {
      const kept = await keepDocument(work, {
        review,
        class: 'photograph',
        title: 'Zqphotograph',
        file: madeFile('p.png', png(5, 5)),
      });
      assert.ok(!('refused' in kept));
      await releaseDocument(work, kept, 'panel');
      return kept;
    });
    for (const key of ['co-ordinator', 'independent-chair', 'panel-da']) {
      const browser = await as(key);
      assert.equal((await browser.get(list)).html.includes('Zqphotograph'), false);
      for (const end of ['', '/versions/1', '/versions/1/shown']) {
        assert.equal((await browser.get(`${list}/${photo.id}${end}`)).status, 404);
      }
    }
  });

  it('answers alike for another review, another partnership, and what is not there', async () => {
    const path = await upload();
    const id = path.split('/').at(-1);
    const stranger = await as('northmere-co-ordinator');
    assert.equal((await stranger.get(path)).status, 404);
    assert.equal((await stranger.get(`${path}/versions/1`)).status, 404);
    const co = await as('co-ordinator');
    assert.equal((await co.get(`/papers/${id}`)).status, 404);
    assert.equal((await co.get(`${list}/not-a-uuid`)).status, 404);
    assert.equal((await co.get(`${path}/versions/x`)).status, 404);
    assert.equal((await (await as('board-member')).get(list)).status, 404);
  });

  it('keeps papers of the partnership', async () => {
    const co = await as('co-ordinator');
    const answer = await co.postFile('/papers/new', { ...paper, name: 'Who pays.txt' }, { class: 'agreement' });
    assert.equal(answer.status, 303);
    const link = (await co.get('/papers')).find('.dhr-documents a')?.getAttribute('href') ?? '';
    assert.equal((await (await as('csp-chair')).get(link)).status, 200);
    assert.equal((await (await as('northmere-co-ordinator')).get(link)).status, 404);
    assert.equal((await co.get(`${link}/release`)).status, 404);
    const wrong = await co.postFile('/papers/new', paper, { class: 'evidence' });
    assert.deepEqual(wrong.errorSummary, ['Select what kind of document it is']);
  });

  it('has words for every act on the timeline', async () => {
    const page = await (await as('co-ordinator')).get(`/reviews/${review.reference}/timeline`);
    assert.match(page.text, /Document put in/);
    assert.match(page.text, /Document released to the panel/);
  });
});
