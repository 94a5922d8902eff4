import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { acceptedAction, aLead } from '../../../test/support/led-actions.js';
import { personWork } from '../../../test/support/person-work.js';
import { type PlanWorld, planWorld } from '../../../test/support/plan-world.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { castId } from '../../../test/support/staffed-review.js';
import { day } from '../../kernel/day.js';
import { eq } from '../../platform/database/sql.js';
import { actionSteps, actions } from '../actions/tables.js';
import { recommendations } from '../recommendations/index.js';
import { addSubject, blankIdentity, exclusions, reviews } from '../reviews/index.js';
import { gather } from './figures/gather.js';
import { quarterOf } from './quarter.js';
import { overviews } from './tables.js';

const NAME = 'Perpetua Longstocking';

/** January to March 2026; the tests begin on 10 February. */
const QUARTER = quarterOf(day('2026-02-10'));

describe('the quarterly overview', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: PlanWorld;
  let office: Browser;
  let path: string;

  const gathered = () =>
    personWork(service())('co-ordinator', (work, id) => gather(work, id, { quarter: QUARTER, costs: [] }));

  before(async () => {
    world = await planWorld(service());
    const { id: reviewId, partnershipId } = world.review;
    const identity = { ...blankIdentity, fullName: NAME };
    await personWork(service())('co-ordinator', (work) => addSubject(work, world.review, { role: 'victim', identity }));
    const lead = await aLead(service(), world);
    const one = await acceptedAction(service(), world, { lead, what: 'Teach every ward' });
    const by = await castId(service(), 'co-ordinator');
    await service().database.asOwner(async (tx) => {
      await tx.update(recommendations).set({ state: 'issued', issuedOn: day('2026-02-01') });
      await tx
        .update(actions)
        .set({ state: 'closed', closedOn: day('2026-04-02') })
        .where(eq(actions.id, one));
      await tx.insert(actionSteps).values({
        ...{
          id: randomUUID(),
          reviewId,
          partnershipId,
          actionId: one,
          step: 'close',
          fromState: 'planned',
          toState: 'closed',
        },
        ...{ byPerson: by, at: new Date('2026-04-02T10:00:00Z') },
      });
      await tx.insert(exclusions).values({
        ...{ id: randomUUID(), reviewId, partnershipId, personId: by, reason: 'Knew the family' },
        ...{ excludedBy: by, excludedAt: new Date('2026-02-09T10:00:00Z') },
      });
    });
    office = await service().as('co-ordinator');
  });

  it('is of every review, also of one that whoever draws it up is kept out of', async () => {
    assert.equal((await office.get(`/reviews/${world.review.reference}`)).status, 404);
    const { stages, happened, recommendations: issued } = await gathered();
    assert.deepEqual([[...stages.values()], happened.notified, issued.length], [[1], 1, 2]);
  });

  it('has the figures of the end of its quarter, whatever came after', async () => {
    service().at('2026-04-10T09:00:00Z');
    const { actions: then, on } = await gathered();
    assert.equal(on, '2026-03-31');
    assert.deepEqual(
      then.map(({ state, rag, dueOn }) => [state, rag, dueOn]),
      [['planned', 'amber', '2026-03-16']],
    );
    service().at('2026-02-10T09:00:00Z');
  });

  it('can be drawn up while the quarter runs, and not issued', async () => {
    const list = await office.get('/overviews');
    assert.match(list.text, /No overview yet/);
    const begun = await office.post(`/overviews/of/${QUARTER.from}`, {}, '/overviews');
    path = begun.location ?? '';
    assert.match(path, /^\/overviews\/[0-9a-f-]{36}$/);
    assert.match((await office.get(path)).text, /The quarter has not ended: figures are of 10 February 2026/);
    assert.match((await office.get(`${path}/issue`)).text, /The quarter runs until 31 March 2026/);
    assert.equal((await office.post(`${path}/issue`, { seen: 'x', looked: 'yes' })).status, 422);
    assert.equal((await office.post(`/overviews/of/${QUARTER.from}`, {}, '/overviews')).status, 409);
    assert.equal((await office.post('/overviews/of/2020-01-01', {}, '/overviews')).status, 404);
  });

  it('keeps what two people write at once', async () => {
    const at = `${path}/sections/risks`;
    assert.equal((await office.post(at, { words: 'First', _version: '0' })).status, 303);
    const late = await office.post(at, { words: 'Second', _version: '0' });
    assert.deepEqual([late.status, late.field('words')], [409, 'Second']);
    assert.match(late.text, /What .* wrote First/);
    const saved = await office.post(`${at}/saved`, { words: 'Third', _version: '1' }, at);
    assert.equal(saved.status, 200);
    const cost = await office.post(`${path}/cost`, { what: 'Chairs', amount: 'many' });
    assert.deepEqual(cost.errorSummary, ['Amount must be in pounds and pence, like 1250 or 1250.50']);
    assert.equal((await office.post(`${path}/cost`, { what: 'Chairs', amount: '£1,250.50' })).status, 303);
  });

  it('says what changed in the figures, and is not issued with a name or a pseudonym in its words', async () => {
    service().at('2026-04-10T09:00:00Z');
    office = await service().as('co-ordinator');
    assert.match((await office.get(path)).text, /What changed in the figures since .*Amber: was 0, is 1/);
    const [review] = await service().database.asOwner((tx) => tx.select().from(reviews));
    const write = (words: string) =>
      office
        .get(`${path}/sections/late`)
        .then((page) => office.post(`${path}/sections/late`, { words, _version: String(page.field('_version') ?? 0) }));
    await write(`The review of ${review?.pseudonym} waits. ${NAME}’s sister was told.`);
    const page = await office.get(`${path}/issue`);
    assert.match(page.text, new RegExp(`“${review?.pseudonym}” is the pseudonym of a review`));
    assert.match(page.text, new RegExp(`“${NAME}.*looks like`));
    assert.doesNotMatch(page.html, /Issue it/);
    assert.equal((await office.post(`${path}/issue`, { seen: '', looked: 'yes' })).status, 422);
    await write('One review waits for a trial.');
  });

  it('is issued as it was seen, frozen whole, and then read by the board', async () => {
    const board = await service().as('board-member');
    assert.equal((await board.get(path)).status, 404);
    const seen = String((await office.get(`${path}/issue`)).field('seen') ?? '');
    await office.post(`${path}/cost`, { what: 'Printing', amount: '10' });
    const stale = await office.post(`${path}/issue`, { seen });
    assert.match(stale.errorSummary.join(), /changed while this page was open/);
    const issued = await office.post(`${path}/issue`, { seen: String(stale.field('seen') ?? '') });
    assert.equal(issued.location, `${path}/given`, issued.errorSummary.join());
    assert.match((await board.get(path)).text, /Issue 1.*One review waits for a trial.*£1,260\.50/);
    for (const page of ['sections/risks', 'cost', 'issue'])
      assert.equal((await office.get(`${path}/${page}`)).status, 404);
    await assert.rejects(
      service().database.asOwner((tx) => tx.update(overviews).set({ reason: 'x' }).where(eq(overviews.number, 1))),
    );
  });

  it('is the same as a Word file and a tagged PDF, without a name', async () => {
    const word = await office.get(`${path}/word`);
    const xml = strFromU8(unzipSync(word.bytes)['word/document.xml'] ?? new Uint8Array());
    const pdf = await getDocument({ data: new Uint8Array((await office.get(`${path}/pdf`)).bytes), verbosity: 0 })
      .promise;
    const tags = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const words of ['Key messages', '1. Reviews by stage', 'One review waits for a trial', '14. Decisions wanted'])
      assert.ok(xml.includes(words), words);
    for (const tag of ['H1', 'L', 'Table']) assert.match(tags, new RegExp(`"${tag}"`));
    assert.doesNotMatch(xml, /Perpetua/);
  });

  it('is given to boards, and put right by another issue with a reason', async () => {
    await office.post('/boards', {}, '/boards');
    const form = await office.get(`${path}/given`);
    const boards = [...form.html.matchAll(/name="boards"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="boards"/g)];
    const given = await office.post(`${path}/given`, {
      ...{ boards: boards.map(([, one, other]) => one ?? other ?? ''), how: 'meeting', note: '' },
      ...{ 'on-day': '10', 'on-month': '4', 'on-year': '2026' },
    });
    assert.equal(given.location, path, given.errorSummary.join());
    assert.match((await office.get('/overviews')).text, /Issued 10 Apr 2026 .*Community Safety Partnership/);
    const facts = await personWork(service())('co-ordinator', (work, id) =>
      work.catalogue.partnershipFactsOf(work, id),
    );
    assert.ok(['quarterly-report-given', 'overview-shared'].every((name) => facts.some((fact) => fact.name === name)));
    assert.match((await office.post(`${path}/correction`, { reason: '' })).errorSummary.join(), /Enter why/);
    const next = await office.post(`${path}/correction`, { reason: 'A cost was wrong' });
    assert.match((await office.get(next.location ?? '')).text, /takes the place of the issue before: A cost was wrong/);
    assert.equal((await office.post(`${path}/correction`, { reason: 'Again' })).status, 409);
    assert.match((await office.get(path)).text, /Issue 1/);
    const deletion = `${next.location}/deletion`;
    const seen = String((await office.get(deletion)).field('seen'));
    await office.post(`${next.location}/cost`, { what: 'Post', amount: '5' });
    assert.equal((await office.post(deletion, { seen })).status, 409, 'something was typed meanwhile');
    const now = await office.get(deletion);
    assert.match(now.text, /3 lines of cost.*The issue that is out stays/s);
    assert.equal((await office.post(deletion, { seen: String(now.field('seen')) })).location, '/overviews');
    assert.equal((await office.get(next.location ?? '')).status, 404);
    assert.equal((await office.get(`${path}/deletion`)).status, 404, 'what was issued is deleted by nobody');
    await assert.rejects(service().database.asOwner((tx) => tx.delete(overviews).where(eq(overviews.number, 1))));
  });

  it('stands among what the partnership owes whatever reviews it has, each with where it is done', async () => {
    const page = await office.get('/standing-duties');
    assert.match(page.text, /quarterly overview.*Done .*Quarterly overviews/);
    assert.match(page.text, /Nobody has said so yet/);
    const kept = await office.post('/standing-duties/register-checked', {}, '/standing-duties');
    assert.equal(kept.location, '/standing-duties', kept.text.slice(0, 300));
    assert.match((await office.get('/standing-duties')).text, /Last said on \d+ April 2026/);
  });

  it('is beside trends over the years, which leave with every figure', async () => {
    const page = await office.get('/trends?from=2024&to=2026');
    assert.match(page.text, /Deaths notified, and what was decided[\s\S]*Recommendations and their fate/);
    assert.ok((page.html.match(/<svg /g)?.length ?? 0) > 0, 'drawn');
    const file = await office.get('/trends.csv?from=2024&to=2026');
    assert.match(file.html, /"Deaths notified, and what was decided","Year of notification","2026"/);
    assert.match(file.html, /OFFICIAL-SENSITIVE; taken by/);
    assert.equal((await (await service().as('imr-author')).get('/trends')).status, 404);
  });
});
