import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { before, describe, it } from 'node:test';
import { personWork } from '../../../../test/support/person-work.js';
import { theService } from '../../../../test/support/service.js';
import { castId, staffedReview } from '../../../../test/support/staffed-review.js';
import { sql } from '../../../platform/database/sql.js';
import { Conflict, NotPermitted } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import {
  acceptUndertaking,
  addVersion,
  type Document,
  documentsOf,
  fileAnswer,
  findDocument,
  keepDocument,
  madeFile,
  openedBy,
  openingsOf,
  releaseDocument,
  SpoiltFile,
  versionsOf,
  withdrawDocument,
  withdrawRelease,
} from '../index.js';

const text = (words: string) => madeFile('Paper.txt', Buffer.from(words));
const long = 'A line of a long paper.\n'.repeat(120_000);

describe('the store of documents', () => {
  const service = theService('2026-02-10T09:00:00Z');
  const dataDir = mkdtempSync(join(tmpdir(), 'dhr-store-'));
  const as = <T>(key: string, use: (work: Work, home: string) => Promise<T>): Promise<T> =>
    personWork(service(), dataDir)(key, use);
  let review: Review;
  before(async () => {
    review = await staffedReview(service());
  });

  const keep = (words: string, more: object = {}): Promise<Document> =>
    as('co-ordinator', async (work) => {
      const kept = await keepDocument(work, {
        review,
        class: 'meeting-paper',
        title: 'Agenda',
        file: text(words),
        ...more,
      });
      assert.ok(!('refused' in kept));
      return kept;
    });
  const bytesFor = (key: string, id: string): Promise<Buffer> =>
    as(key, async (work) => {
      const document = await findDocument(work, id);
      assert.ok(document !== undefined);
      const answer = await fileAnswer(work, document, document.latest);
      assert.ok(answer.kind === 'file' && answer.content instanceof Readable);
      return buffer(answer.content);
    });
  const count = async (table: string): Promise<number> => {
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ n: number }>(sql`select count(*)::int as n from ${sql.identifier(table)}`),
    );
    return rows[0]?.n ?? -1;
  };

  it('gives back what was put in, over several chunks, and leaves nothing on the disk', async () => {
    const { id, latest, marking } = await keep(long);
    assert.equal(latest.size, long.length);
    assert.equal(marking, 'OFFICIAL-SENSITIVE');
    assert.ok((await bytesFor('co-ordinator', id)).equals(Buffer.from(long)));
    assert.deepEqual(readdirSync(join(dataDir, 'passing')), []);
  });

  it('keeps nothing of a refused file', async () => {
    const before = [await count('document'), await count('document_version'), await count('document_chunk')];
    const refused = await as('co-ordinator', (work) =>
      keepDocument(work, {
        review,
        class: 'other',
        title: 'Bad',
        file: madeFile('bad.docm', Buffer.from('PK\u0003\u0004')),
      }),
    );
    assert.ok('refused' in refused && /upload/.test(refused.words));
    const photograph = await as('co-ordinator', (work) =>
      keepDocument(work, { review, class: 'photograph', title: 'Photo', file: text('Not a picture') }),
    );
    assert.ok('refused' in photograph && photograph.refused === 'kind-not-taken');
    assert.deepEqual([await count('document'), await count('document_version'), await count('document_chunk')], before);
  });

  it('finds one flipped bit and a lost chunk before the first byte leaves', async () => {
    const { id } = await keep(`${long}!`);
    await service().database.asOwner((tx) =>
      tx.execute(
        sql`update document_chunk set bytes = set_bit(bytes, 4096, 1 - get_bit(bytes, 4096)) where document_id = ${id} and number = 1`,
      ),
    );
    await assert.rejects(bytesFor('co-ordinator', id), SpoiltFile);
    await service().database.asOwner((tx) =>
      tx.execute(sql`delete from document_chunk where document_id = ${id} and number = 1`),
    );
    await assert.rejects(bytesFor('co-ordinator', id), SpoiltFile);
  });

  it('keeps versions with their reasons, and refuses the same file again', async () => {
    const first = await keep('One');
    const second = await as('co-ordinator', (work) => addVersion(work, first, text('Two'), 'The date was wrong'));
    assert.ok(!('refused' in second));
    assert.equal(second.latest.number, 2);
    const versions = await as('co-ordinator', (work) => versionsOf(work, second));
    assert.deepEqual(
      versions.map(({ number, reason }) => [number, reason]),
      [
        [2, 'The date was wrong'],
        [1, ''],
      ],
    );
    const same = await as('co-ordinator', (work) => addVersion(work, second, text('Two'), 'Again'));
    assert.ok('refused' in same && same.refused === 'same-again');
    assert.equal((await bytesFor('co-ordinator', first.id)).toString(), 'Two');
  });

  it('of two versions at once keeps the first, and tells the second', async () => {
    const document = await keep('Base');
    const both = await Promise.allSettled(
      ['co-ordinator', 'independent-chair'].map((key) =>
        as(key, (work) => addVersion(work, document, text(`By ${key}`), 'Changed')),
      ),
    );
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    assert.ok(lost?.reason instanceof Conflict);
    assert.equal((await as('co-ordinator', (work) => versionsOf(work, document))).length, 2);
  });

  it('is put in only by those whose class it is; an agency only its own return', async () => {
    const agencyOf = (key: string) =>
      as(key, async ({ actor }) => (actor.kind === 'person' ? (actor.agencyId ?? '') : ''));
    const [hospital, police] = [await agencyOf('imr-author'), await agencyOf('panel-police')];
    const put = (key: string, agencyId: string) =>
      as(key, (work) =>
        keepDocument(work, { review, class: 'agency-return', title: 'IMR', agencyId, file: text(key) }),
      );
    await assert.rejects(put('imr-author', police), NotPermitted);
    await assert.rejects(put('panel-da', hospital), NotPermitted);
    assert.ok(!('refused' in (await put('imr-author', hospital))));
    const seen = await as('panel-police', (work) => documentsOf(work, review, { class: 'agency-return' }));
    assert.deepEqual(seen, []);
  });

  it('opens a released paper to a member once they have undertaken, and closes it when the release is taken back', async () => {
    const document = await keep('For the panel');
    const seen = () => as('panel-da', (work) => findDocument(work, document.id));
    await as('co-ordinator', (work) => releaseDocument(work, document, 'panel'));
    assert.equal(await seen(), undefined);
    await as('panel-da', (work) => acceptUndertaking(work, review));
    assert.equal((await seen())?.releases.length, 1);
    await assert.rejects(
      as('panel-da', (work) => releaseDocument(work, document, 'panel')),
      NotPermitted,
    );
    const released = await as('co-ordinator', (work) => findDocument(work, document.id));
    const id = released?.releases[0]?.id;
    assert.ok(released !== undefined && id !== undefined);
    assert.equal(await as('co-ordinator', (work) => withdrawRelease(work, released, id, 'Too early')), true);
    assert.equal(await seen(), undefined);
    assert.equal(await as('co-ordinator', (work) => withdrawRelease(work, released, id, 'Again')), false);
  });

  it('withdraws a document from those it was released to, and puts it back', async () => {
    const document = await keep('Withdrawn soon');
    await as('co-ordinator', (work) => releaseDocument(work, document, 'panel'));
    await as('co-ordinator', (work) => withdrawDocument(work, document, 'The wrong paper'));
    assert.equal(await as('panel-da', (work) => findDocument(work, document.id)), undefined);
    const withdrawn = await as('co-ordinator', (work) => findDocument(work, document.id));
    assert.ok(withdrawn !== undefined);
    await assert.rejects(
      as('co-ordinator', (work) => addVersion(work, withdrawn, text('New'), 'New')),
      NotPermitted,
    );
    await as('co-ordinator', (work) => withdrawDocument(work, withdrawn, undefined));
    assert.notEqual(await as('panel-da', (work) => findDocument(work, document.id)), undefined);
  });

  it('writes down who opened what, and says when they are many', async () => {
    const document = await keep('Looked at');
    await as('co-ordinator', (work) => releaseDocument(work, document, 'panel'));
    service().at('2026-02-11T09:00:00Z');
    for (let time = 1; time <= 20; time += 1) await bytesFor('panel-da', document.id);
    const openings = await as('co-ordinator', (work) => openingsOf(work, document));
    assert.equal(openings.length, 20);
    assert.deepEqual(openings.map(({ many }) => many).filter(Boolean), [true]);
    const personId = await castId(service(), 'panel-da');
    assert.equal((await as('co-ordinator', (work) => openedBy(work, review.id, personId))).length, 20);
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ action: string }>(
        sql`select action from audit_entry where action like 'document.many%' or action = 'document.saved' and person_id = ${personId}`,
      ),
    );
    assert.equal(rows.length, 21);
    service().at('2026-02-10T09:00:00Z');
  });

  it('keeps papers of the partnership, for those who run its reviews', async () => {
    const kept = await as('co-ordinator', (work, partnershipId) =>
      keepDocument(work, { partnershipId, class: 'agreement', title: 'Who pays', file: text('Shares') }),
    );
    assert.ok(!('refused' in kept));
    const seenBy = (key: string) => as(key, (work, partnershipId) => documentsOf(work, { partnershipId }));
    assert.equal((await seenBy('csp-chair')).length, 1);
    assert.equal((await seenBy('board-member')).length, 0);
    assert.equal((await seenBy('northmere-co-ordinator')).length, 0);
    assert.equal(await as('northmere-co-ordinator', (work) => findDocument(work, kept.id)), undefined);
    assert.equal((await bytesFor('csp-chair', kept.id)).toString(), 'Shares');
    await assert.rejects(
      as('co-ordinator', (work, partnershipId) =>
        keepDocument(work, { partnershipId, class: 'evidence', title: 'No', file: text('No') }),
      ),
      NotPermitted,
    );
  });
});
