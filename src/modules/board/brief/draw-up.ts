import { authorise, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import { type ReportVersion, versionsOf } from '../../report/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepBoardReport } from '../policy.js';
import { briefReports } from '../tables.js';
import { FIRST_ASKS, firstOverview } from './first-words.js';
import { briefsOf } from './queries.js';

/** The version that a brief report is drawn up from: the one that was issued, else the final draft. */
export const signedVersion = async (work: Work, reviewId: string): Promise<ReportVersion | undefined> => {
  const versions = await versionsOf(work, reviewId);
  return (
    versions.find(({ issuedOn }) => issuedOn !== null) ?? versions.find(({ finalDraftAt }) => finalDraftAt !== null)
  );
};

/** Begins a brief report from the signed report, or an edition after one that was issued. One that is being written stays as it is. */
export async function drawUpBrief(work: Work, review: OpenReview): Promise<void> {
  authorise(keepBoardReport.may(review.roles));
  const version = found(await signedVersion(work, review.id));
  const { toPseudonyms: as } = await namesOf(work, review);
  const [last] = await briefsOf(work, review.id);
  const id = work.newId();
  const written = await work.tx
    .insert(briefReports)
    .values({
      ...{ id, reviewId: review.id, partnershipId: review.partnershipId, number: (last?.number ?? 0) + 1 },
      ...{ reportVersionId: version.id, overview: last?.overview ?? as(firstOverview(version.content)) },
      ...{ asks: last?.asks ?? FIRST_ASKS, changedBy: personIn(work), changedAt: work.now },
    })
    .onConflictDoNothing()
    .returning({ id: briefReports.id });
  if (written.length > 0)
    work.record({ action: 'brief-report.drawn-up', reviewId: review.id, objectKind: 'brief-report', objectId: id });
}
