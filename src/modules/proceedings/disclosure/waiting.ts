import type { Waiting } from '../../../platform/catalogue.js';
import { and, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { live, memberships, reviews, visibleReviews } from '../../reviews/index.js';
import { proceedingPaths } from '../paths.js';

/** The way in for police disclosure officers, who see no other page of a review. */
export async function disclosureWaiting(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const rows = await work.tx
    .select({ reference: reviews.reference })
    .from(memberships)
    .innerJoin(reviews, eq(reviews.id, memberships.reviewId))
    .where(
      and(
        visibleReviews(work),
        eq(memberships.personId, actor.personId),
        eq(memberships.role, 'disclosure-officer'),
        live(work),
      ),
    );
  return rows.map(({ reference }) => ({
    text: 'Look at the disclosure schedule',
    href: proceedingPaths.disclosure(reference),
    reference,
    detail: 'What this review has made or holds, and what you were told of',
  }));
}
