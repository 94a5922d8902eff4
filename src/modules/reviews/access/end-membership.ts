import type { Day } from '../../../kernel/day.js';
import { and, eq, gt, isNull, or } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { OpenReview } from '../guards.js';
import { settleAccess } from '../policy.js';
import { memberships } from '../tables.js';

/** Ends a role from the start of a day: today ends it at once. Throws `Conflict` when it has ended already. */
export async function endMembership(
  work: Work,
  review: OpenReview,
  { membershipId, endsOn }: { membershipId: string; endsOn: Day },
): Promise<void> {
  authorise(settleAccess.may(review.roles));
  const ended = await work.tx
    .update(memberships)
    .set({ endsOn })
    .where(
      and(
        eq(memberships.id, membershipId),
        eq(memberships.reviewId, review.id),
        or(isNull(memberships.endsOn), gt(memberships.endsOn, work.today)),
      ),
    )
    .returning({ personId: memberships.personId, role: memberships.role });
  const [row] = ended;
  if (row === undefined) throw new Conflict('This role has ended already.');
  work.record({
    action: 'membership.ended',
    reviewId: review.id,
    objectKind: 'membership',
    objectId: membershipId,
    ids: { person: row.personId, role: row.role },
  });
}
