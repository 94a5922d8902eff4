import { and, eq, isNull } from '../../platform/database/sql.js';
import { personIn, type Work } from '../../platform/work.js';
import type { OpenReview } from '../reviews/index.js';
import { namesShown } from './tables.js';

/** Shows pseudonyms again, at once. */
export async function hideRealNames(work: Work, review: OpenReview): Promise<void> {
  const mine = and(
    eq(namesShown.reviewId, review.id),
    eq(namesShown.personId, personIn(work)),
    isNull(namesShown.endedAt),
  );
  await work.tx.update(namesShown).set({ endedAt: work.now }).where(mine);
  work.record({ action: 'real-names.hidden', reviewId: review.id, objectKind: 'review', objectId: review.id });
}
