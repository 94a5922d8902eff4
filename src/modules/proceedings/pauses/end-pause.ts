import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { dutyPauses, pauseEndChanges } from '../tables.js';
import { ofReview, takeTurn } from '../turn.js';
import { daysOf, type PauseRecord, pauseRecords } from './queries.js';
import { endBlockers, type PauseBlocker } from './rules.js';

/** The day on which the clocks run again. */
export interface PauseEnd {
  readonly to: Day;
  readonly reason: string;
  readonly version: number | undefined;
}

/** Ends a pause, or moves an end that still lies ahead; what stood before is kept. Throws `Conflict` when somebody did so first. */
export async function endPause(
  work: Work,
  { review, pause }: { review: Review; pause: PauseRecord },
  { to, reason, version }: PauseEnd,
): Promise<PauseBlocker[]> {
  await takeTurn(work, review);
  const others = (await pauseRecords(work, [review.id])).filter(({ id }) => id !== pause.id).map(daysOf);
  const blockers = endBlockers({ from: pause.fromOn, to }, others);
  if (blockers.length > 0) return blockers;
  const ended = await work.tx
    .update(dutyPauses)
    .set({ toOn: to, endedBy: personIn(work), endedAt: work.now, version: sql`${dutyPauses.version} + 1` })
    .where(
      and(
        eq(dutyPauses.id, pause.id),
        eq(dutyPauses.reviewId, review.id),
        eq(dutyPauses.version, version ?? -1),
        isNull(dutyPauses.withdrawnAt),
      ),
    )
    .returning({ id: dutyPauses.id });
  if (ended.length === 0) throw new Conflict('Somebody else ended or changed this pause first.', { reason });
  await work.tx.insert(pauseEndChanges).values({
    ...ofReview(work, review),
    pauseId: pause.id,
    stood: pause.toOn,
    stands: to,
    reason,
    changedBy: personIn(work),
    changedAt: work.now,
  });
  work.record({ action: 'pause.ended', reviewId: review.id, objectKind: 'pause', objectId: pause.id });
  return [];
}
