import { and, asc, eq, exists, inArray, isNull, lt, notExists } from 'drizzle-orm';
import type { Waiting } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import { scopingPaths } from './paths.js';
import { scopingChasers, scopingRequests, scopingReturns } from './tables.js';

/** Agencies that stay silent after their chief officer was asked: no reminder goes out any more, so the co-ordinator has to act. */
export async function silentAgenciesWaiting(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const mine = actor.roles.filter(({ role }) => role === 'co-ordinator').map(({ partnershipId }) => partnershipId);
  if (mine.length === 0) return [];
  const answered = work.tx
    .select({ id: scopingReturns.id })
    .from(scopingReturns)
    .where(eq(scopingReturns.requestId, scopingRequests.id));
  const escalated = work.tx
    .select({ id: scopingChasers.id })
    .from(scopingChasers)
    .where(
      and(
        eq(scopingChasers.requestId, scopingRequests.id),
        eq(scopingChasers.forDueOn, scopingRequests.dueOn),
        eq(scopingChasers.target, 'chief-officer'),
      ),
    );
  const silent = await work.tx
    .select({
      id: scopingRequests.id,
      agencyName: scopingRequests.agencyName,
      dueOn: scopingRequests.dueOn,
      reference: reviews.reference,
    })
    .from(scopingRequests)
    .innerJoin(reviews, eq(reviews.id, scopingRequests.reviewId))
    .where(
      and(
        visibleReviews(work),
        inArray(scopingRequests.partnershipId, mine),
        isNull(scopingRequests.endedAs),
        lt(scopingRequests.dueOn, work.today),
        notExists(answered),
        exists(escalated),
      ),
    )
    .orderBy(asc(scopingRequests.dueOn));
  return silent.map(({ id, agencyName, dueOn, reference }) => ({
    text: `Ring ${agencyName} about its scoping answer, or record that it did not take part`,
    href: scopingPaths.one(reference, id),
    reference,
    dueOn,
    detail: 'Its chief officer has been asked; no more reminders go out by themselves',
  }));
}
