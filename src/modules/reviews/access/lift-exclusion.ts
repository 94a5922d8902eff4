import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../guards.js';
import { settleAccess } from '../policy.js';
import { exclusions } from '../tables.js';

/** Lets somebody in again as far as their roles go; they declare anew before their first look. Throws `Conflict` when lifted already. */
export async function liftExclusion(work: Work, review: OpenReview, exclusionId: string): Promise<void> {
  authorise(settleAccess.may(review.roles) && work.actor.kind === 'person');
  const [row] = await work.tx
    .update(exclusions)
    .set({ liftedAt: work.now, liftedBy: work.actor.kind === 'person' ? work.actor.personId : null })
    .where(and(eq(exclusions.id, exclusionId), eq(exclusions.reviewId, review.id), isNull(exclusions.liftedAt)))
    .returning({ personId: exclusions.personId });
  if (row === undefined) throw new Conflict('This exclusion has been lifted already.');
  work.record({
    action: 'exclusion.lifted',
    reviewId: review.id,
    objectKind: 'exclusion',
    objectId: exclusionId,
    ids: { person: row.personId },
  });
}
