import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { holdNames } from '../policy.js';
import { namesAllowed } from '../tables.js';

/** Lets words stay wherever they stand in the review, with a reason. */
export async function allowName(
  work: Work,
  review: OpenReview,
  { text, reason }: { readonly text: string; readonly reason: string },
): Promise<void> {
  authorise(holdNames.may(review.roles));
  const id = work.newId();
  await work.tx.insert(namesAllowed).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    text,
    reason,
    allowedBy: personIn(work),
    allowedAt: work.now,
  });
  work.record({ action: 'name.allowed', reviewId: review.id, objectKind: 'name-allowed', objectId: id });
}
