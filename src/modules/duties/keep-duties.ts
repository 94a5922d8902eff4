import type { Day } from '../../kernel/day.js';
import type { DutyId } from '../../kernel/duty.js';
import type { FactName } from '../../kernel/facts.js';
import { and, eq, isNull } from '../../platform/database/sql.js';
import { Conflict } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import type { Review } from '../reviews/index.js';
import { dutiesMetByHand, dutyExtensions } from './tables.js';

/** What is said of a duty that was met outside the system. */
export interface MetOutside {
  /** Which of the facts that meet the duty it was. */
  readonly fact?: FactName | undefined;
  readonly metOn: Day;
  readonly metBy: string;
  readonly proof: string;
  readonly note: string;
}

const ofReview = (work: Work, review: Review) => ({
  id: work.newId(),
  reviewId: review.id,
  partnershipId: review.partnershipId,
  recordedBy: personIn(work),
  recordedAt: work.now,
});

/** Records that a duty was met outside the system. */
export async function meetByHand(
  work: Work,
  review: Review,
  { dutyId, ...met }: MetOutside & { dutyId: DutyId },
): Promise<void> {
  const row = { ...ofReview(work, review), dutyId, ...met };
  await work.tx.insert(dutiesMetByHand).values(row);
  work.record({
    action: 'duty.met-by-hand',
    reviewId: review.id,
    objectKind: 'duty',
    objectId: row.id,
    ids: { duty: dutyId },
  });
}

/** Takes back a record by hand, with the reason; the record itself stays. Throws `Conflict` when it is withdrawn already. */
export async function withdrawMet(
  work: Work,
  review: Review,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  const [row] = await work.tx
    .update(dutiesMetByHand)
    .set({ withdrawnBy: personIn(work), withdrawnAt: work.now, withdrawnReason: reason })
    .where(
      and(eq(dutiesMetByHand.id, id), eq(dutiesMetByHand.reviewId, review.id), isNull(dutiesMetByHand.withdrawnAt)),
    )
    .returning({ dutyId: dutiesMetByHand.dutyId });
  if (row === undefined) throw new Conflict('This record has been withdrawn already.', { reason });
  work.record({
    action: 'duty.met-withdrawn',
    reviewId: review.id,
    objectKind: 'duty',
    objectId: id,
    ids: { duty: row.dutyId },
  });
}

/** Another day agreed for a duty; the original stays beside it. */
export interface Agreement {
  readonly dutyId: DutyId;
  readonly newDue: Day;
  readonly agreedOn: Day;
  readonly agreedBy: string;
  readonly reason: string;
}

/** Records the agreement. */
export async function agreeExtension(work: Work, review: Review, agreement: Agreement): Promise<void> {
  const row = { ...ofReview(work, review), ...agreement };
  await work.tx.insert(dutyExtensions).values(row);
  work.record({
    action: 'duty.extended',
    reviewId: review.id,
    objectKind: 'duty',
    objectId: row.id,
    ids: { duty: agreement.dutyId },
  });
}
