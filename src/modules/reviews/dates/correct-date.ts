import type { Day } from '../../../kernel/day.js';
import type { ClockStart } from '../../../kernel/facts.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../guards.js';
import { changeDates } from '../policy.js';
import { reviewDateChanges, reviews } from '../tables.js';
import { type DateBlocker, dateBlockers, fourDates } from './rules.js';

/** One of the four dates as it should stand, and why it is changed. */
export interface DateCorrection {
  readonly what: ClockStart;
  readonly on: Day | null;
  readonly reason: string;
  readonly version: number | undefined;
}

const columnOf = {
  'death-occurred': 'dateOfDeath',
  'first-aware': 'firstAwareOn',
  'written-notification': 'writtenNotificationOn',
  accepted: 'acceptedOn',
} as const satisfies Record<ClockStart, keyof typeof reviews.$inferInsert>;

/** Corrects a date, keeping what stood there; or answers every reason the dates would then contradict one another. */
export async function correctDate(work: Work, review: OpenReview, corrected: DateCorrection): Promise<DateBlocker[]> {
  authorise(changeDates.may(review.roles) && work.actor.kind === 'person');
  const { what, on, reason, version } = corrected;
  const stood = fourDates(review)[what];
  const blockers = dateBlockers({ ...fourDates(review), [what]: on }, review.clockStart, work.today);
  if (blockers.length > 0) return blockers;
  if (stood === on) return [];
  const updated = await work.tx
    .update(reviews)
    .set({ [columnOf[what]]: on, version: sql`${reviews.version} + 1` })
    .where(and(eq(reviews.id, review.id), eq(reviews.version, version ?? -1)))
    .returning({ id: reviews.id });
  if (updated.length === 0) throw new Conflict('Somebody else changed the dates of this review first.', { reason });
  const id = work.newId();
  await work.tx.insert(reviewDateChanges).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    what,
    stood,
    stands: on,
    reason,
    changedBy: work.actor.kind === 'person' ? work.actor.personId : '',
    changedAt: work.now,
  });
  work.record({ action: 'dates.corrected', reviewId: review.id, objectKind: 'review-date-change', objectId: id });
  return [];
}
