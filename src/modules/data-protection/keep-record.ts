import type { Day } from '../../kernel/day.js';
import { and, eq, isNull } from '../../platform/database/sql.js';
import { Conflict } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import type { Review } from '../reviews/index.js';
import type { DocumentKind } from './kinds.js';
import { recordsOf } from './queries.js';
import { dataProtectionRecords } from './tables.js';

const QUICKER = 'Somebody else took this back first.';

/** What somebody records of one document. */
export interface NewRecord {
  readonly kind: DocumentKind;
  readonly inPlaceOn: Day;
  readonly approvedBy: string;
  readonly keptWhere: string;
  readonly lookAgainOn: Day | undefined;
}

/** Records that a document is in place; an earlier record of it stays. */
export async function recordInPlace(work: Work, review: Review, { lookAgainOn, ...record }: NewRecord): Promise<void> {
  const id = work.newId();
  await work.tx.insert(dataProtectionRecords).values({
    ...record,
    lookAgainOn: lookAgainOn ?? null,
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    recordedBy: personIn(work),
    recordedAt: work.now,
  });
  work.record({ action: 'data-protection.recorded', reviewId: review.id, objectKind: 'data-protection', objectId: id });
}

/** Takes the record back that somebody had before them; it stays, with the reason. Throws `Conflict` when it was taken back first. */
export async function withdrawRecord(
  work: Work,
  review: Review,
  { record: id, reason }: { record: string; reason: string },
): Promise<void> {
  if (!(await recordsOf(work, [review.id])).some((one) => one.id === id)) throw new Conflict(QUICKER, { reason });
  const [row] = await work.tx
    .update(dataProtectionRecords)
    .set({ withdrawnAt: work.now, withdrawnBy: personIn(work), withdrawnReason: reason })
    .where(
      and(
        eq(dataProtectionRecords.id, id),
        eq(dataProtectionRecords.reviewId, review.id),
        isNull(dataProtectionRecords.withdrawnAt),
      ),
    )
    .returning({ id: dataProtectionRecords.id });
  if (row === undefined) throw new Conflict(QUICKER, { reason });
  work.record({
    action: 'data-protection.withdrawn',
    reviewId: review.id,
    objectKind: 'data-protection',
    objectId: id,
  });
}
