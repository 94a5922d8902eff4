import { randomUUID } from 'node:crypto';
import { findings } from '../../src/modules/findings/index.js';
import { recommendations } from '../../src/modules/recommendations/index.js';
import type { VersionContent } from '../../src/modules/report/index.js';
import { reportSignatures, reportVersions } from '../../src/modules/report/tables.js';
import type { Review } from '../../src/modules/reviews/index.js';
import type { TestService } from './service.js';
import { castId, staffedReview } from './staffed-review.js';

const CONTENT: VersionContent = { reference: 'X', reviewName: 'Rowan', partnershipName: 'Here', sections: [] };

/** A review with a lesson and a recommendation, whose report is signed off; nothing is done about it yet. */
export async function leafletWorld(service: TestService): Promise<Review> {
  const review = await staffedReview(service);
  const of = { reviewId: review.id, partnershipId: review.partnershipId };
  const [author, chair] = [await castId(service, 'report-author'), await castId(service, 'csp-chair')];
  const now = service.now();
  const by = { recordedBy: author, recordedAt: now, changedBy: author, changedAt: now };
  const versionId = randomUUID();
  await service.database.asOwner(async (tx) => {
    await tx.insert(findings).values({
      ...{ ...of, ...by, id: randomUUID(), number: 1, kind: 'lesson', title: 'Nobody saw her alone' },
      ...{ foundOn: '2026-02-10', state: 'agreed', stateAt: now, stateBy: author },
    } as typeof findings.$inferInsert);
    await tx.insert(recommendations).values({
      ...{ ...of, ...by, id: randomUUID(), number: 1, title: 'Ask each person alone', wording: 'Ask.' },
      ...{ madeFor: 'multi-agency', reach: 'local', state: 'agreed', theme: 'risk' },
    });
    await tx.insert(reportVersions).values({
      ...{ ...of, id: versionId, number: 1, way: 'written-here', content: CONTENT, madeBy: author, madeAt: now },
      ...{ putToPanelAt: now, finalDraftAt: now, finalDraftBy: author },
    });
    await tx.insert(reportSignatures).values({
      ...{ ...of, id: randomUUID(), versionId, personId: chair, name: 'The chair', post: 'Chair' },
      ...{ verdict: 'signed', signedAt: now, completes: true },
    });
  });
  return review;
}
