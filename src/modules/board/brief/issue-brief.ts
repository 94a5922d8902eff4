import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import { sealOf } from '../../../platform/seal.js';
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
import { type BriefBlocker, briefBlockers, type Issuing } from './rules.js';

/** A brief report that is being written, as it would go out, with what may say who somebody is. */
export interface BriefInHand {
  readonly brief: BriefReport;
  readonly content: BriefContent;
  readonly finds: Awaited<ReturnType<typeof identifiersOpenIn>>;
  readonly isCleared: boolean;
  /** Of what it says, and of what in it may say who somebody is. */
  readonly seal: string;
}

/** The brief report that is being written; undefined when none is. */
export async function briefInHand(work: Work, review: OpenReview): Promise<BriefInHand | undefined> {
  const brief = (await briefsOf(work, review.id)).find(({ issuedOn }) => issuedOn === null);
  if (brief === undefined) return undefined;
  const content = await contentNow(work, review, brief);
  const finds = await identifiersOpenIn(work, review, textsOf(content, boardReportPaths.draft(review.reference)));
  const isCleared = (await clearedOn(work, [review.id])).has(review.id);
  return { brief, content, finds, isCleared, seal: sealOf([content, finds.map(({ key }) => key)]) };
}

/** Issues the brief report: from then on it says what it says, and boards can be given it. Answers what stands against it, or nothing. */
export async function issueBrief(
  work: Work,
  review: OpenReview,
  { seen, hasLooked }: Pick<Issuing, 'seen' | 'hasLooked'>,
): Promise<readonly BriefBlocker[]> {
  authorise(keepBoardReport.may(review.roles));
  const { brief, content, isCleared, finds, seal: now } = found(await briefInHand(work, review));
  const blockers = briefBlockers({ isCleared, content, finds, hasLooked, seen, now });
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
