import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import {
  agree,
  aReview,
  consulted,
  holding,
  prepare,
  putToChairs,
  save,
  signedBy,
  versionOn,
} from '../../../test/support/decision-road.js';
import { personWork } from '../../../test/support/person-work.js';
import { ask } from '../../../test/support/scoped-review.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { eq, sql } from '../../platform/database/sql.js';
import { people } from '../accounts/index.js';
import { findReview } from '../reviews/index.js';
import { decisionsOf } from './index.js';

const NOW = '2026-02-10T09:00:00Z';

describe('the decision', () => {
  const service = theService(NOW);
  let [reference, base] = ['', ''];
  let coordinator: Browser;
  let chair: Browser;

  before(async () => {
    coordinator = await service().as('co-ordinator');
    chair = await service().as('csp-chair');
  });
  beforeEach(async () => {
    await signedBy(service(), 'one');
    reference = await aReview(service());
    base = `/reviews/${reference}/decision`;
  });

  const sign = async (browser: Browser, form: Record<string, string> = agree) =>
    save(browser, `${base}/signature`, form);

  describe('as it is put together', () => {
    it('shows the clock with its sentence, and every reason why it cannot be signed, each with a way to mend it', async () => {
      const page = await coordinator.get(base);
      assert.equal(page.status, 200);
      assert.match(page.text, /One calendar month from 26 January 2026, when the CSP was first aware/);
      assert.match(page.text, /26 February 2026/);
      const links = page.findAll('.dhr-blockers a').map((link) => link.getAttribute('href') ?? '');
      assert.ok(links.includes(`${base}/consultations/new`) && links.includes(`${base}/proposal#outcome`));
      const fields = await coordinator.get(`${base}/criteria`);
      const limbLinks = links.filter((href) => href.includes('/criteria#'));
      assert.ok(limbLinks.length > 8);
      for (const href of limbLinks) assert.ok(fields.find(`#${href.split('#')[1]}`), href);
      assert.ok(!page.html.includes('Longfellow'));
    });

    it('keeps half a test, and says what is missing', async () => {
      await save(coordinator, `${base}/criteria`, { 'answer-aged-16-or-over': 'yes', 'evidence-aged-16-or-over': '' });
      const page = await coordinator.get(base);
      assert.match(page.text, /Write the evidence for: Was the person who died aged 16 or over\?/);
      const half = await coordinator.get(`${base}/criteria`);
      assert.equal(half.field('answer-aged-16-or-over'), 'yes');
      assert.match(half.text, /The test: 1 of \d answered/);
      assert.match(half.text, /Circumstances of particular concern: 0 of \d answered/);
    });

    it('saves what there is and stays on the page, for whoever goes on', async () => {
      const answer = await save(coordinator, `${base}/criteria`, { 'answer-risk-missed': 'unknown', goOn: 'yes' });
      assert.equal(answer.location, `${base}/criteria#concerns`);
      const page = await coordinator.get(`${base}/criteria`);
      assert.equal(page.field('answer-risk-missed'), 'unknown');
      assert.match(page.text, /Circumstances of particular concern: 1 of \d answered/);
    });

    it('keeps evidence written without an answer on the page, and asks for the answer', async () => {
      const page = await save(coordinator, `${base}/criteria`, { 'evidence-same-household': 'They lived together' });
      assert.equal(page.status, 422);
      assert.equal(page.field('evidence-same-household'), 'They lived together');
      assert.match(page.errorSummary.join(), /Select yes, no or not known/);
    });

    it('refuses the second of two who answer at once, and loses nothing of the first', async () => {
      const stale = await versionOn(coordinator, `${base}/criteria`);
      await save(coordinator, `${base}/criteria`, { 'answer-risk-missed': 'yes', 'evidence-risk-missed': 'First' });
      const second = { 'answer-risk-missed': 'no', 'evidence-risk-missed': 'Second words', _version: stale };
      const refused = await coordinator.post(`${base}/criteria`, second);
      assert.equal(refused.status, 409);
      assert.match(refused.text, /Second words/);
      assert.equal((await coordinator.get(`${base}/criteria`)).field('evidence-risk-missed'), 'First');
    });

    it('takes consultations, corrects them, takes them off and puts them back', async () => {
      await coordinator.post(`${base}/consultations/new`, consulted);
      const one = (await coordinator.get(base)).find('#consultations li a')?.getAttribute('href') ?? '';
      await save(coordinator, one, { ...consulted, said: 'Corrected words' });
      assert.match((await coordinator.get(base)).text, /Corrected words/);
      await coordinator.post(`${one}/removal`, {}, one);
      assert.match((await coordinator.get(base)).text, /Record whom you consulted/);
      await coordinator.post(`${one}/return`, {}, base);
      assert.match((await coordinator.get(base)).text, /Marigold Teasel, IDVA service manager/);
    });

    it('warns when nobody consulted works in the field of domestic abuse', async () => {
      await coordinator.post(`${base}/consultations/new`, { ...consulted, understandsAbuse: 'no' });
      assert.match((await coordinator.get(base)).text, /Nobody whose field is domestic abuse/);
    });

    it('answers bad input with words and what was typed', async () => {
      const long = 'x'.repeat(10_001);
      const page = await coordinator.post(`${base}/consultations/new`, {
        ...consulted,
        name: '<script>alert(1)</script>\u202e',
        said: long,
        'askedOn-month': '13',
      });
      assert.equal(page.status, 422);
      assert.equal(page.errorSummary.length, 2);
      assert.ok(!page.html.includes('<script>alert'));
      assert.equal(page.field('said'), long);
      for (const on of [
        ['30', '2', '2026'],
        ['11', '2', '2026'],
        ['', '2', ''],
      ]) {
        const [d = '', m = '', y = ''] = on;
        const wrong = { ...consulted, 'askedOn-day': d, 'askedOn-month': m, 'askedOn-year': y };
        assert.equal((await coordinator.post(`${base}/consultations/new`, wrong)).status, 422, on.join());
      }
      assert.equal((await save(coordinator, `${base}/proposal`, { outcome: 'adjourn' })).status, 422);
      assert.equal((await save(coordinator, `${base}/proposal`, { ...holding, reasons: long })).status, 422);
    });

    it('names the agencies that have not answered, until it is said why they need not be waited for', async () => {
      const review = await personWork(service())('co-ordinator', async (work) => findReview(work, reference));
      assert.ok(review);
      await ask(service(), coordinator, { review, agencies: ['Metropolitan'] });
      assert.match((await coordinator.get(base)).text, /0 agencies have answered of 1 asked. Awaited: Metropolitan/);
      assert.match((await coordinator.get(base)).text, /has not answered the scoping request/);
      await save(coordinator, `${base}/proposal`, { ...holding, scopingWaiver: 'They were never called' });
      assert.doesNotMatch((await coordinator.get(base)).text, /has not answered the scoping request/);
    });

    it('tells the section 9 test from that of section 8A', async () => {
      assert.match((await coordinator.get(base)).text, /A member of the same household counts, related or not/);
    });
  });

  describe('and who may', () => {
    const paths = [
      '',
      '/criteria',
      '/consultations/new',
      '/proposal',
      '/signature',
      '/home-office-form',
      '/direction',
      '/told/family',
      '/challenges/new',
    ];

    it('another partnership, the board, administrators and privacy officers find nothing', async () => {
      for (const key of [
        'northmere-co-ordinator',
        'northmere-csp-chair',
        'board-member',
        'administrator',
        'privacy-officer',
        'independent-chair',
      ]) {
        const browser = await service().as(key);
        for (const path of paths) assert.equal((await browser.get(base + path)).status, 404, `${key} ${path}`);
      }
    });

    it('a co-ordinator does not sign, a chair does not prepare', async () => {
      await prepare(coordinator, base);
      await putToChairs(coordinator, base);
      assert.equal((await coordinator.get(`${base}/signature`)).status, 404);
      assert.equal((await coordinator.post(`${base}/signature`, { ...agree, _version: '1' }, base)).status, 404);
      for (const path of paths.filter((one) => one !== '' && one !== '/signature'))
        assert.equal((await chair.get(base + path)).status, 404, path);
      assert.equal((await chair.post(`${base}/signature-request`, { _version: '1' }, base)).status, 404);
    });

    it('the independent chair of the review reads, and neither prepares nor signs', async () => {
      await service().database.asOwner(async (tx) => {
        const [who] = await tx.select().from(people).where(eq(people.name, 'Dr Angelica Stonecrop'));
        await tx.execute(sql`
          insert into membership (review_id, partnership_id, person_id, role, starts_on)
          select id, partnership_id, ${who?.id}, 'independent-chair', '2026-02-01' from review where reference = ${reference}`);
        await tx.execute(sql`
          insert into conflict_declaration (review_id, partnership_id, person_id, declared)
          select id, partnership_id, ${who?.id}, 'none' from review where reference = ${reference}`);
      });
      const browser = await service().as('independent-chair');
      assert.equal((await browser.get(base)).status, 200);
      for (const path of ['/signature', '/criteria', '/proposal'])
        assert.equal((await browser.get(base + path)).status, 404);
    });

    it('decisions of other partnerships are in nobody’s batch', async () => {
      await prepare(coordinator, base);
      await putToChairs(coordinator, base);
      await sign(chair);
      const id = await personWork(service())(
        'co-ordinator',
        async (work) => (await findReview(work, reference))?.id ?? '',
      );
      const theirs = await personWork(service())('northmere-co-ordinator', (work) => decisionsOf(work, [id]));
      assert.equal(theirs.size, 0);
    });
  });
});
