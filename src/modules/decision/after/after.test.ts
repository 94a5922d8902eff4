import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import {
  agree,
  aReview,
  holding,
  partnershipId,
  prepare,
  putToChairs,
  save,
  signedBy,
} from '../../../../test/support/decision-road.js';
import { personWork } from '../../../../test/support/person-work.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { blankNotification, enterNotification, given, notifications } from '../../notification/index.js';
import { findReview } from '../../reviews/index.js';
import { decisionOf, decisionsAwaiting } from '../index.js';

const NOW = '2026-02-10T09:00:00Z';

describe('what follows from a decision', () => {
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

  const decided = () =>
    personWork(service())('co-ordinator', async (work) =>
      decisionOf(work, (await findReview(work, reference))?.id ?? ''),
    );
  const facts = () =>
    personWork(service())('co-ordinator', async (work) => {
      const { id } = (await findReview(work, reference)) ?? { id: '' };
      return ((await work.catalogue.factsOf(work, [id])).get(id) ?? []).map(({ name }) => name);
    });
  const kind = () => personWork(service())('co-ordinator', async (work) => (await findReview(work, reference))?.kind);
  const stateOf = (dutyId: string) =>
    personWork(service())('co-ordinator', async (work) => {
      const { id } = (await findReview(work, reference)) ?? { id: '' };
      return (await work.catalogue.standingOf(work, id)).find((one) => one.dutyId === dutyId)?.state;
    });
  const sign = async (browser: Browser, form: Record<string, string> = agree) =>
    save(browser, `${base}/signature`, form);

  describe('the other ways', () => {
    const refusing = { outcome: 'not-hold', notHoldReason: 'outside-criteria', reasons: 'Not within the criteria.' };
    const to = (name: string, day: string) => ({
      [`${name}-day`]: day,
      [`${name}-month`]: '2',
      [`${name}-year`]: '2026',
    });
    const road = async (proposal: Record<string, string>) => {
      await prepare(coordinator, base, proposal);
      await putToChairs(coordinator, base);
      await sign(chair);
    };

    it('a decision not to hold one opens its own duties, told by people and recorded', async () => {
      await road(refusing);
      assert.ok(!(await facts()).includes('decision-not-to-hold-explained'));
      const told = { ...to('toldOn', '10'), channel: 'secure-mail', proof: 'Receipt in the case folder' };
      assert.equal((await coordinator.post(`${base}/told/home-office`, told)).location, base);
      const family = {
        ...to('toldOn', '10'),
        channel: 'in-person',
        toldBy: 'Family liaison officer',
        proof: 'Her log',
      };
      await coordinator.post(`${base}/told/family`, { ...family, leaflet: 'yes' });
      assert.ok(!(await facts()).includes('decision-not-to-hold-explained'), 'how to challenge it is missing');
      await coordinator.post(`${base}/told/family`, { ...family, challengeExplained: 'yes' });
      const now = await facts();
      for (const name of [
        'decision-not-to-hold',
        'home-office-told',
        'family-told',
        'decision-not-to-hold-explained',
      ] as const)
        assert.ok(now.includes(name), name);
      const withdrawal = (await coordinator.get(base)).find('a[href$="/withdrawal"]')?.getAttribute('href') ?? '';
      await coordinator.post(withdrawal, { reason: 'Wrong case' });
      assert.ok(!(await facts()).includes('home-office-told'));
      assert.match((await coordinator.get(base)).text, /Withdrawn: Wrong case/);
    });

    it('a direction reverses it', async () => {
      await road(refusing);
      const direction = {
        asks: 'establish',
        section: 'section 9(2)',
        ...to('receivedOn', '10'),
        words: 'Establish a review',
        'dueOn-day': '10',
        'dueOn-month': '3',
        'dueOn-year': '2026',
      };
      const early = { ...direction, 'dueOn-month': '1' };
      assert.equal((await coordinator.post(`${base}/direction`, early)).status, 422);
      await coordinator.post(`${base}/direction`, direction);
      assert.equal((await decided())?.outcome, 'directed');
      const now = await facts();
      for (const name of ['directed', 'direction-due', 'decision-to-hold', 'decision-not-to-hold'] as const)
        assert.ok(now.includes(name), name);
      const page = await coordinator.get(base);
      assert.match(page.text, /directed on 10 February 2026.*The earlier decision not to hold one is overtaken/);
      assert.equal((await coordinator.get(`${base}/proposal`)).location, base);
      const obeyed = page.find('a[href$="/obeyed"]')?.getAttribute('href') ?? '';
      await coordinator.post(obeyed, { ...to('on', '10'), how: 'Chair recruitment began' });
      assert.ok((await facts()).includes('direction-obeyed'));
      assert.equal(await kind(), 'directed');
    });

    it('tells the Home Office of each decision: what was told of the first does not count for a direction that follows', async () => {
      await road(refusing);
      const told = (day: string) => ({ ...to('toldOn', day), channel: 'secure-mail', proof: 'Receipt' });
      assert.equal((await coordinator.post(`${base}/told/home-office`, told('10'))).location, base);
      assert.equal(await stateOf('C-05'), 'met');
      service().at('2026-02-12T09:00:00Z');
      coordinator = await service().as('co-ordinator');
      const direction = {
        asks: 'establish',
        section: 'section 9(2)',
        ...to('receivedOn', '12'),
        words: 'Establish one',
      };
      assert.equal((await coordinator.post(`${base}/direction`, direction)).location, base);
      assert.equal(await stateOf('C-05'), 'due');
      await coordinator.post(`${base}/told/home-office`, told('12'));
      assert.equal(await stateOf('C-05'), 'met');
      service().at(NOW);
      coordinator = await service().as('co-ordinator');
      chair = await service().as('csp-chair');
    });

    it('makes a review held with another one a joint review', async () => {
      await road({ ...holding, reviewKind: 'joint-adults' });
      assert.equal(await kind(), 'joint-adults');
    });

    it('put off: stays open, comes back on its day, and is decided with a reason', async () => {
      await road({ outcome: 'defer', reasons: 'The post-mortem is awaited.', ...to('reviewBy', '20') });
      assert.equal((await decided())?.outcome, 'defer');
      assert.ok(!(await facts()).some((name) => name.startsWith('decision-')));
      const comesBack = () =>
        personWork(service())('co-ordinator', async (work) =>
          (await decisionsAwaiting(work)).filter((one) => one.reference === reference),
        );
      assert.deepEqual(await comesBack(), []);
      service().at('2026-02-20T09:00:00Z');
      assert.deepEqual(
        (await comesBack()).map(({ kind }) => kind),
        ['to-look-at-again'],
      );
      coordinator = await service().as('co-ordinator');
      chair = await service().as('csp-chair');
      await save(coordinator, `${base}/proposal`, holding);
      assert.match((await coordinator.get(base)).text, /Say why the decision is looked at again/);
      await save(coordinator, `${base}/proposal`, { ...holding, reconsiderReason: 'The post-mortem has come.' });
      await putToChairs(coordinator, base);
      await sign(chair);
      assert.equal((await decided())?.outcome, 'hold');
      service().at(NOW);
      coordinator = await service().as('co-ordinator');
      chair = await service().as('csp-chair');
    });

    it('refuses to be put off to today', async () => {
      await prepare(coordinator, base, { outcome: 'defer', reasons: 'Awaited.', ...to('reviewBy', '10') });
      assert.match((await coordinator.get(base)).text, /10 February 2026 is not ahead/);
    });

    it('handed to a partnership of this installation, which finds the notification; or to another', async () => {
      const northmere = await partnershipId(service(), 'Northmere');
      const content = { ...blankNotification, circumstances: given('Found at home') };
      const { id } = await personWork(service())('co-ordinator', (work, own) =>
        enterNotification(work, { partnershipId: own, content, way: 'entered', receivedOn: work.today }),
      );
      await service().database.asOwner((tx) =>
        tx.execute(
          sql`update notification set review_id = (select id from review where reference = ${reference}) where id = ${id}`,
        ),
      );
      await road({ outcome: 'transfer', destination: northmere, reasons: 'She lived there.' });
      const summary = await decided();
      assert.equal(summary?.outcome, 'transfer');
      assert.match(summary?.transferredTo ?? '', /Northmere/);
      assert.ok((await facts()).includes('transferred-to-other-csp'));
      assert.match((await coordinator.get(base)).text, /It reached them as notification N-NOR-2026-\d+/);
      const arrived = await personWork(service())('northmere-co-ordinator', (work) =>
        work.tx.select().from(notifications).where(eq(notifications.partnershipId, northmere)),
      );
      assert.deepEqual(
        arrived.map(({ content: there, way, reviewId }) => [there, way, reviewId]),
        [[content, 'transferred', null]],
      );
      const ours = await personWork(service())('co-ordinator', (work) =>
        work.tx.select().from(notifications).where(eq(notifications.partnershipId, northmere)),
      );
      assert.deepEqual(ours, [], 'what arrived there is theirs');
    });

    it('records challenges and their answers', async () => {
      await road(refusing);
      await coordinator.post(`${base}/challenges/new`, {
        raisedBy: 'Sister, through AAFDA',
        ...to('raisedOn', '10'),
        words: 'It was control.',
      });
      const one =
        (await coordinator.get(base)).find('a[href*="/challenges/"]:not([href$="/new"])')?.getAttribute('href') ?? '';
      assert.equal(
        (await save(coordinator, one, { ...to('answeredOn', '9'), answer: 'We looked again.' })).status,
        422,
        'not before it was raised',
      );
      await save(coordinator, one, { ...to('answeredOn', '10'), answer: 'We looked again.' });
      assert.match((await coordinator.get(base)).text, /Sister, through AAFDA.*We looked again/);
    });

    it('fills in the Home Office form from the record, keeps versions, and makes Word', async () => {
      await road(refusing);
      const form = await coordinator.get(`${base}/home-office-form`);
      assert.equal(form.field('partnership'), 'Bexley Community Safety Partnership');
      assert.equal(form.field('decision'), 'No review will be held');
      assert.equal(form.field('reasons'), 'Not within the criteria.');
      assert.match(form.text, /The Home Office’s current form has not been seen/);
      assert.ok(!form.html.includes('Longfellow'));
      await save(coordinator, `${base}/home-office-form`, { partnership: 'Bexley', reasons: 'Read through' });
      const stale = await coordinator.post(`${base}/home-office-form`, { partnership: 'Other', _version: '0' });
      assert.equal(stale.status, 409);
      const word = await coordinator.get(`${base}/home-office-form/1`);
      assert.equal(word.bytes.subarray(0, 2).toString(), 'PK');
      assert.equal((await coordinator.get(`${base}/home-office-form/2`)).status, 404);
    });
  });
});
