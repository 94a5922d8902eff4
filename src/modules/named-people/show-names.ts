import { found } from '../../platform/errors.js';
import { personIn, type Work } from '../../platform/work.js';
import { identitiesOf, type OpenReview } from '../reviews/index.js';
import { namesShown } from './tables.js';

/** For how long a press shows real names. */
const MINUTES = 15;

/** Shows a holder of the key the pages of a review with real names for a while. The reason is kept, as for every look at real names. */
export async function showRealNames(work: Work, review: OpenReview, reason: string): Promise<void> {
  found(await identitiesOf(work, review, reason));
  await work.tx.insert(namesShown).values({
    id: work.newId(),
    reviewId: review.id,
    partnershipId: review.partnershipId,
    personId: personIn(work),
    reason,
    shownAt: work.now,
    until: new Date(work.now.getTime() + MINUTES * 60_000),
  });
}
