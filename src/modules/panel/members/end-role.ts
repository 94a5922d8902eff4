import { and, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { endMembership, live, memberships, type OpenReview } from '../../reviews/index.js';

/** Ends at once the role that opens the review to a panel member; whether they held it. */
export async function endRole(work: Work, review: OpenReview, personId: string): Promise<boolean> {
  const held = await work.tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.reviewId, review.id),
        eq(memberships.personId, personId),
        eq(memberships.role, 'panel-member'),
        live(work),
      ),
    );
  for (const { id } of held) await endMembership(work, review, { membershipId: id, endsOn: work.today });
  return held.length > 0;
}
