import { and, eq, inArray, ne, type SQL, sql } from '../../platform/database/sql.js';
import { type Actor, personIn, type Work } from '../../platform/work.js';
import { live, memberships, visibleBy } from '../reviews/index.js';
import { registerRows } from './tables.js';

/** Roles that open the whole register of a partnership. */
export const RUNS_REVIEWS: readonly string[] = ['co-ordinator', 'csp-chair'];

/** True for whoever runs the reviews of a partnership. */
export const runsReviews = (actor: Actor): boolean =>
  actor.kind === 'person' && actor.roles.some(({ role }) => RUNS_REVIEWS.includes(role));

/** Reviews of the register that the asker may see. Police disclosure officers come for a schedule: nothing stands in a register for them. */
export function visible(work: Work): SQL {
  const seen = visibleBy(work, { review: registerRows.reviewId, partnership: registerRows.partnershipId });
  if (work.actor.kind !== 'person' || runsReviews(work.actor)) return seen;
  const registered = work.tx
    .select({ id: memberships.reviewId })
    .from(memberships)
    .where(and(eq(memberships.personId, personIn(work)), ne(memberships.role, 'disclosure-officer'), live(work)));
  return and(seen, inArray(registerRows.reviewId, registered)) ?? sql`false`;
}

/** True for whoever sits on a review today, in whichever office. */
export async function sitsSomewhere(work: Work): Promise<boolean> {
  const mine = and(eq(memberships.personId, personIn(work)), live(work));
  return (await work.tx.select({ id: memberships.id }).from(memberships).where(mine).limit(1)).length > 0;
}
