import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { clearedOn } from '../../quality-assurance/index.js';
import { identifiersOpenIn } from '../../report/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { boardReportPaths } from '../paths.js';
import { keepBoardReport } from '../policy.js';
import { briefReports } from '../tables.js';
import type { BriefContent } from './content.js';
import { contentNow, textsOf } from './content-now.js';
import { type BriefReport, briefsOf } from './queries.js';
import { type BriefBlocker, briefBlockers } from './rules.js';

/** A brief report that is being written, as it would go out, with what may say who somebody is. */
export interface BriefInHand {
  readonly brief: BriefReport;
  readonly content: BriefContent;
  readonly finds: Awaited<ReturnType<typeof identifiersOpenIn>>;
  readonly isCleared: boolean;
}

/** The brief report that is being written; undefined when none is. */
export async function briefInHand(work: Work, review: OpenReview): Promise<BriefInHand | undefined> {
  const brief = (await briefsOf(work, review.id)).find(({ issuedOn }) => issuedOn === null);
  if (brief === undefined) return undefined;
  const content = await contentNow(work, review, brief);
  return {
    ...{ brief, content, isCleared: (await clearedOn(work, [review.id])).has(review.id) },
    finds: await identifiersOpenIn(work, review, textsOf(content, boardReportPaths.draft(review.reference))),
  };
}

/** Issues the brief report as it was read, in the `version` that was on the page: from then on it says what it says, and boards can be given it. Answers what stands against it, or nothing. */
export async function issueBrief(
  work: Work,
  review: OpenReview,
  { looked, version }: { readonly looked: string; readonly version: number | undefined },
): Promise<readonly BriefBlocker[]> {
  authorise(keepBoardReport.may(review.roles));
  const inHand = found(await briefInHand(work, review));
  const { brief, content, isCleared, finds } = inHand;
  if (version !== brief.version)
    throw new Conflict('Somebody else has changed the brief report meanwhile: read it again.');
  const blockers = briefBlockers({ isCleared, content, finds, looked });
  if (blockers.length > 0) return blockers;
  const rows = await work.tx
    .update(briefReports)
    .set({
      ...{ content, issuedOn: work.today, issuedBy: personIn(work) },
      ...{ changedBy: personIn(work), changedAt: work.now, version: sql`${briefReports.version} + 1` },
    })
    .where(and(eq(briefReports.id, brief.id), eq(briefReports.version, brief.version), isNull(briefReports.issuedOn)))
    .returning({ id: briefReports.id });
  if (rows.length === 0) throw new Conflict('Somebody else has changed the brief report meanwhile.');
  work.record({ action: 'brief-report.issued', reviewId: review.id, objectKind: 'brief-report', objectId: brief.id });
  return [];
}
