import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, beforeEach, describe, it } from 'node:test';
import { type AskedForTest, askedAgency } from '../../../test/support/answering-agency.js';
import { personId } from '../../../test/support/family-road.js';
import { personWork } from '../../../test/support/person-work.js';
import { theService } from '../../../test/support/service.js';
import { eq, sql } from '../../platform/database/sql.js';
import { Conflict, found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { findReview } from '../reviews/index.js';
import type { ReturnContent } from './content.js';
import type { AnsweredRequest } from './guards.js';
import { findRequest } from './queries.js';
import { endRequest } from './requests/keeping/end-request.js';
import { addStep } from './sign-off/add-step.js';
import { returnSections, returnSteps, returnVersions } from './tables.js';
import { addItem } from './writing/keep-item.js';
import { saveSection } from './writing/save-section.js';

const EMPTY: ReturnContent = {
  kind: 'imr',
  agencyName: '',
  author: { name: '', post: '', independence: '' },
  period: null,
  sections: [],
  interviews: [],
  sources: [],
  recommendations: [],
};

describe('two people at one return', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let asked: AskedForTest;
  let seen: AnsweredRequest;
  let versionId: string;
  const as = <T>(key: string, use: (work: Work) => Promise<T>) => personWork(service())(key, use);

  /** The request as a page has it open. */
  const opened = async (work: Work): Promise<AnsweredRequest> => {
    const review = { ...found(await findReview(work, asked.reference)), roles: new Set(['co-ordinator']) };
    return {
      review: review as unknown as AnsweredRequest['review'],
      asked: found(await findRequest(work, review, asked.id)),
      roles: new Set(['imr-author']),
    };
  };

  before(async () => {
    asked = await askedAgency(service());
    seen = await as('imr-author', opened);
  });

  /** Somebody else hands it on meanwhile. */
  beforeEach(async () => {
    if (versionId !== undefined) return;
    versionId = randomUUID();
    const by = await personId(service(), 'imr-author');
    const { id: reviewId, partnershipId } = asked.review;
    const of = { reviewId, partnershipId, requestId: asked.id };
    await service().database.asOwner(async (tx) => {
      const version = { id: versionId, ...of, number: 1, content: EMPTY, madeBy: by, madeAt: service().now() };
      await tx.insert(returnVersions).values(version);
      const step = { ...of, versionId, step: 'to-senior' as const, byPerson: by, at: service().now() };
      await tx.insert(returnSteps).values({ id: randomUUID(), ...step });
    });
  });

  it('tells whoever still writes that it was handed on, and keeps nothing that stands in no version', async () => {
    const text = 'Written too late';
    await assert.rejects(
      as('imr-author', (work) =>
        saveSection(work, seen, { part: { key: 'introduction', line: undefined }, text, version: 0 }),
      ),
      Conflict,
    );
    const item = { kind: 'record' as const, title: 'Notes', detail: '' };
    await assert.rejects(
      as('imr-author', (work) => addItem(work, seen, { key: 'sources', item })),
      Conflict,
    );
    const kept = await service().database.asOwner((tx) =>
      tx.select().from(returnSections).where(eq(returnSections.requestId, asked.id)),
    );
    assert.deepEqual(kept, []);
  });

  it('neither ends a request that was signed meanwhile nor signs one that was ended', async () => {
    const before = await as('co-ordinator', opened);
    const late = await as('agency-senior', opened);
    await as('agency-senior', (work) =>
      addStep(work, late.review, { asked: late.asked, versionId, step: 'signed-off', post: 'Chief nurse' }),
    );
    const ending = { endedAs: 'withdrawn' as const, reason: 'Not needed', typed: {} };
    assert.deepEqual(await as('co-ordinator', (work) => endRequest(work, before.review, before.asked, ending)), [
      'signed',
    ]);
    const signed = await as('co-ordinator', opened);
    await service().database.asOwner((tx) =>
      tx.execute(
        sql`update agency_request set ended_as = 'withdrawn', ended_on = '2026-02-10', ended_reason = 'x' where id = ${asked.id}::uuid`,
      ),
    );
    await assert.rejects(
      as('co-ordinator', (work) => addStep(work, signed.review, { asked: signed.asked, versionId, step: 'accepted' })),
      Conflict,
    );
  });
});
