import type { Waiting } from '../../platform/catalogue.js';
import { and, count, eq, inArray, isNull, or, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { plural } from '../../web/formats.js';
import { signedOffReviews } from '../report/index.js';
import { live, memberships, reviews, visibleReviews } from '../reviews/index.js';
import { qaPaths } from './paths.js';
import { qaLetters, qaPoints, qaSubmissions } from './tables.js';

/**
 * What waits on the way to and from the Home Office and has no day: what has one stands among the duties. Points of a letter for the chair and
 * the author; a set that is to be sent, or sent again, for whoever runs the review.
 */
export async function qaWaiting(work: Work): Promise<Waiting[]> {
  return work.actor.kind === 'person' ? [...(await pointsToAnswer(work)), ...(await setsToSend(work))] : [];
}

async function pointsToAnswer(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const written = work.tx
    .select({ id: memberships.reviewId })
    .from(memberships)
    .where(
      and(
        eq(memberships.personId, work.actor.personId),
        inArray(memberships.role, ['independent-chair', 'report-author']),
        live(work),
      ),
    );
  const rows = await work.tx
    .select({ reference: reviews.reference, letterId: qaLetters.id, open: count() })
    .from(qaPoints)
    .innerJoin(qaLetters, eq(qaLetters.id, qaPoints.letterId))
    .innerJoin(reviews, eq(reviews.id, qaPoints.reviewId))
    .where(
      and(
        ...[visibleReviews(work), inArray(qaPoints.reviewId, written)],
        ...[eq(qaPoints.state, 'open'), isNull(qaLetters.answerDueOn)],
      ),
    )
    .groupBy(reviews.reference, qaLetters.id);
  return rows.map(({ reference, letterId, open }) => ({
    text: 'Answer the points of the Home Office panel’s letter',
    href: qaPaths.letter(reference, letterId),
    ...{ reference, detail: `${plural(open, 'point')} ${open === 1 ? 'waits' : 'wait'} for an answer` },
  }));
}

/** Signed off and never sent; or to be revised and sent again, with no day named for it, and not sent since. */
async function setsToSend(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const runs = work.actor.roles.filter(({ role }) => role === 'co-ordinator').map(({ partnershipId }) => partnershipId);
  if (runs.length === 0) return [];
  const sent = sql`exists (select 1 from ${qaSubmissions} where ${qaSubmissions.reviewId} = ${reviews.id})`;
  const isSigned = inArray(reviews.id, signedOffReviews(work));
  const again = sql<boolean>`exists (select 1 from ${qaLetters} where ${qaLetters.reviewId} = ${reviews.id} and ${qaLetters.outcome} = 'resubmit'
    and ${qaLetters.answerDueOn} is null and not exists (select 1 from ${qaSubmissions} was join ${qaSubmissions} after
      on after.review_id = was.review_id and after.number > was.number where was.id = ${qaLetters.submissionId}))`;
  const rows = await work.tx
    .select({ reference: reviews.reference, again })
    .from(reviews)
    .where(and(visibleReviews(work), inArray(reviews.partnershipId, runs), or(and(isSigned, sql`not ${sent}`), again)));
  return rows.map((row) => ({
    text: row.again ? 'Send the set to the Home Office again' : 'Send the set to the Home Office',
    href: qaPaths.pack(row.reference),
    reference: row.reference,
    detail: row.again
      ? 'Its panel asked for it to be revised and submitted again'
      : 'The partnership has signed the report off',
  }));
}
