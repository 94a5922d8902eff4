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
  wholeTest,
} from '../../../../test/support/decision-road.js';
import { personWork } from '../../../../test/support/person-work.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { people } from '../../accounts/index.js';
import { findReview } from '../../reviews/index.js';
import { decisionOf } from '../index.js';

const NOW = '2026-02-10T09:00:00Z';

describe('signing a decision', () => {
  const service = theService(NOW);
  let [reference, base] = ['', ''];
  let coordinator: Browser;
  let chair: Browser;
  let policeChair: Browser;

  before(async () => {
    coordinator = await service().as('co-ordinator');
    chair = await service().as('csp-chair');
    policeChair = await service().as('csp-chair-police');
  });
  beforeEach(async () => {
    await signedBy(service(), 'one');
    reference = await aReview(service());
    base = `/reviews/${reference}/decision`;
  });

  const decided = () =>
    personWork(service())('co-ordinator', async (work) =>
      decisionOf(work, (await findReview(work, reference))?.id ?? ''),
    );
  const facts = () =>
    personWork(service())('co-ordinator', async (work) => {
      const { id } = (await findReview(work, reference)) ?? { id: '' };
      return ((await work.catalogue.factsOf(work, [id])).get(id) ?? []).map(({ name }) => name);
    });
  const sign = async (browser: Browser, form: Record<string, string> = agree) =>
    save(browser, `${base}/signature`, form);

  describe('signed by one', () => {
    it('goes the whole road, and what follows is set going', async () => {
      await prepare(coordinator, base);
      assert.match((await coordinator.get(base)).text, /Ready to be signed/);
      await putToChairs(coordinator, base);
      const [mail] = await service().mailTo('jasper.oakhollow@bexley.example');
      assert.match(mail?.subject ?? '', new RegExp(reference));
      assert.ok(mail?.body.includes(`${base}/signature`));
      assert.ok(!/Teasel|Longfellow|criteria/.test(`${mail?.subject}${mail?.body}`), 'no names, no content');
      assert.match((await chair.get('/my-day')).text, /Read and sign the decision/);

      const page = await chair.get(`${base}/signature`);
      assert.match(page.text, /To be decided by \d+ \w+ \d{4}\. One calendar month from/);
      assert.match(page.text, /A review will be held/);
      assert.match(page.text, /The criteria are met on every limb/);
      assert.match(page.text, /There was a pattern of control/);
      assert.equal((await sign(chair, { stance: 'agrees' })).status, 422, 'the declaration is needed');
      assert.equal((await sign(chair)).location, base);

      const after = await coordinator.get(base);
      assert.match(after.text, /Signed on 10 February 2026 by Jasper Oakhollow/);
      assert.match(after.text, /Record that the Home Office was told/);
      const summary = await decided();
      assert.equal(summary?.outcome, 'hold');
      assert.deepEqual(summary?.signedBy, ['Jasper Oakhollow']);
      const held = await facts();
      for (const name of ['criteria-tested', 'decision-to-hold'] as const) assert.ok(held.includes(name), name);
      assert.match((await coordinator.get(`/reviews/${reference}/notices`)).html + reference, /MOPAC|BEX/);
      const document = await coordinator.get(`${base}/record.docx`);
      assert.equal(document.bytes.subarray(0, 2).toString(), 'PK');
    });

    it('keeps a dissent, and lets another chair decide', async () => {
      await prepare(coordinator, base);
      await putToChairs(coordinator, base);
      assert.equal((await sign(policeChair, { stance: 'dissents' })).status, 422, 'a dissent needs words');
      assert.match((await chair.get(`${base}/signature`)).text, /0 of 2 answered\. Left: you and Rowan Alderwick/);
      await sign(policeChair, { stance: 'dissents', dissentWords: 'Wait for the inquest' });
      assert.match(
        (await chair.get(`${base}/signature`)).text,
        /1 of 2 answered\. Left: you\. ?Rowan Alderwick: did not agree/,
      );
      assert.equal((await decided())?.outcome, undefined);
      await sign(chair);
      assert.equal((await decided())?.outcome, 'hold');
      assert.match((await coordinator.get(base)).text, /Rowan Alderwick, chair of the partnership: did not agree/);
    });

    it('is fixed: test, consultations and proposal are closed until it is looked at again', async () => {
      await prepare(coordinator, base);
      const stale = await versionOn(coordinator, `${base}/proposal`);
      await putToChairs(coordinator, base);
      await sign(chair);
      assert.equal((await coordinator.get(`${base}/criteria`)).location, base);
      const late = await coordinator.post(`${base}/criteria`, { ...wholeTest('no'), _version: '11' }, base);
      assert.equal(late.status, 409);
      assert.equal((await coordinator.post(`${base}/consultations/new`, consulted, base)).status, 409);
      assert.equal((await coordinator.post(`${base}/proposal`, { ...holding, _version: stale }, base)).status, 409);
    });
  });

  describe('signed by each', () => {
    beforeEach(() => signedBy(service(), 'each'));

    it('stands with the last signature, not before', async () => {
      await prepare(coordinator, base);
      await putToChairs(coordinator, base);
      await sign(chair);
      assert.equal(await decided(), undefined);
      assert.match((await coordinator.get(base)).text, /Waiting for Rowan Alderwick/);
      await sign(policeChair);
      assert.deepEqual((await decided())?.signedBy.toSorted(), ['Jasper Oakhollow', 'Rowan Alderwick']);
    });

    it('is stopped by one dissent, and says what to do', async () => {
      await prepare(coordinator, base);
      await putToChairs(coordinator, base);
      await sign(chair);
      await sign(policeChair, { stance: 'dissents', dissentWords: 'Not on this evidence' });
      assert.equal(await decided(), undefined);
      const page = await coordinator.get(base);
      assert.match(page.text, /every chair must agree, and Rowan Alderwick did not/);
      assert.match((await coordinator.get('/my-day')).text, /The chairs did not agree/);
      await putToChairs(coordinator, base);
      await sign(chair);
      await sign(policeChair);
      assert.equal((await decided())?.outcome, 'hold', 'earlier signatures did not count, the new ones do');
    });

    it('goes without a chair who stands aside, and never asks them again', async () => {
      await prepare(coordinator, base);
      await putToChairs(coordinator, base);
      await sign(policeChair, { stance: 'stands-aside', conflictWords: 'I knew the family' });
      await sign(chair);
      assert.deepEqual((await decided())?.signedBy, ['Jasper Oakhollow']);
    });

    it('leaves out a chair who is kept from the review', async () => {
      await service().database.asOwner(async (tx) => {
        const [who] = await tx.select().from(people).where(eq(people.name, 'Rowan Alderwick'));
        await tx.execute(sql`
          insert into exclusion (review_id, partnership_id, person_id, reason)
          select id, partnership_id, ${who?.id}, 'Led the investigation' from review where reference = ${reference}`);
      });
      await prepare(coordinator, base);
      await putToChairs(coordinator, base);
      assert.equal((await policeChair.get(`${base}/signature`)).status, 404);
      await sign(chair);
      assert.equal((await decided())?.outcome, 'hold');
    });
  });

  describe('changed while it is being signed', () => {
    it('voids signatures, and says so', async () => {
      await signedBy(service(), 'each');
      await prepare(coordinator, base);
      await putToChairs(coordinator, base);
      await sign(chair);
      assert.match((await coordinator.get(`${base}/proposal`)).text, /signatures already given no longer count/);
      await save(coordinator, `${base}/proposal`, { ...holding, reasons: 'Other reasons' });
      const page = await coordinator.get(base);
      assert.match(page.text, /These no longer count/);
      assert.match((await policeChair.get(`${base}/signature`)).text, /No decision is before/);
    });

    it('by an answer of the test or a consultation as well', async () => {
      await prepare(coordinator, base);
      await putToChairs(coordinator, base);
      await coordinator.post(`${base}/consultations/new`, { ...consulted, name: 'Somebody else' });
      assert.match((await chair.get(`${base}/signature`)).text, /No decision is before/);
    });

    it('refuses a signature for what was on the page before, and gives the words back', async () => {
      await prepare(coordinator, base);
      await putToChairs(coordinator, base);
      const read = await versionOn(chair, `${base}/signature`);
      await save(coordinator, `${base}/proposal`, { ...holding, reasons: 'Changed behind the chair’s back' });
      await putToChairs(coordinator, base);
      const refused = await chair.post(`${base}/signature`, { ...agree, agreeWords: 'My words', _version: read });
      assert.equal(refused.status, 409);
      assert.match(refused.text, /My words/);
      assert.equal(await decided(), undefined);
    });
  });
});
