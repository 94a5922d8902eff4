import { and, eq, ne, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../guards.js';
import { holdKey } from '../policy.js';
import { reviews } from '../tables.js';
import { realNamesOf } from './real-names.js';
import { type PseudonymBlocker, pseudonymBlockers } from './rules.js';

/** Gives the review another pseudonym, such as the one the family chose; or answers why it cannot be used. */
export async function renameReview(
  work: Work,
  review: OpenReview,
  { pseudonym, version }: { pseudonym: string; version: number | undefined },
): Promise<PseudonymBlocker[]> {
  authorise(holdKey.may(review.roles));
  const others = await work.tx
    .select({ pseudonym: reviews.pseudonym })
    .from(reviews)
    .where(and(eq(reviews.partnershipId, review.partnershipId), ne(reviews.id, review.id)));
  const blockers = pseudonymBlockers(pseudonym, {
    inUse: others.map((other) => other.pseudonym),
    realNames: await realNamesOf(work, review.id),
  });
  if (blockers.length > 0) return blockers;
  const updated = await work.tx
    .update(reviews)
    .set({ pseudonym, version: sql`${reviews.version} + 1` })
    .where(and(eq(reviews.id, review.id), eq(reviews.version, version ?? -1)))
    .returning({ id: reviews.id });
  if (updated.length === 0) throw new Conflict('Somebody else changed this review first.', { pseudonym });
  work.record({ action: 'review.renamed', reviewId: review.id, objectKind: 'review', objectId: review.id });
  return [];
}
