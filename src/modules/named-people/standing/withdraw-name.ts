import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { holdNames } from '../policy.js';
import { namesAllowed } from '../tables.js';

/** Looks for words again that were allowed to stay. */
export async function withdrawName(work: Work, review: OpenReview, id: string): Promise<void> {
  authorise(holdNames.may(review.roles));
  const [row] = await work.tx
    .update(namesAllowed)
    .set({ withdrawnAt: work.now })
    .where(and(eq(namesAllowed.id, id), eq(namesAllowed.reviewId, review.id), isNull(namesAllowed.withdrawnAt)))
    .returning({ id: namesAllowed.id });
  found(row);
  work.record({ action: 'name.withdrawn', reviewId: review.id, objectKind: 'name-allowed', objectId: id });
}
