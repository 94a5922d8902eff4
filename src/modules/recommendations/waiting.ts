import type { Waiting } from '../../platform/catalogue.js';
import { and, eq, inArray, isNotNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { plural } from '../../web/formats.js';
import { live, memberships, reviews, visibleReviews } from '../reviews/index.js';
import { recommendationPaths } from './paths.js';
import { recommendationDiscussions, recommendations } from './tables.js';

/** What organisations answered and nobody has settled: for the chair and the author of the report, one line a review. */
export async function answersWaiting(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const led = work.tx
    .select({ id: memberships.reviewId })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, work.actor.personId),
        inArray(memberships.role, ['independent-chair', 'report-author']),
        live(work),
      ),
    );
  const { reviewId, answer, settled, recommendationId } = recommendationDiscussions;
  const rows = await work.tx
    .select({ reference: reviews.reference, id: recommendations.id })
    .from(recommendationDiscussions)
    .innerJoin(reviews, eq(reviews.id, reviewId))
    .innerJoin(recommendations, eq(recommendations.id, recommendationId))
    .where(
      and(
        visibleReviews(work),
        inArray(reviewId, led),
        isNotNull(answer),
        inArray(answer, ['asks-for-change', 'disagrees']),
        eq(settled, ''),
        eq(recommendations.state, 'in-discussion'),
      ),
    );
  return [...Map.groupBy(rows, ({ reference }) => reference)].map(([reference, some]) => ({
    text: 'Decide what is made of an answer to a recommendation',
    href:
      some.length === 1 && some[0] !== undefined
        ? recommendationPaths.one(reference, some[0].id)
        : `${recommendationPaths.list(reference)}?state=in-discussion`,
    reference,
    detail: `${plural(some.length, 'organisation')} asked for a change or did not agree`,
  }));
}
