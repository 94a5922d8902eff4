import { and, eq, inArray, isNull } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import { endMembership, live, memberships, type OpenReview } from '../../../reviews/index.js';
import type { Answerer } from '../../queries.js';
import { answerers } from '../../tables.js';

/** Ends at once who writes or signs for an agency, with the role that opens the review to them. What they wrote stays. */
export async function endAnswerer(
  work: Work,
  review: OpenReview,
  { answerer, agencyId, reason }: { answerer: Answerer; agencyId: string; reason: string },
): Promise<void> {
  await work.tx
    .update(answerers)
    .set({ endedOn: work.today, endedReason: reason, version: answerer.version + 1 })
    .where(and(eq(answerers.id, answerer.id), isNull(answerers.endedOn)));
  await endSeat(work, review, { personId: answerer.personId, roles: [answerer.role], agencyId });
}

/** Ends the roles of a person for one agency on the review, if they hold them. */
export async function endSeat(
  work: Work,
  review: OpenReview,
  { personId, roles, agencyId }: { personId: string; roles: readonly string[]; agencyId: string },
): Promise<void> {
  const held = await work.tx
    .select({ id: memberships.id, agencyId: memberships.agencyId })
    .from(memberships)
    .where(
      and(
        eq(memberships.reviewId, review.id),
        eq(memberships.personId, personId),
        inArray(memberships.role, [...roles]),
        live(work),
      ),
    );
  for (const one of held.filter((seat) => seat.agencyId === null || seat.agencyId === agencyId))
    await endMembership(work, review, { membershipId: one.id, endsOn: work.today });
}
