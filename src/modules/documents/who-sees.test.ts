import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { personWork } from '../../../test/support/person-work.js';
import { theService } from '../../../test/support/service.js';
import { castId, STAFF, staffedReview } from '../../../test/support/staffed-review.js';
import { QueryFailed } from '../../platform/database/query-failed.js';
import { type SQL, sql } from '../../platform/database/sql.js';
import { asSystem, type Work } from '../../platform/work.js';
import { exclusions, type Review } from '../reviews/index.js';
import {
  acceptUndertaking,
  classOf,
  type DocumentClass,
  documentClasses,
  documentsOf,
  findDocument,
  maySeeDocument,
  viewerOn,
} from './index.js';
import { documentReleases, documents, documentVersions } from './tables.js';

/**
 * One table says who sees a document of each class, by each kind of release, and three answers are held to it and to each other: the pure
 * rule, the condition of lists, and the database's own policy with nothing standing before it.
 */
const KINDS = ['not released', 'panel', 'agency', 'person', 'withdrawn'] as const;
type Kind = (typeof KINDS)[number];

/** Who sees every document of the class, released or not. */
const BY_OFFICE: Record<DocumentClass, readonly string[]> = {
  'meeting-paper': ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author', 'minute-taker'],
  'terms-of-reference': ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author', 'minute-taker'],
  letter: ['co-ordinator', 'csp-chair', 'independent-chair'],
  agreement: ['co-ordinator', 'csp-chair'],
  independence: ['co-ordinator', 'csp-chair', 'independent-chair'],
  'agency-return': ['co-ordinator', 'independent-chair', 'imr-author', 'agency-senior'],
  'report-draft': ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author'],
  evidence: ['co-ordinator', 'independent-chair', 'report-author'],
  photograph: ['co-ordinator', 'independent-chair'],
  'family-material': ['independent-chair'],
  disclosure: ['co-ordinator', 'independent-chair', 'disclosure-officer'],
  'action-proof': ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author', 'single-point-of-contact'],
  other: ['co-ordinator', 'csp-chair', 'independent-chair'],
};

/** Whom a release adds. The police member of the panel has not accepted the undertaking: nothing released opens to them. */
const BY_RELEASE: Record<Kind, readonly string[]> = {
  'not released': [],
  panel: ['co-ordinator', 'csp-chair', 'independent-chair', 'report-author', 'minute-taker', 'panel-da'],
  agency: ['imr-author', 'agency-senior'],
  person: ['single-point-of-contact'],
  withdrawn: [],
};

const NOT_UNDERTAKEN = ['panel-police', 'board-member', 'administrator'];
const OUTSIDERS = ['board-member', 'administrator'];

describe('who sees a document', () => {
  const service = theService('2026-02-10T09:00:00Z');
  const as = <T>(key: string, use: (work: Work, home: string) => Promise<T>): Promise<T> =>
    personWork(service())(key, use);
  let review: Review;
  const made = new Map<string, { of: DocumentClass; kind: Kind }>();

  before(async () => {
    review = await staffedReview(service());
    // The owner is somebody without a part in the review, so that nobody sees one as its owner.
    const people = {
      owner: await castId(service(), 'privacy-officer'),
      named: await castId(service(), 'single-point-of-contact'),
    };
    const agencyId = await as('imr-author', async ({ actor }) =>
      actor.kind === 'person' ? actor.agencyId : undefined,
    );
    for (const { id: of } of documentClasses) {
      for (const kind of KINDS) made.set(await add({ of, kind, agencyId: agencyId ?? '' }, people), { of, kind });
    }
    for (const key of STAFF.filter((one) => !NOT_UNDERTAKEN.includes(one))) {
      await as(key, (work) => acceptUndertaking(work, review));
    }
  });

  /** A bare row, with no rule asked. */
  async function add(
    { of, kind, agencyId }: { of: DocumentClass; kind: Kind; agencyId: string },
    { owner, named }: { owner: string; named: string },
  ): Promise<string> {
    const documentId = randomUUID();
    const held = { reviewId: review.id, partnershipId: review.partnershipId };
    const at = service().now();
    const withdrawn =
      kind === 'withdrawn' ? { withdrawnAt: at, withdrawnBy: owner, withdrawnReason: 'Put in by mistake' } : {};
    const release = { id: randomUUID(), documentId, ...held, releasedBy: owner, releasedAt: at };
    const file = {
      fileName: 'a.txt',
      kind: 'txt',
      mime: 'text/plain',
      size: 1,
      sha256: '0'.repeat(64),
      scan: 'no-scanner' as const,
    };
    await service().database.asOwner(async (tx) => {
      await tx.insert(documents).values({
        id: documentId,
        ...held,
        class: of,
        marking: 'OFFICIAL',
        title: of,
        ownerId: owner,
        agencyId,
        keptAt: at,
        ...withdrawn,
      });
      await tx
        .insert(documentVersions)
        .values({ id: randomUUID(), ...held, documentId, number: 1, ...file, keptBy: owner, keptAt: at });
      if (kind === 'panel' || kind === 'withdrawn')
        await tx.insert(documentReleases).values({ ...release, audience: 'panel' });
      if (kind === 'agency') await tx.insert(documentReleases).values({ ...release, audience: 'agency', agencyId });
      if (kind === 'person')
        await tx.insert(documentReleases).values({ ...release, audience: 'person', personId: named });
    });
    return documentId;
  }

  const sees = (key: string, { of, kind }: { of: DocumentClass; kind: Kind }): boolean =>
    BY_OFFICE[of].includes(key) || BY_RELEASE[kind].includes(key);
  const expected = (key: string): string[] =>
    [...made]
      .filter(([, one]) => sees(key, one))
      .map(([, { of, kind }]) => `${of}, ${kind}`)
      .sort();
  const named = (ids: Iterable<string>): string[] =>
    [...ids].map((id) => `${made.get(id)?.of}, ${made.get(id)?.kind}`).sort();
  const everything = () => as('co-ordinator', (work) => asSystem(work, () => documentsAsSystem(work)));
  const documentsAsSystem = (work: Work) =>
    documentsOf({ ...work, actor: { kind: 'system' } }, review, {}).then(async (listed) => [
      ...listed,
      ...(await documentsOf({ ...work, actor: { kind: 'system' } }, review, { class: 'photograph' })),
    ]);

  for (const key of STAFF) {
    it(`${key}: by the rule`, async () => {
      const all = await everything();
      assert.equal(all.length, made.size);
      const who = await as(key, (work) => viewerOn(work, review));
      assert.deepEqual(named(all.filter((one) => maySeeDocument(one, who)).map(({ id }) => id)), expected(key));
    });

    it(`${key}: in lists, photographs only when asked for`, async () => {
      if (OUTSIDERS.includes(key)) return;
      const lists = await as(key, async (work) => [
        await documentsOf(work, review),
        await documentsOf(work, review, { class: 'photograph' }),
      ]);
      assert.equal(
        lists[0]?.some((one) => one.class === 'photograph'),
        false,
      );
      assert.deepEqual(named(lists.flat().map(({ id }) => id)), expected(key));
    });

    it(`${key}: one by one`, async () => {
      const found = await as(key, async (work) => {
        const ids: string[] = [];
        for (const id of made.keys()) if ((await findDocument(work, id)) !== undefined) ids.push(id);
        return ids;
      });
      assert.deepEqual(named(found), expected(key));
    });

    it(`${key}: the database alone lets them change what is theirs by office, and release what they release`, async () => {
      const personId = await castId(service(), key);
      const alone = <T extends Record<string, unknown>>(statement: SQL) =>
        service().database.asActor({ personId, now: service().now() }, (tx) => tx.execute<T>(statement));
      const { rows } = await alone<{ id: string }>(sql`update document set marking = marking returning id`);
      const inOffice = [...made].filter(([, { of }]) => BY_OFFICE[of].includes(key)).map(([id]) => id);
      assert.deepEqual(named(rows.map(({ id }) => id)), named(inOffice));
      for (const [id, { of, kind }] of made) {
        if (kind !== 'panel') continue;
        const release = sql`insert into document_release
            (id, document_id, review_id, partnership_id, audience, person_id, released_by, released_at)
          values (${randomUUID()}, ${id}, ${review.id}, ${review.partnershipId}, 'person', ${personId}, ${personId}, now())`;
        const version = sql`insert into document_version
            (id, document_id, review_id, partnership_id, number, file_name, kind, mime, size, sha256, reason, kept_by, kept_at, scan)
          values (${randomUUID()}, ${id}, ${review.id}, ${review.partnershipId}, ${randomInt(2, 1_000_000)}, 'b.txt', 'txt', 'text/plain', 1,
            ${'1'.repeat(64)}, 'x', ${personId}, now(), 'no-scanner')`;
        const refused = (statement: SQL) =>
          alone(statement).then(
            () => false,
            (error) => error instanceof QueryFailed && error.code === '42501',
          );
        assert.equal(await refused(release), !classOf(of).releasedBy.includes(key), `${of} released by ${key}`);
        assert.equal(await refused(version), !BY_OFFICE[of].includes(key), `${of} replaced by ${key}`);
      }
      await service().database.asOwner(async (tx) => {
        await tx.execute(sql`delete from document_release where person_id = ${personId} and released_by = ${personId}`);
        await tx.execute(sql`delete from document_version where file_name = 'b.txt'`);
      });
    });

    it(`${key}: by the database alone, its versions with it`, async () => {
      const personId = await castId(service(), key);
      for (const column of [sql`select id from document`, sql`select document_id as id from document_version`]) {
        const { rows } = await service().database.asActor({ personId, now: service().now() }, (tx) =>
          tx.execute<{ id: string }>(column),
        );
        assert.deepEqual(named(rows.map(({ id }) => id)), expected(key));
      }
    });
  }

  it('an exclusion closes everything, in the list and in the database', async () => {
    const personId = await castId(service(), 'csp-chair');
    const of = { reviewId: review.id, partnershipId: review.partnershipId };
    await service().database.asOwner((tx) =>
      tx.insert(exclusions).values({ ...of, personId, reason: 'Knew the family' }),
    );
    const [first = ''] = made.keys();
    assert.equal(await as('csp-chair', (work) => findDocument(work, first)), undefined);
    const { rows } = await service().database.asActor({ personId, now: service().now() }, (tx) =>
      tx.execute(sql`select id from document`),
    );
    assert.deepEqual(rows, []);
  });

  it('another partnership sees nothing', async () => {
    const [first = ''] = made.keys();
    assert.equal(await as('northmere-co-ordinator', (work) => findDocument(work, first)), undefined);
  });
});
