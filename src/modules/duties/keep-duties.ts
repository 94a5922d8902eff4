import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Day } from '../../kernel/day.js';
import type { DutyId } from '../../kernel/duty.js';
import type { FactName } from '../../kernel/facts.js';
import { Conflict, found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { Review } from '../reviews/index.js';
import { dutiesMetByHand, dutyExtensions, dutyPauses } from './tables.js';

/** What is said of a duty that was met outside the system. */
export interface MetOutside {
  /** Which of the facts that meet the duty it was. */
  readonly fact?: FactName | undefined;
  readonly metOn: Day;
  readonly metBy: string;
  readonly proof: string;
  readonly note: string;
}

const personIn = (work: Work): string => found(work.actor.kind === 'person' ? work.actor.personId : undefined);

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

/** A stop of the clocks; no `stops` means all of them. */
export interface NewPause {
  readonly from: Day;
  readonly to: Day | undefined;
  readonly stops: readonly string[];
  readonly agreedBy: string;
  readonly reason: string;
}

/** Records a pause. */
export async function startPause(work: Work, review: Review, pause: NewPause): Promise<void> {
  const { from, to, stops, agreedBy, reason } = pause;
  const row = { ...ofReview(work, review), fromOn: from, toOn: to ?? null, stops: [...stops], agreedBy, reason };
  await work.tx.insert(dutyPauses).values(row);
  work.record({ action: 'pause.started', reviewId: review.id, objectKind: 'pause', objectId: row.id });
}

/** Ends an open pause. Throws `Conflict` when somebody ended it first. */
export async function endPause(work: Work, review: Review, { id, to }: { id: string; to: Day }): Promise<void> {
  const ended = await work.tx
    .update(dutyPauses)
    .set({ toOn: to, endedBy: personIn(work), endedAt: work.now, version: sql`${dutyPauses.version} + 1` })
    .where(and(eq(dutyPauses.id, id), eq(dutyPauses.reviewId, review.id), isNull(dutyPauses.toOn)))
    .returning({ id: dutyPauses.id });
  if (ended.length === 0) throw new Conflict('This pause has ended already.', {});
  work.record({ action: 'pause.ended', reviewId: review.id, objectKind: 'pause', objectId: id });
}
