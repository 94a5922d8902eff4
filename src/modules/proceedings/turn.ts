import { eq } from '../../platform/database/sql.js';
import { personIn, type Work } from '../../platform/work.js';
import { type Review, reviews } from '../reviews/index.js';

/** Makes everybody who stops clocks or counts records of this review take turns, so that two never cross. */
export async function takeTurn(work: Work, { id }: Pick<Review, 'id'>): Promise<void> {
  await work.tx.select({ id: reviews.id }).from(reviews).where(eq(reviews.id, id)).for('update');
}

/** The columns that every new row of a review begins with. */
export const ofReview = (work: Work, review: Pick<Review, 'id' | 'partnershipId'>) => ({
  id: work.newId(),
  reviewId: review.id,
  partnershipId: review.partnershipId,
});

/** The same, with who recorded it when. */
export const recordedIn = (work: Work, review: Pick<Review, 'id' | 'partnershipId'>) => ({
  ...ofReview(work, review),
  recordedBy: personIn(work),
  recordedAt: work.now,
});
