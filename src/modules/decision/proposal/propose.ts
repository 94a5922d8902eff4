import type { Day } from '../../../kernel/day.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { takeTurn } from '../lock.js';
import type { HeldAs, NotHoldReason, Outcome } from '../outcomes.js';
import { establishingDirection, readRecord } from '../record.js';
import { proposedDecisions } from '../tables.js';

/** A decision as it is proposed; what it lacks is listed before anybody can sign it. */
export interface NewProposal {
  readonly outcome: Outcome;
  readonly reasons: string;
  readonly reviewKind: HeldAs | undefined;
  readonly notHoldReason: NotHoldReason | undefined;
  readonly reviewBy: Day | undefined;
  readonly transferPartnershipId: string | undefined;
  readonly transferTo: string;
  readonly dissent: string;
  readonly scopingWaiver: string;
  readonly reconsiderReason: string;
  /** The version the form was made from: 0 for the first. */
  readonly version: number | undefined;
}

/**
 * Keeps the next version of the proposal. Signatures belong to the version they were given for, so they no longer count. Throws `Conflict`
 * when somebody else proposed or signed in the meantime.
 */
export async function propose(work: Work, review: Review, proposed: NewProposal): Promise<void> {
  await takeTurn(work, review);
  const record = await readRecord(work, review);
  const kept = { reasons: proposed.reasons, dissent: proposed.dissent };
  const { version, ...rest } = proposed;
  const before = record.proposal?.version ?? 0;
  if (establishingDirection(record) !== undefined) throw new Conflict('A review has been directed.', kept);
  if (version !== proposalVersion(record.proposal, record.decision))
    throw new Conflict('Somebody else changed the proposal, or it was decided on, while you had it open.', kept);
  const id = work.newId();
  await work.tx.insert(proposedDecisions).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    ...rest,
    reviewKind: rest.reviewKind ?? null,
    notHoldReason: rest.notHoldReason ?? null,
    reviewBy: rest.reviewBy ?? null,
    transferPartnershipId: rest.transferPartnershipId ?? null,
    version: before + 1,
    reconsiders: record.decision?.id ?? null,
    proposedBy: personIn(work),
    proposedAt: work.now,
  });
  const action = record.decision === undefined ? 'decision.proposed' : 'decision.reconsidered';
  work.record({ action, reviewId: review.id, objectKind: 'proposed-decision', objectId: id });
}

/** A form made before the chair signed must not be taken for a reconsideration: each decision moves its version out of reach. */
const DECIDED = 1_000_000;

/** The version a form is made from. */
export const proposalVersion = (proposal: { version: number } | undefined, decided: { number: number } | undefined) =>
  (proposal?.version ?? 0) + (decided?.number ?? 0) * DECIDED;
