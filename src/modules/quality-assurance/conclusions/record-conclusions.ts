import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { runQa } from '../policy.js';
import type { ConclusionsSent } from '../queries.js';
import { conclusionsSent } from '../tables.js';
import type { ConclusionsDraft } from './form.js';

/** Records that the conclusions went to somebody who is owed them. */
export async function recordConclusions(work: Work, review: OpenReview, draft: ConclusionsDraft): Promise<void> {
  authorise(runQa.may(review.roles));
  const id = work.newId();
  const of = { reviewId: review.id, partnershipId: review.partnershipId };
  await work.tx.insert(conclusionsSent).values({ ...draft, ...of, id, sentBy: personIn(work), recordedAt: work.now });
  work.record({ action: 'conclusions.sent', reviewId: review.id, objectKind: 'conclusions-sent', objectId: id });
}

/** Takes a record back: it stays on view with the reason, and counts no more. Throws `Conflict` when it was taken back already. */
export async function withdrawConclusions(
  work: Work,
  review: OpenReview,
  { sent, reason }: { sent: ConclusionsSent; reason: string },
): Promise<void> {
  authorise(runQa.may(review.roles));
  const changed = await work.tx
    .update(conclusionsSent)
    .set({ withdrawnAt: work.now, withdrawnReason: reason })
    .where(and(eq(conclusionsSent.id, sent.id), isNull(conclusionsSent.withdrawnAt)))
    .returning({ id: conclusionsSent.id });
  if (changed.length === 0) throw new Conflict('Somebody else has taken this back already.');
  work.record({
    action: 'conclusions.withdrawn',
    reviewId: review.id,
    objectKind: 'conclusions-sent',
    objectId: sent.id,
  });
}
