import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { followUp } from '../after/follow-up.js';
import { takeTurn } from '../lock.js';
import type { Stance } from '../outcomes.js';
import { readRecord, requestInForce, type SignatureRequest } from '../record.js';
import { decisionSignatures, decisions } from '../tables.js';
import { type SigningState, signingState } from './rules.js';

/** What a signatory says of the request that was on their page. */
export interface NewSignature {
  readonly stance: Stance;
  readonly words: string;
  /** Number of the request they read. */
  readonly number: number | undefined;
}

/**
 * Adds a signature to the very request that was read; with the last one that is needed, the decision stands and what follows from it is set
 * going. Throws `Conflict` when the request no longer holds, or when the person is not among those asked or has signed it already.
 */
export async function sign(work: Work, review: Review, { stance, words, number }: NewSignature): Promise<SigningState> {
  await takeTurn(work, review);
  const record = await readRecord(work, review);
  const request = requestInForce(record, work);
  const personId = personIn(work);
  const mine = record.signatures.some((signature) => signature.personId === personId);
  if (request === undefined || request.number !== number || mine || !request.signatories.includes(personId)) {
    throw new Conflict('What you read is no longer what would be signed.', { words });
  }
  const id = work.newId();
  const ofReview = { reviewId: review.id, partnershipId: review.partnershipId };
  await work.tx
    .insert(decisionSignatures)
    .values({ id, requestId: request.id, ...ofReview, personId, role: 'csp-chair', stance, words, signedAt: work.now });
  work.record({ action: ACTS[stance], reviewId: review.id, objectKind: 'decision-signature', objectId: id });
  const state = signingState(request.rule, request.signatories, [...record.signatures, { personId, stance }]);
  if (state.kind === 'signed') await decide(work, review, { request, number: (record.decision?.number ?? 0) + 1 });
  return state;
}

const ACTS: Readonly<Record<Stance, string>> = {
  agrees: 'decision.signed',
  dissents: 'decision.dissented',
  'stands-aside': 'decision.stood-aside',
};

async function decide(
  work: Work,
  review: Review,
  { request, number }: { request: SignatureRequest; number: number },
): Promise<void> {
  const { outcome } = request.basis.proposal;
  const id = work.newId();
  await work.tx.insert(decisions).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    requestId: request.id,
    number,
    outcome,
    decidedOn: work.today,
    decidedAt: work.now,
  });
  work.record({ action: `decision.taken-to-${outcome}`, reviewId: review.id, objectKind: 'decision', objectId: id });
  await followUp(work, review, { decisionId: id, request });
}
