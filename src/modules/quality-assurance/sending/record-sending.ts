import { eq, max } from '../../../platform/database/sql.js';
import { takeTurns } from '../../../platform/database/take-turns.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { runQa } from '../policy.js';
import { lettersOf, submissionsOf } from '../queries.js';
import { qaSubmissions } from '../tables.js';
import { type SendingDraft, sendingErrors } from './form.js';
import type { SetSaid } from './set-said.js';

/** Records that the set went to the Home Office, for the first time or again; or why it cannot be. */
export async function recordSending(
  work: Work,
  review: OpenReview,
  { draft, said }: { draft: SendingDraft; said: SetSaid },
): Promise<ReturnType<typeof sendingErrors>> {
  authorise(runQa.may(review.roles));
  await takeTurns(work, `qa-submission:${review.id}`);
  const errors = sendingErrors(draft, await submissionsOf(work, review.id), await lettersOf(work, review.id));
  if (errors.length > 0) return errors;
  const [row] = await work.tx
    .select({ last: max(qaSubmissions.number) })
    .from(qaSubmissions)
    .where(eq(qaSubmissions.reviewId, review.id));
  const id = work.newId();
  await work.tx.insert(qaSubmissions).values({
    ...draft,
    ...said,
    setId: draft.setId ?? null,
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    number: (row?.last ?? 0) + 1,
    sentBy: personIn(work),
    recordedAt: work.now,
  });
  work.record({ action: 'qa-submission.recorded', reviewId: review.id, objectKind: 'qa-submission', objectId: id });
  return [];
}
