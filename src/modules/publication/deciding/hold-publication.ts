import { eq } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { type Publication, publicationOf } from '../queries.js';
import { publications } from '../tables.js';

/** Locks the decision of a review, made as an undecided one where there was none: two people at once make one. */
export async function holdPublication(work: Work, review: OpenReview): Promise<Publication> {
  if (work.actor.kind === 'person')
    await work.tx
      .insert(publications)
      .values({
        ...{ reviewId: review.id, partnershipId: review.partnershipId, state: 'undecided', version: 0 },
        ...{ changedBy: personIn(work), changedAt: work.now },
      })
      .onConflictDoNothing();
  await work.tx
    .select({ id: publications.reviewId })
    .from(publications)
    .where(eq(publications.reviewId, review.id))
    .for('update');
  return publicationOf(work, review);
}
