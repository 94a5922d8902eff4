import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { type Browser, theService } from '../../../test/support/service.js';
import { castId, staffedReview } from '../../../test/support/staffed-review.js';
import type { Review } from '../reviews/index.js';
import { documents, documentVersions } from './tables.js';

/** What members of a review tried with papers that were released to them, and with their own. */
describe('documents, in the hands of somebody who means harm', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let review: Review;
  let list: string;
  let co: Browser;
  let member: Browser;

  before(async () => {
    review = await staffedReview(service());
    list = `/reviews/${review.reference}/documents`;
    [co, member] = [await service().as('co-ordinator'), await service().as('panel-da')];
    await member.post(`/reviews/${review.reference}/undertaking`, { accept: 'yes' });
  });

  const later = (): void => service().at(new Date(service().now().getTime() + 60_000).toISOString());
  const named = (name: string, words: string) => ({ field: 'files', name, bytes: Buffer.from(words) });
  const upload = async (name: string, words: string, as = 'meeting-paper'): Promise<string> => {
    later();
    const answer = await co.postFile(`${list}/new`, named(name, words), { class: as });
    assert.equal(answer.status, 303, answer.errorSummary.join());
    return (await co.get(`${list}?sort=newest`)).find('.dhr-documents a')?.getAttribute('href') ?? '';
  };
  const version = async (path: string, words: string, number: number) => {
    later();
    const file = { field: 'file', name: 'Paper.txt', bytes: Buffer.from(words) };
    const answer = await co.postFile(`${path}/new-version`, file, { reason: 'Zqreason', _version: String(number) });
    assert.equal(answer.status, 303, answer.errorSummary.join());
  };
  const release = async (path: string, to: string) => {
    later();
    assert.equal((await co.post(`${path}/release`, { to })).status, 303);
  };

  it('a version that was replaced before the release stays with those who saw it by their office', async () => {
    const path = await upload('Zqfirst.txt', 'With the real name');
    await version(path, 'Without it', 1);
    await release(path, 'panel');
    assert.equal((await member.get(`${path}/versions/2`)).status, 200);
    for (const end of ['versions/1', 'versions/1/shown']) {
      assert.equal((await member.get(`${path}/${end}`)).status, 404, end);
    }
    const page = await member.get(path);
    assert.equal(page.html.includes('Zqfirst.txt'), false);
    assert.equal((await co.get(`${path}/versions/1`)).status, 200);
    // What follows the release is theirs to read, and so is what they have read before.
    await version(path, 'A third', 2);
    assert.equal((await member.get(`${path}/versions/3`)).status, 200);
    assert.equal((await member.get(`${path}/versions/2`)).status, 200);
  });

  it('nobody replaces a paper that was only released to them', async () => {
    const path = await upload('Statement of the chair.txt', 'No links at all', 'independence');
    await release(path, 'panel');
    const page = await member.get(path);
    assert.equal(page.status, 200);
    assert.equal(page.text.includes('Upload a new version'), false);
    assert.equal((await member.get(`${path}/new-version`)).status, 404);
    const forged = { field: 'file', name: 'Statement.txt', bytes: Buffer.from('Many links') };
    const answer = await member.postFile(`${path}/new-version`, forged, { reason: 'Mine', _version: '1' });
    assert.equal(answer.status, 404);
    assert.equal((await co.get(`${path}/versions/2`)).status, 404);
  });

  it('the schedule for the police names nobody of the family, no candidate and no fee by the title of a paper', async () => {
    const chair = await service().as('independent-chair');
    later();
    for (const as of ['family-material', 'independence']) {
      const file = named(`Zqmother of Zqname ${as}.txt`, as);
      assert.equal((await chair.postFile(`${list}/new`, file, { class: as })).status, 303, as);
    }
    await upload('Zqfee of the chair.txt', 'A day rate', 'agreement');
    for (const key of ['disclosure-officer', 'report-author', 'co-ordinator']) {
      const page = await (await service().as(key)).get(`/reviews/${review.reference}/disclosure`);
      assert.equal(page.status, 200);
      assert.equal(/Zq(mother|name|fee)/.test(page.html), false, key);
      assert.match(page.text, /CV or statement of independence/);
    }
  });

  it('a review that is full is full for those, too, who do not see what fills it', async () => {
    const [ownerId, other] = [await castId(service(), 'independent-chair'), 50 * 1024 * 1024];
    const of = { reviewId: review.id, partnershipId: review.partnershipId };
    const at = new Date('2026-01-01T09:00:00Z');
    await service().database.asOwner(async (tx) => {
      for (let count = 0; count < 206; count += 1) {
        const documentId = randomUUID();
        const row = { id: documentId, ...of, class: 'evidence' as const, marking: 'OFFICIAL' as const, ownerId };
        await tx.insert(documents).values({ ...row, title: `Evidence ${count}`, keptAt: at });
        const file = { fileName: 'a.txt', kind: 'txt', mime: 'text/plain', size: other, sha256: '0'.repeat(64) };
        const kept = { keptBy: ownerId, keptAt: at, scan: 'no-scanner' as const, number: 1 };
        await tx.insert(documentVersions).values({ id: randomUUID(), ...of, documentId, ...file, ...kept });
      }
    });
    const author = await service().as('imr-author');
    const answer = await author.postFile(`${list}/new`, named('Own CV.txt', 'A career'), { class: 'independence' });
    assert.equal(answer.status, 422);
    assert.match(answer.errorSummary.join(), /have reached 10 GB/);
  });
});
