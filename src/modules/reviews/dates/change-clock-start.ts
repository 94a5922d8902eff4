import type { ClockStart } from '../../../kernel/facts.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../guards.js';
import { changeDates } from '../policy.js';
import { reviewDateChanges, reviews } from '../tables.js';
import { type DateBlocker, dateBlockers, fourDates } from './rules.js';

/** Another of the four dates to run the month from, and why. */
export interface ClockChange {
  readonly start: ClockStart;
  readonly reason: string;
  readonly version: number | undefined;
}

/** Runs the month for the decision from another date; or answers why it cannot. What ran it before stays on record. */
export async function changeClockStart(work: Work, review: OpenReview, change: ClockChange): Promise<DateBlocker[]> {
  authorise(changeDates.may(review.roles) && work.actor.kind === 'person');
  const { start, reason, version } = change;
  const blockers = dateBlockers(fourDates(review), start, work.today).filter(({ kind }) => kind === 'runs-the-clock');
  if (blockers.length > 0) return blockers;
  const updated = await work.tx
    .update(reviews)
    .set({ clockStart: start, clockStartReason: reason, version: sql`${reviews.version} + 1` })
    .where(and(eq(reviews.id, review.id), eq(reviews.version, version ?? -1)))
    .returning({ id: reviews.id });
  if (updated.length === 0)
    throw new Conflict('Somebody else changed the dates of this review first.', { start, reason });
  const id = work.newId();
  await work.tx.insert(reviewDateChanges).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    what: 'clock-start',
    stood: review.clockStart,
    stands: start,
    reason,
    changedBy: work.actor.kind === 'person' ? work.actor.personId : '',
    changedAt: work.now,
  });
  work.record({ action: 'clock-start.changed', reviewId: review.id, objectKind: 'review-date-change', objectId: id });
  return [];
}
