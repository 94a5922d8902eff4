import type { Waiting } from '../../platform/catalogue.js';
import { and, eq, inArray, isNotNull, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { longDate, plural } from '../../web/formats.js';
import { live, memberships, reviews, visibleReviews } from '../reviews/index.js';
import { putToOwnAgency } from './discussing/put-to-own.js';
import { discussionPaths, recommendationPaths } from './paths.js';
import { recommendationAddressees, recommendationDiscussions, recommendations } from './tables.js';

/** What waits of recommendations for whoever asks. */
export const recommendationsWaiting = async (work: Work): Promise<Waiting[]> => [
  ...(await askedOfOwnAgency(work)),
  ...(await answersWaiting(work)),
];

/** What the asker's own agency was asked about and has not answered. */
async function askedOfOwnAgency(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const { id, reviewId, recommendationId, answer, answerDueOn, way } = recommendationDiscussions;
  const rows = await work.tx
    .select({ id, answerDueOn, reference: reviews.reference, body: recommendationAddressees.bodyName })
    .from(recommendationDiscussions)
    .innerJoin(reviews, eq(reviews.id, reviewId))
    .innerJoin(recommendations, eq(recommendations.id, recommendationId))
    .innerJoin(recommendationAddressees, eq(recommendationAddressees.id, recommendationDiscussions.addresseeId))
    .where(
      and(
        ...[visibleReviews(work), putToOwnAgency(), eq(way, 'link'), isNull(answer)],
        eq(recommendations.state, 'in-discussion'),
      ),
    )
    .orderBy(answerDueOn, id);
  return rows.map((one) => ({
    text: 'Say what your agency makes of a recommendation',
    href: discussionPaths.one(one.id),
    reference: one.reference,
    detail: `${one.body}${one.answerDueOn === null ? '' : `, asked for by ${longDate(one.answerDueOn)}`}. One answer for the agency`,
  }));
}

/** What organisations answered and nobody has settled: for the chair and the author of the report, one line a review. */
async function answersWaiting(work: Work): Promise<Waiting[]> {
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
