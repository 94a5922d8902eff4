import { and, eq, inArray, sql } from '../../platform/database/sql.js';
import { personIn, type Work } from '../../platform/work.js';
import { notices, noticeWithdrawals } from './tables.js';

/** Settles that these notices are owed no more: what they were to tell does not hold any longer. */
export async function endOwed(
  work: Work,
  reviewId: string,
  { ids, reason }: { readonly ids: readonly string[]; readonly reason: string },
): Promise<void> {
  if (ids.length === 0) return;
  const ended = await work.tx
    .update(notices)
    .set({ version: sql`${notices.version} + 1` })
    .where(and(eq(notices.reviewId, reviewId), inArray(notices.id, [...ids])))
    .returning({ noticeId: notices.id, reviewId: notices.reviewId, partnershipId: notices.partnershipId });
  if (ended.length === 0) return;
  const by = { reason, withdrawnBy: personIn(work), withdrawnAt: work.now };
  await work.tx.insert(noticeWithdrawals).values(ended.map((row) => ({ ...row, ...by })));
  for (const { noticeId } of ended)
    work.record({ action: 'notice.not-needed', reviewId, objectKind: 'notice', objectId: noticeId });
}
