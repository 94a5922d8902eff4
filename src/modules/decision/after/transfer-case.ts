import { eq } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { enterNotification, notificationsOf } from '../../notification/index.js';
import type { Review } from '../../reviews/index.js';
import type { SignatureRequest } from '../record.js';
import { caseTransfers, proposedDecisions } from '../tables.js';

/**
 * Hands the case over: a partnership in this installation finds the notification among those it has received, under a reference of its own;
 * to any other it is sent by people, and this is the record of it.
 */
export async function transferCase(
  work: Work,
  review: Review,
  { decisionId, request }: { decisionId: string; request: SignatureRequest },
): Promise<void> {
  const [proposal] = await work.tx
    .select({ to: proposedDecisions.transferPartnershipId })
    .from(proposedDecisions)
    .where(eq(proposedDecisions.id, request.proposalId));
  const to = proposal?.to ?? null;
  await work.tx.insert(caseTransfers).values({
    decisionId,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    toPartnershipId: to,
    toWords: request.basis.proposal.transferTo,
    notificationReference: to === null ? null : await handOver(work, review, to),
    transferredOn: work.today,
  });
  work.record({ action: 'case.transferred', reviewId: review.id, objectKind: 'decision', objectId: decisionId });
}

async function handOver(work: Work, review: Review, to: string): Promise<string | null> {
  const [first] = await notificationsOf(work, review.id);
  if (first === undefined) return null;
  const { name } = found(await findPartnership(work, review.partnershipId));
  const receipt = await asSystem(work, () =>
    enterNotification(work, {
      partnershipId: to,
      content: first.content,
      way: 'transferred',
      receivedOn: work.today,
      referrerEmail: first.referrerEmail ?? undefined,
      givenBy: name,
      receivedHow: 'Handed over after it was found to belong here',
    }),
  );
  return receipt.reference;
}
