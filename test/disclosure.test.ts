import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { chairPaths } from '../src/modules/chair/paths.js';
import { keepDocument, madeFile, withdrawDocument } from '../src/modules/documents/index.js';
import { termsVersions } from '../src/modules/terms-of-reference/tables.js';
import type { DisclosureItem } from '../src/platform/catalogue.js';
import { asSystem } from '../src/platform/work.js';
import { png } from './corpus/plain-files.js';
import { accused, add, familyReview, on, sister, sit, zq } from './support/family-road.js';
import { personWork } from './support/person-work.js';
import { type Browser, theService } from './support/service.js';

/** Everything that the modules put on the schedule for the police, and everything that they keep from it. */
describe('the disclosure schedule over all modules', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let made: Awaited<ReturnType<typeof familyReview>>;
  let coordinator: Browser;
  let path = '';

  before(async () => {
    coordinator = await service().as('co-ordinator');
    made = await familyReview(service());
    path = `/reviews/${made.review.reference}/disclosure`;
    await aFamilyThatSpoke();
    await papers();
    await aCandidate();
    await sit(service(), made.review, 'disclosure-officer', 'disclosure-officer');
  });

  async function aFamilyThatSpoke() {
    const contact = await add(coordinator, `${made.base}/new`, sister(made.workerId));
    const theirs = await add(coordinator, `${made.base}/alleged/new`, accused(made.otherId));
    const exchange = { ...on('happenedOn', '2026-02-09'), channel: 'phone', spoke: 'Marigold Teasel', reached: 'yes' };
    for (const whom of [contact, theirs])
      assert.equal((await coordinator.post(`${whom}/records/new`, { ...exchange, said: zq.said })).status, 303);
    const comment = { about: 'terms-of-reference', ...on('askedOn', '2026-02-03'), ...on('saidOn', '2026-02-05') };
    assert.equal((await coordinator.post(`${contact}/comments/new`, { ...comment, said: zq.said })).status, 303);
    const tribute = { words: zq.said, ...on('givenOn', '2026-02-08'), mayPrint: 'ask' };
    assert.equal((await coordinator.post(`${contact}/tribute`, { ...tribute, _version: '0' })).status, 303);
  }

  const papers = () =>
    personWork(service())('co-ordinator', async (work) => {
      const { review } = made;
      const minutes = { review, class: 'meeting-paper' as const, title: 'Minutes of the first meeting' };
      const kept = await keepDocument(work, {
        ...minutes,
        file: madeFile('a.txt', Buffer.from('Zqcontent of minutes')),
      });
      assert.ok(!('refused' in kept));
      await withdrawDocument(work, kept, 'Put in twice');
      const photograph = {
        review,
        class: 'photograph' as const,
        title: 'Zqtitle',
        file: madeFile('Zqfile.png', png(40, 30)),
      };
      assert.ok(!('refused' in (await keepDocument(work, photograph))));
      await work.tx.insert(termsVersions).values({
        id: work.newId(),
        reviewId: review.id,
        partnershipId: review.partnershipId,
        number: 1,
        content: {} as never,
        note: 'Zqnote',
        madeBy: made.coordinatorId,
        madeAt: work.now,
      });
    });

  async function aCandidate() {
    const { reference } = made.review;
    await coordinator.post(chairPaths.specification(reference), { skills: ['chairing'], note: 'Zqspecification' });
    const candidate = { role: 'chair', name: 'Zqcandidate Testchair', email: 'zq@chairs.example' };
    const added = await coordinator.post(chairPaths.add(reference), candidate);
    const id = added.location?.split('/').at(-1) ?? '';
    const statement = {
      'employer-0': 'Zqemployer',
      'post-0': 'Head',
      'from-0': '1999',
      'untilYear-0': '2015',
      noLinks: 'yes',
      reviewsInHand: '1',
      declaredName: 'Zqcandidate Testchair',
      declared: 'yes',
    };
    const answer = await coordinator.post(chairPaths.statement(reference, id), statement);
    assert.equal(answer.status, 303, answer.errorSummary.join());
  }

  const items = () =>
    personWork(service())('co-ordinator', (work) =>
      asSystem(work, () => work.catalogue.disclosureOf(work, made.review.id)),
    );

  it('holds documents, contacts, the way to the chair, and each version of the terms', async () => {
    const titles = (await items()).map(({ title }: DisclosureItem) => title);
    for (const title of [
      'Minutes of the first meeting (withdrawn)',
      'Photograph of the person who died',
      'Record of a contact: by telephone',
      'Record of asking a contact about the terms of reference',
      'Words about the person who died',
      'What the review needs of its chair',
      'Statement of independence of a candidate for chair',
      'Terms of reference, version 1',
    ])
      assert.ok(titles.includes(title), `${title} in ${titles.join('; ')}`);
  });

  it('names each item once, with its author, day and holder', async () => {
    const all = await items();
    assert.equal(new Set(all.map(({ key }) => key)).size, all.length);
    for (const { title, author, madeOn, holder } of all) {
      assert.ok(title !== '' && author !== '' && holder !== '', title);
      assert.match(madeOn, /^2026-\d\d-\d\d$/, title);
    }
  });

  it('says the same of both sides, and gives nobody away to the police', async () => {
    const officer = await service().as('disclosure-officer');
    const seen = await officer.get(path);
    assert.equal(seen.status, 200);
    assert.match(seen.text, /Record of a contact: by telephone/);
    const files = await Promise.all(
      ['word', 'spreadsheet?format=csv'].map(async (way) => (await officer.get(`${path}/${way}`)).bytes.toString()),
    );
    for (const text of [seen.html, ...files]) {
      assert.ok(!/Zq(sister|said|accused|content|title|file|note|spec|candidate|employer)/.test(text));
      assert.ok(!/alleged/i.test(text.slice(text.indexOf('<main'))));
    }
  });
});
