import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { dutyPauses } from '../tables.js';
import { takeTurn } from '../turn.js';

/** Takes back a pause that was recorded by mistake: the clocks run as if it had never been, the record stays. Throws `Conflict` when it is taken back already. */
export async function withdrawPause(
  work: Work,
  review: Review,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  await takeTurn(work, review);
  const rows = await work.tx
    .update(dutyPauses)
    .set({
      withdrawnBy: personIn(work),
      withdrawnAt: work.now,
      withdrawnReason: reason,
      version: sql`${dutyPauses.version} + 1`,
    })
    .where(and(eq(dutyPauses.id, id), eq(dutyPauses.reviewId, review.id), isNull(dutyPauses.withdrawnAt)))
    .returning({ id: dutyPauses.id });
  if (rows.length === 0) throw new Conflict('This pause has been taken back already.', { reason });
  work.record({ action: 'pause.withdrawn', reviewId: review.id, objectKind: 'pause', objectId: id });
}
