import { Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { queueMessage } from '../../messages/index.js';
import type { Review } from '../../reviews/index.js';
import { digestOf } from '../basis.js';
import { basisOf } from '../basis-of.js';
import { takeTurn } from '../lock.js';
import { decisionPaths } from '../paths.js';
import { readinessOf, readRecord } from '../record.js';
import { type DecisionBlocker, decisionBlockers } from '../rules.js';
import { signatureRequests } from '../tables.js';

/**
 * Puts the proposal, with everything it rests on, before those who sign, and writes to each. Answers every reason why it cannot be. Throws
 * `Conflict` when the proposal is not the one that was on the page.
 */
export async function askForSignatures(
  work: Work,
  review: Review,
  version: number | undefined,
): Promise<readonly DecisionBlocker[]> {
  await takeTurn(work, review);
  const record = await readRecord(work, review);
  const blockers = decisionBlockers(readinessOf(record, work));
  if (blockers.length > 0) return blockers;
  const [proposal, basis] = [found(record.proposal), found(basisOf(record))];
  if (proposal.version !== version) throw new Conflict('The proposal has been changed meanwhile.');
  const id = work.newId();
  await work.tx.insert(signatureRequests).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    number: (record.request?.number ?? 0) + 1,
    proposalId: proposal.id,
    rule: record.rule,
    signatories: record.chairs.map((chair) => chair.id),
    basis,
    digest: digestOf(basis),
    askedBy: personIn(work),
    askedAt: work.now,
  });
  work.record({
    action: 'decision.put-for-signature',
    reviewId: review.id,
    objectKind: 'signature-request',
    objectId: id,
  });
  for (const { email } of record.chairs) await writeTo(work, review, email);
  return [];
}

const writeTo = (work: Work, review: Review, email: string): Promise<void> =>
  queueMessage(work, {
    to: email,
    subject: `${review.reference}: a decision is ready for you to sign`,
    paragraphs: [
      `A decision on ${review.reference} is ready for you to read and sign. It takes a few minutes and works on a phone:`,
      `${work.installation.publicUrl}${decisionPaths.signature(review.reference)}`,
      'You will be asked to sign in. This message holds nothing about the case.',
    ],
    partnershipId: review.partnershipId,
    reviewId: review.id,
  });
