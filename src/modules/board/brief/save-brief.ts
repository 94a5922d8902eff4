import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepBoardReport } from '../policy.js';
import { briefReports } from '../tables.js';
import type { BriefDraft } from './form.js';
import { type BriefReport, briefsOf } from './queries.js';

/** Keeps what is written of a brief report; answers its new version, or what somebody else has left there meanwhile. */
export async function saveBrief(
  work: Work,
  review: OpenReview,
  { draft, version }: { readonly draft: BriefDraft; readonly version: number },
): Promise<{ readonly version: number } | { readonly theirs: BriefReport | undefined }> {
  authorise(keepBoardReport.may(review.roles));
  const { toPseudonyms: as } = await namesOf(work, review);
  const [row] = await work.tx
    .update(briefReports)
    .set({
      ...{ overview: as(draft.overview), asks: as(draft.asks), changedBy: personIn(work), changedAt: work.now },
      version: sql`${briefReports.version} + 1`,
    })
    .where(and(eq(briefReports.reviewId, review.id), isNull(briefReports.issuedOn), eq(briefReports.version, version)))
    .returning({ id: briefReports.id, version: briefReports.version });
  if (row === undefined) return { theirs: (await briefsOf(work, review.id)).find(({ issuedOn }) => issuedOn === null) };
  work.record({ action: 'brief-report.written', reviewId: review.id, objectKind: 'brief-report', objectId: row.id });
  return { version: row.version };
}
