import { eq, sql } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { ReviewKind } from '../kinds.js';
import { settleKind } from '../policy.js';
import { type Review, rolesOn } from '../queries.js';
import { reviews } from '../tables.js';

/** Keeps of which kind the review has become, by a decision or a direction. Does nothing when it is of that kind already. */
export async function changeKind(work: Work, review: Review, kind: ReviewKind): Promise<void> {
  authorise(settleKind.may(await rolesOn(work, review)));
  if (review.kind === kind) return;
  await work.tx
    .update(reviews)
    .set({ kind, version: sql`${reviews.version} + 1` })
    .where(eq(reviews.id, review.id));
  work.record({
    action: 'review.kind-changed',
    reviewId: review.id,
    objectKind: 'review',
    objectId: review.id,
    ids: { kind },
  });
}
