import { createHash } from 'node:crypto';
import { eq, max, sql } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { runQa } from '../policy.js';
import { lettersOf, submissionsOf } from '../queries.js';
import { qaSubmissions } from '../tables.js';
import { type SendingDraft, sendingErrors } from './form.js';

/** What the set was made of when it was sent. */
export interface SetSent {
  /** In order: what it is called, and what stood in it. */
  readonly parts: readonly { readonly name: string; readonly content: string }[];
  readonly checklist: readonly { readonly key: string; readonly there: boolean }[];
  readonly letterText: string;
}

/** Of the set as it was sent: what is changed afterwards has another. */
export const setHash = ({ parts }: Pick<SetSent, 'parts'>): string =>
  createHash('sha256')
    .update(JSON.stringify(parts.map(({ name, content }) => [name, content])))
    .digest('hex');

/** Records that the set went to the Home Office, for the first time or again; or why it cannot be. */
export async function recordSending(
  work: Work,
  review: OpenReview,
  { draft, set }: { draft: SendingDraft; set: SetSent },
): Promise<ReturnType<typeof sendingErrors>> {
  authorise(runQa.may(review.roles));
  await work.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`qa-submission:${review.id}`}, 0))`);
  const errors = sendingErrors(draft, await submissionsOf(work, review.id), await lettersOf(work, review.id));
  if (errors.length > 0) return errors;
  const [row] = await work.tx
    .select({ last: max(qaSubmissions.number) })
    .from(qaSubmissions)
    .where(eq(qaSubmissions.reviewId, review.id));
  const id = work.newId();
  await work.tx.insert(qaSubmissions).values({
    ...draft,
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    number: (row?.last ?? 0) + 1,
    setHash: setHash(set),
    checklist: set.checklist,
    letterText: set.letterText,
    sentBy: personIn(work),
    recordedAt: work.now,
  });
  work.record({ action: 'qa-submission.recorded', reviewId: review.id, objectKind: 'qa-submission', objectId: id });
  return [];
}
