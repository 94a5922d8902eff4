import type { Day } from '../../kernel/day.js';
import { and, arrayContains, desc, eq, inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { type Review, reviews, visibleReviews } from '../reviews/index.js';
import { decisionPaths } from './paths.js';
import { readRecord, requestInForce } from './record.js';
import { signingState } from './signing/rules.js';
import { decisionsOf } from './summaries.js';
import { decisions, signatureRequests } from './tables.js';

/** Something about a decision that waits for the asker. */
export interface AwaitedDecision {
  readonly kind: 'to-sign' | 'not-agreed' | 'to-look-at-again';
  readonly reviewId: string;
  readonly reference: string;
  readonly pseudonym: string;
  /** Since when a signature is waited for, or the day a decision put off comes back. */
  readonly on: Day | Date;
  readonly href: string;
}

/**
 * Decisions that wait for the asker: those to sign for a chair who was asked and has not; for the co-ordinator those that the chairs did not
 * agree on, and those put off whose day has come.
 */
export async function decisionsAwaiting(work: Work): Promise<AwaitedDecision[]> {
  if (work.actor.kind !== 'person') return [];
  const runs = work.actor.roles.filter(({ role }) => role === 'co-ordinator').map((held) => held.partnershipId);
  return [...(await toSign(work, work.actor.personId)), ...(await ofCoordinator(work, runs))];
}

/** The newest request of each review that is before its signatories now. */
async function openRequests(work: Work, where: ReturnType<typeof and>) {
  const rows = await work.tx
    .selectDistinctOn([signatureRequests.reviewId], {
      request: signatureRequests,
      review: reviews,
      decided: decisions.id,
    })
    .from(signatureRequests)
    .innerJoin(reviews, eq(reviews.id, signatureRequests.reviewId))
    .leftJoin(decisions, eq(decisions.requestId, signatureRequests.id))
    .where(and(visibleReviews(work), where))
    .orderBy(signatureRequests.reviewId, desc(signatureRequests.number));
  const open = [];
  for (const { review, decided } of rows) {
    if (decided !== null) continue;
    const record = await readRecord(work, review as Review);
    const request = requestInForce(record, work);
    if (request !== undefined) open.push({ review, request, signatures: record.signatures });
  }
  return open;
}

async function toSign(work: Work, personId: string): Promise<AwaitedDecision[]> {
  const open = await openRequests(work, arrayContains(signatureRequests.signatories, [personId]));
  return open
    .filter(({ request, signatures }) => {
      const state = signingState(request.rule, request.signatories, signatures);
      return state.kind === 'open' && state.waitingFor.includes(personId);
    })
    .map(({ review, request }) => ({
      kind: 'to-sign',
      ...identified(review),
      on: request.askedAt,
      href: decisionPaths.signature(review.reference),
    }));
}

async function ofCoordinator(work: Work, partnershipIds: readonly string[]): Promise<AwaitedDecision[]> {
  if (partnershipIds.length === 0) return [];
  const open = await openRequests(work, inArray(signatureRequests.partnershipId, [...partnershipIds]));
  const stopped = open.filter(({ request, signatures }) =>
    ['stopped', 'nobody-left'].includes(signingState(request.rule, request.signatories, signatures).kind),
  );
  const deferred = await work.tx
    .selectDistinctOn([decisions.reviewId], { review: reviews })
    .from(decisions)
    .innerJoin(reviews, eq(reviews.id, decisions.reviewId))
    .where(
      and(visibleReviews(work), eq(decisions.outcome, 'defer'), inArray(reviews.partnershipId, [...partnershipIds])),
    );
  const summaries = await decisionsOf(
    work,
    deferred.map(({ review }) => review.id),
  );
  return [
    ...stopped.map(({ review, request }) => awaited('not-agreed', review, request.askedAt)),
    ...deferred.flatMap(({ review }) => {
      const summary = summaries.get(review.id);
      const isDue = summary?.outcome === 'defer' && summary.reviewBy !== undefined && summary.reviewBy <= work.today;
      return isDue && summary.reviewBy !== undefined ? [awaited('to-look-at-again', review, summary.reviewBy)] : [];
    }),
  ];
}

type Identified = Pick<Review, 'id' | 'reference' | 'pseudonym'>;

const identified = ({ id, reference, pseudonym }: Identified) => ({ reviewId: id, reference, pseudonym });

const awaited = (kind: AwaitedDecision['kind'], review: Identified, on: Day | Date): AwaitedDecision => ({
  kind,
  ...identified(review),
  on,
  href: decisionPaths.decision(review.reference),
});
