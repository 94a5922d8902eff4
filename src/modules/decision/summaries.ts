import type { Day } from '../../kernel/day.js';
import { and, asc, eq, inArray } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { people } from '../accounts/index.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import type { HeldAs, NotHoldReason, Outcome } from './outcomes.js';
import { caseTransfers, decisionSignatures, decisions, directions, signatureRequests } from './tables.js';

/** The decision of a review as lists show it. */
export interface DecisionSummary {
  readonly reviewId: string;
  /** `directed`: a review that the Secretary of State directed, whatever had been decided. */
  readonly outcome: Outcome | 'directed';
  readonly decidedOn: Day;
  /** Names of those who signed, none where it was directed. */
  readonly signedBy: readonly string[];
  readonly heldAs: HeldAs | undefined;
  readonly notHoldReason: NotHoldReason | undefined;
  /** The day by which a decision put off is looked at again. */
  readonly reviewBy: Day | undefined;
  readonly transferredTo: string | undefined;
}

/** The decision of one review that the asker may know about; undefined before there is one. */
export const decisionOf = async (work: Work, reviewId: string): Promise<DecisionSummary | undefined> =>
  (await decisionsOf(work, [reviewId])).get(reviewId);

/** The decisions of these reviews, as far as the asker may know about them: review id to decision. Four queries, however many. */
export async function decisionsOf(
  work: Work,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, DecisionSummary>> {
  if (reviewIds.length === 0) return new Map();
  const mine = and(visibleReviews(work), inArray(reviews.id, [...reviewIds]));
  const rows = await work.tx
    .select({ decision: decisions, basis: signatureRequests.basis, to: caseTransfers.toWords })
    .from(decisions)
    .innerJoin(reviews, eq(reviews.id, decisions.reviewId))
    .innerJoin(signatureRequests, eq(signatureRequests.id, decisions.requestId))
    .leftJoin(caseTransfers, eq(caseTransfers.decisionId, decisions.id))
    .where(mine)
    .orderBy(asc(decisions.number));
  const signed = await signersOf(
    work,
    rows.map(({ decision }) => decision.requestId),
  );
  const directed = await work.tx
    .select({ reviewId: directions.reviewId, on: directions.receivedOn })
    .from(directions)
    .innerJoin(reviews, eq(reviews.id, directions.reviewId))
    .where(and(mine, eq(directions.asks, 'establish')));
  return new Map([
    ...rows.map(({ decision, basis: { proposal }, to }): [string, DecisionSummary] => [
      decision.reviewId,
      {
        reviewId: decision.reviewId,
        outcome: decision.outcome,
        decidedOn: decision.decidedOn,
        signedBy: signed.get(decision.requestId) ?? [],
        heldAs: proposal.reviewKind ?? undefined,
        notHoldReason: proposal.notHoldReason ?? undefined,
        reviewBy: proposal.reviewBy ?? undefined,
        transferredTo: to ?? undefined,
      },
    ]),
    ...directed.map(({ reviewId, on }): [string, DecisionSummary] => [reviewId, directedOn(reviewId, on)]),
  ]);
}

const directedOn = (reviewId: string, on: Day): DecisionSummary => ({
  reviewId,
  outcome: 'directed',
  decidedOn: on,
  signedBy: [],
  heldAs: 'statutory',
  notHoldReason: undefined,
  reviewBy: undefined,
  transferredTo: undefined,
});

async function signersOf(work: Work, requestIds: readonly string[]): Promise<Map<string, string[]>> {
  if (requestIds.length === 0) return new Map();
  const rows = await work.tx
    .select({ requestId: decisionSignatures.requestId, name: people.name })
    .from(decisionSignatures)
    .leftJoin(people, eq(people.id, decisionSignatures.personId))
    .where(and(inArray(decisionSignatures.requestId, [...requestIds]), eq(decisionSignatures.stance, 'agrees')))
    .orderBy(asc(decisionSignatures.signedAt));
  const names = new Map<string, string[]>();
  for (const { requestId, name } of rows)
    names.set(requestId, [...(names.get(requestId) ?? []), name ?? 'A former colleague']);
  return names;
}

/** Where the cases of these reviews were handed over to, in words: review id to partnership. */
export async function transfersOf(work: Work, reviewIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (reviewIds.length === 0) return new Map();
  const rows = await work.tx
    .select({ reviewId: caseTransfers.reviewId, to: caseTransfers.toWords })
    .from(caseTransfers)
    .where(inArray(caseTransfers.reviewId, [...reviewIds]))
    .orderBy(asc(caseTransfers.transferredOn));
  return new Map(rows.map(({ reviewId, to }) => [reviewId, to]));
}
