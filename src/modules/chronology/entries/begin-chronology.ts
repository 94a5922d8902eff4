import { found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { type Chronology, chronologyOf } from '../opened.js';
import { chronologies } from '../tables.js';

/** The agency's chronology in the review: begun now, unless it was before. Asked by whoever may write it (guard, row-level security). */
export async function beginChronology(
  work: Work,
  review: { readonly id: string; readonly partnershipId: string },
  agencyId: string,
): Promise<Chronology> {
  const id = work.newId();
  const begun = await work.tx
    .insert(chronologies)
    .values({
      id,
      reviewId: review.id,
      partnershipId: review.partnershipId,
      agencyId,
      begunBy: personIn(work),
      begunAt: work.now,
    })
    .onConflictDoNothing()
    .returning();
  if (begun.length > 0) {
    work.record({
      action: 'chronology.begun',
      reviewId: review.id,
      objectKind: 'chronology',
      objectId: id,
      ids: { agency: agencyId },
    });
  }
  return found(begun[0] ?? (await chronologyOf(work, review.id, agencyId)));
}
