import type { Day } from '../../../kernel/day.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { DatedProceeding, ProceedingDate } from '../queries.js';
import { proceedingDateChanges, proceedingDates } from '../tables.js';
import { ofReview } from '../turn.js';
import type { DateState } from '../words.js';
import { type DateBlocker, keyDateBlockers } from './rules.js';

/** Where a key date stands now, and why. */
export interface DateChange {
  readonly on: Day;
  readonly state: DateState;
  readonly reason: string;
  readonly version: number | undefined;
}

/** Moves a key date, says that it took place, or that it is off; what stood before is kept. Throws `Conflict` when somebody was first. */
export async function changeDate(
  work: Work,
  { proceeding, stood }: { proceeding: DatedProceeding; stood: ProceedingDate },
  { on, state, reason, version }: DateChange,
): Promise<DateBlocker[]> {
  const others = proceeding.dates.filter(({ id }) => id !== stood.id);
  const blockers = keyDateBlockers({ kind: stood.kind, on, state }, others, work.today);
  if (blockers.length > 0) return blockers;
  const updated = await work.tx
    .update(proceedingDates)
    .set({ on, state, version: sql`${proceedingDates.version} + 1` })
    .where(
      and(
        eq(proceedingDates.id, stood.id),
        eq(proceedingDates.reviewId, stood.reviewId),
        eq(proceedingDates.version, version ?? -1),
      ),
    )
    .returning({ id: proceedingDates.id });
  if (updated.length === 0) throw new Conflict('Somebody else changed this date first.', { reason });
  await work.tx.insert(proceedingDateChanges).values({
    ...ofReview(work, { id: stood.reviewId, partnershipId: stood.partnershipId }),
    dateId: stood.id,
    stoodOn: stood.on,
    stoodState: stood.state,
    standsOn: on,
    standsState: state,
    reason,
    changedBy: personIn(work),
    changedAt: work.now,
  });
  work.record({
    action: 'proceeding-date.changed',
    reviewId: stood.reviewId,
    objectKind: 'proceeding-date',
    objectId: stood.id,
    ids: { date: stood.kind },
  });
  return [];
}
