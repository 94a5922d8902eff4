import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import type { ReportStep } from '../kinds.js';
import { reportSteps } from '../tables.js';

type OfReview = Pick<Review, 'id' | 'partnershipId'>;

/** A day that somebody says. */
export interface StepSaid {
  readonly step: ReportStep;
  readonly on: Day;
  readonly note: string;
}

/** Notes the day; one that stood there is taken back and kept. */
export async function noteStep(work: Work, review: OfReview, { step, on, note }: StepSaid): Promise<void> {
  await withdrawStep(work, review, step);
  await work.tx.insert(reportSteps).values({
    id: work.newId(),
    reviewId: review.id,
    partnershipId: review.partnershipId,
    step,
    onDay: on,
    note,
    notedBy: personIn(work),
    notedAt: work.now,
  });
  work.record({ action: `report.${step}`, reviewId: review.id, objectKind: 'review', objectId: review.id });
}

/** The same, today, where nobody has said it. */
export async function noteStepOnce(work: Work, review: OfReview, step: ReportStep): Promise<void> {
  const [row] = await work.tx
    .select({ id: reportSteps.id })
    .from(reportSteps)
    .where(and(eq(reportSteps.reviewId, review.id), eq(reportSteps.step, step), isNull(reportSteps.withdrawnAt)));
  if (row === undefined) await noteStep(work, review, { step, on: work.today, note: '' });
}

/** Takes back a day that was noted; answers whether there was one. */
export async function withdrawStep(work: Work, review: OfReview, step: ReportStep): Promise<boolean> {
  const rows = await work.tx
    .update(reportSteps)
    .set({ withdrawnAt: work.now, withdrawnBy: personIn(work) })
    .where(and(eq(reportSteps.reviewId, review.id), eq(reportSteps.step, step), isNull(reportSteps.withdrawnAt)))
    .returning({ id: reportSteps.id });
  return rows.length > 0;
}
