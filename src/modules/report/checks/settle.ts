import { and, asc, eq } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { pseudonymsFor } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { checkReport } from '../checking-policy.js';
import { checksSettled } from '../tables.js';

export type SettledCheck = typeof checksSettled.$inferSelect;

/** What was looked at and is in order as it stands, by the key of its message. */
export async function settledOf(work: Work, reviewId: string): Promise<ReadonlyMap<string, SettledCheck>> {
  const rows = await work.tx
    .select()
    .from(checksSettled)
    .where(eq(checksSettled.reviewId, reviewId))
    .orderBy(asc(checksSettled.settledAt));
  return new Map(rows.map((row) => [row.checkKey, row]));
}

/** Says that something the checks found is in order, and why, under pseudonyms: the second reader of the set holds no key. Said again, the newer reason stands. */
export async function settleCheck(
  work: Work,
  review: OpenReview,
  { key, reason }: { readonly key: string; readonly reason: string },
): Promise<void> {
  authorise(checkReport.may(review.roles));
  const toPseudonyms = await pseudonymsFor(work, { reviewId: review.id, partnershipId: review.partnershipId });
  const said = { reason: toPseudonyms(reason), settledBy: personIn(work), settledAt: work.now };
  const id = work.newId();
  await work.tx
    .insert(checksSettled)
    .values({ id, reviewId: review.id, partnershipId: review.partnershipId, checkKey: key, ...said })
    .onConflictDoUpdate({ target: [checksSettled.reviewId, checksSettled.checkKey], set: said });
  work.record({ action: 'report.check-settled', reviewId: review.id, objectKind: 'report-check', objectId: id });
}

/** Takes that back: it is told again. */
export async function unsettleCheck(work: Work, review: OpenReview, key: string): Promise<void> {
  authorise(checkReport.may(review.roles));
  const [row] = await work.tx
    .delete(checksSettled)
    .where(and(eq(checksSettled.reviewId, review.id), eq(checksSettled.checkKey, key)))
    .returning({ id: checksSettled.id });
  if (row === undefined) return;
  work.record({ action: 'report.check-opened', reviewId: review.id, objectKind: 'report-check', objectId: row.id });
}
