import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepBoardReport } from '../policy.js';
import { briefReports } from '../tables.js';

/** Deletes the brief report that is being written, as it was read: `Conflict` when somebody has written on it, issued or deleted it meanwhile. */
export async function deleteBriefDraft(work: Work, review: OpenReview, version: number): Promise<void> {
  authorise(keepBoardReport.may(review.roles));
  const [row] = await work.tx
    .delete(briefReports)
    .where(and(eq(briefReports.reviewId, review.id), isNull(briefReports.issuedOn), eq(briefReports.version, version)))
    .returning({ id: briefReports.id });
  if (row === undefined)
    throw new Conflict('Somebody else has written on this draft, issued it or deleted it meanwhile. Read it again.');
  work.record({ action: 'brief-report.deleted', reviewId: review.id, objectKind: 'brief-report', objectId: row.id });
}
