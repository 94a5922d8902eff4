import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { heldReview, typedDay } from '../../../test/support/held-review.js';
import { type Browser, theService } from '../../../test/support/service.js';
import { castMember } from '../../demonstration/cast.js';
import { eq } from '../../platform/database/sql.js';
import { people } from '../accounts/index.js';
import { memberships, reviews } from '../reviews/index.js';

const NOW = '2026-02-10T09:00:00Z';

describe('the disclosure schedule', () => {
  const service = theService(NOW);
  let [reference, path] = ['', ''];
  let coordinator: Browser;

  before(async () => {
    coordinator = await service().as('co-ordinator');
    reference = await heldReview(service());
    path = `/reviews/${reference}/disclosure`;
  });

  const told = { toldWhom: 'DI Rowan Sallow', ...typedDay('toldOn', '2026-02-10') };
  const shownOn = async (browser: Browser): Promise<string[]> =>
    (await browser.get(path)).findAll('input[name="shown"]').map((input) => input.getAttribute('value') ?? '');
  const entry = {
    title: 'Notebook of the first meeting',
    author: 'Marigold Teasel',
    ...typedDay('madeOn', '2026-02-09'),
    holder: 'Marigold Teasel',
  };

  it('comes out of the record by itself, titles and days and no content', async () => {
    const seen = await coordinator.get(path);
    assert.equal(seen.status, 200);
    assert.match(seen.text, /Decision record/);
    assert.match(seen.text, /What Marigold Teasel said when consulted/);
    assert.match(seen.text, /The police have not been told of any yet/);
    assert.ok(!seen.html.includes('pattern of control'), 'what was said is not shown');
    assert.ok(!seen.html.includes('Longfellow'), 'no real name');
  });

  it('takes what the record does not hold by hand, and gives it back', async () => {
    const missing = await coordinator.post(`${path}/new`, { ...entry, title: '', holder: 'x'.repeat(10_000) });
    assert.equal(missing.status, 422);
    assert.equal(missing.errorSummary.length, 2);
    const impossible = await coordinator.post(`${path}/new`, { ...entry, ...typedDay('madeOn', '2026-02-30') });
    assert.deepEqual(impossible.errorSummary, ['Date it was made must be a real date']);
    await coordinator.post(`${path}/new`, { ...entry, title: '<script>Notebook</script>' });
    const seen = await coordinator.get(path);
    assert.ok(!seen.html.includes('<script>Notebook'));
    const off = seen.find('a[href*="/entries/"]')?.getAttribute('href') ?? '';
    assert.equal((await coordinator.post(off, { reason: '' })).status, 422);
    assert.equal((await coordinator.post(off, { reason: 'Twice' })).location, path);
    assert.equal((await coordinator.post(off, { reason: 'Again' }, path)).status, 404);
    assert.ok(!(await coordinator.get(path)).text.includes('Notebook'));
  });

  it('keeps what was said of relevance, and the last word counts', async () => {
    const href = (await coordinator.get(path)).find('a[href*="/relevance?item="]')?.getAttribute('href') ?? '';
    const item = String((await coordinator.get(href)).field('item'));
    assert.equal((await coordinator.post(`${path}/relevance`, { item, relevance: '', note: '' }, href)).status, 422);
    await coordinator.post(`${path}/relevance`, { item, relevance: 'may-be-relevant', note: 'Says the officer' }, href);
    assert.match(
      (await coordinator.get(path)).text,
      /May be relevantSays the officer|May be relevant Says the officer/,
    );
    const unknown = { item: 'entered:nonsense', relevance: 'not-relevant', note: '' };
    assert.equal((await coordinator.post(`${path}/relevance`, unknown, href)).status, 404);
  });

  it('records on which day the police were told, in bulk, and what is new since', async () => {
    assert.deepEqual((await coordinator.post(path, { ...told, toldWhom: '', which: '' })).errorSummary, [
      'Select whether they were told of everything new, or of some of it',
      'Enter who was told: name and post',
    ]);
    assert.deepEqual((await coordinator.post(path, { ...told, which: 'some' })).errorSummary, [
      'Select at least one item',
    ]);
    const shown = await shownOn(coordinator);
    const answer = await coordinator.post(path, { ...told, which: 'all', shown });
    assert.equal(answer.location, path);
    assert.match(
      (await coordinator.get(path)).text,
      /last told on 10 February 2026 \(DI Rowan Sallow\)\. Nothing is new since/,
    );
    await coordinator.post(`${path}/new`, entry);
    assert.match((await coordinator.get(path)).text, /New since: 1 item/);
  });

  it('is marked by one of two people at once, and taken back', async () => {
    const [item = ''] = await shownOn(coordinator);
    const other = await service().as('co-ordinator');
    const some = { ...told, which: 'some', items: item };
    const answers = await Promise.all([coordinator.post(path, some), other.post(path, some)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409]);
    const row = (await coordinator.get(path)).findAll('form[action*="/tellings/"]').at(-1);
    const back = row?.getAttribute('action') ?? '';
    assert.equal((await coordinator.post(back, {}, path)).location, path);
    assert.equal((await coordinator.post(back, {}, path)).status, 409);
    const absent = `${path}/tellings/${randomUUID()}/withdrawal`;
    assert.equal((await coordinator.post(absent, {}, path)).status, 404);
    assert.equal((await shownOn(coordinator)).length, 1);
  });

  it('is taken as Word and as a spreadsheet, and who took it is on the timeline', async () => {
    const word = await coordinator.get(`${path}/word`);
    assert.match(String(word.headers['content-type']), /wordprocessingml/);
    assert.equal(word.bytes.subarray(0, 2).toString(), 'PK');
    const csv = await coordinator.get(`${path}/spreadsheet?format=csv`);
    assert.match(csv.bytes.toString('utf8'), /Notebook of the first meeting/);
    assert.match(
      String((await coordinator.get(`${path}/spreadsheet?format=xlsx`)).headers['content-type']),
      /spreadsheetml/,
    );
    assert.match(
      (await coordinator.get(`/reviews/${reference}/timeline`)).text,
      /Took the disclosure schedule as a file/,
    );
  });

  it('is all that the police disclosure officer sees', async () => {
    const officer = await service().as('disclosure-officer');
    assert.equal((await officer.get(path)).status, 404, 'not a member yet');
    await joins();
    const declaration = await officer.get(path);
    assert.match(declaration.location ?? '', /declaration/);
    await officer.post(declaration.location ?? '', { declared: 'none' });
    const seen = await officer.get(path);
    assert.equal(seen.status, 200, seen.location);
    assert.match(seen.text, /Decision record/);
    assert.match(seen.text, /What Marigold Teasel said when consulted/, 'no wall thins the schedule out');
    assert.equal(seen.findAll('main form').length, 0);
    assert.match((await officer.get('/my-day')).text, /Look at the disclosure schedule/);
    assert.equal((await officer.get(`/reviews/${reference}`)).heading, 'Your part in this review');
    for (const page of ['/proceedings', '/proceedings/pauses', '/decision', '/notices', '/people', '/disclosure/new'])
      assert.equal((await officer.get(`/reviews/${reference}${page}`)).status, 404, page);
    assert.equal((await officer.post(path, { ...told, which: 'all' }, '/sign-out')).status, 404);
  });

  const joins = () =>
    service().database.asOwner(async (tx) => {
      const [review] = await tx.select().from(reviews).where(eq(reviews.reference, reference));
      assert.ok(review);
      const [officer] = await tx
        .select()
        .from(people)
        .where(eq(people.name, castMember('disclosure-officer').name));
      assert.ok(officer);
      await tx.insert(memberships).values({
        reviewId: review.id,
        partnershipId: review.partnershipId,
        personId: officer.id,
        role: 'disclosure-officer',
        startsOn: '2026-02-10',
      });
    });

  it('is not found by another partnership, nor by people with no part in it', async () => {
    for (const key of ['northmere-co-ordinator', 'board-member', 'administrator', 'single-point-of-contact']) {
      const browser = await service().as(key);
      assert.equal((await browser.get(path)).status, 404, key);
      assert.equal((await browser.get(`${path}/word`)).status, 404, key);
    }
  });
});
