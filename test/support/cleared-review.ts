import { randomUUID } from 'node:crypto';
import { day } from '../../src/kernel/day.js';
import { qaLetters, qaSubmissions } from '../../src/modules/quality-assurance/tables.js';
import type { VersionContent } from '../../src/modules/report/index.js';
import { reportVersions } from '../../src/modules/report/tables.js';
import type { Review } from '../../src/modules/reviews/index.js';
import type { TestService } from './service.js';
import { castId, staffedReview } from './staffed-review.js';

/** A review with a final draft of its report, whose sections say this. */
export async function draftedReview(service: TestService, sections: VersionContent['sections']): Promise<Review> {
  const review = await staffedReview(service);
  const author = await castId(service, 'report-author');
  const at = service.now();
  await service.database.asOwner((tx) =>
    tx.insert(reportVersions).values({
      ...{ id: randomUUID(), reviewId: review.id, partnershipId: review.partnershipId, number: 1, way: 'written-here' },
      content: { reference: review.reference, reviewName: 'Review', partnershipName: 'The partnership', sections },
      ...{ madeBy: author, madeAt: at, putToPanelAt: at, finalDraftAt: at, finalDraftBy: author },
    }),
  );
  return review;
}

/** The Home Office panel is content: its letter came on this day. */
export async function clear(service: TestService, { id, partnershipId }: Review, on: string): Promise<void> {
  const by = await castId(service, 'co-ordinator');
  const of = { reviewId: id, partnershipId };
  const [submissionId, now] = [randomUUID(), service.now()];
  await service.database.asOwner(async (tx) => {
    const [version] = await tx.select({ id: reportVersions.id }).from(reportVersions);
    await tx.insert(qaSubmissions).values({
      ...{ ...of, id: submissionId, number: 1, reportVersionId: version?.id ?? '', setHash: 'x', checklist: [] },
      ...{ sentOn: day('2026-01-05'), sentTo: 'DHR mailbox', sentBy: by, recordedAt: now },
    });
    await tx.insert(qaLetters).values({
      ...{ ...of, id: randomUUID(), submissionId, outcome: 'content-to-publish', recordedBy: by, recordedAt: now },
      ...{ writtenOn: day(on), receivedOn: day(on) },
    });
  });
}
