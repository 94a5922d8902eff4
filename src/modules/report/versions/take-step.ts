import type { Day } from '../../../kernel/day.js';
import { and, eq, isNotNull, isNull, ne, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { recommendationsOf, recommendationsOn, takeRecommendationStep } from '../../recommendations/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { countChecks } from '../checks/count-open.js';
import { holdReport } from '../hold-report.js';
import type { OpenReport } from '../opened.js';
import type { ReportVersion } from '../queries.js';
import { reportVersions } from '../tables.js';
import { type VersionStep, versionSteps } from './steps.js';

/** A step of a version, and the day of it where somebody says one. */
export interface StepTaken {
  readonly version: ReportVersion;
  readonly step: VersionStep;
  readonly on?: Day | undefined;
}

/** Takes the step, when it may still be taken. Throws `Conflict` when somebody was quicker. */
export async function takeStep(work: Work, { review }: OpenReport, { version, step, on }: StepTaken): Promise<void> {
  const taken = versionSteps[step];
  if (!taken.may(version)) throw new Conflict('This was done meanwhile.');
  await holdReport(work, review.id);
  if (step === 'final-draft') await endOtherDrafts(work, version);
  const by = personIn(work);
  const change = {
    'put-to-panel': { putToPanelAt: work.now, putToPanelBy: by },
    'final-draft': { finalDraftAt: work.now, finalDraftBy: by },
    'no-final-draft': { finalDraftAt: null, finalDraftBy: null },
    issue: { issuedOn: on ?? work.today },
  }[step];
  const rows = await work.tx
    .update(reportVersions)
    .set({ ...change, version: version.version + 1 })
    .where(and(eq(reportVersions.id, version.id), eq(reportVersions.version, version.version)))
    .returning({ id: reportVersions.id });
  if (rows.length === 0) throw new Conflict('Somebody else took a step with this version first.');
  record(work, version, taken.act);
  if (step === 'final-draft') await countChecks(work, review);
  if (step === 'issue') await issueRecommendations(work, review, on);
}

/** With the final report, and on its day, every recommendation that was agreed is issued; one that was not stays where it is. */
async function issueRecommendations(work: Work, review: OpenReview, on: Day | undefined): Promise<void> {
  const open = await recommendationsOn(work, review);
  for (const one of await recommendationsOf(work, review.id)) {
    if (one.state !== 'agreed') continue;
    await takeRecommendationStep(work, open, { one, step: 'issue', reason: '', on, version: one.version, typed: {} });
  }
}

/** One version is the final draft, or none. Whoever was about to issue the other is told that something changed. */
async function endOtherDrafts(work: Work, { id, reviewId }: ReportVersion): Promise<void> {
  const ended = await work.tx
    .update(reportVersions)
    .set({ finalDraftAt: null, finalDraftBy: null, version: sql`${reportVersions.version} + 1` })
    .where(
      and(
        eq(reportVersions.reviewId, reviewId),
        ne(reportVersions.id, id),
        isNotNull(reportVersions.finalDraftAt),
        isNull(reportVersions.issuedOn),
      ),
    )
    .returning({ id: reportVersions.id });
  for (const other of ended) record(work, { id: other.id, reviewId }, 'report.final-draft-withdrawn');
}

const record = (work: Work, { id, reviewId }: Pick<ReportVersion, 'id' | 'reviewId'>, action: string): void =>
  work.record({ action, reviewId, objectKind: 'report-version', objectId: id });
