import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { readinessRecords } from '../tables.js';

/** What is said of a standing duty. */
export interface NewRecord {
  readonly dutyId: string;
  readonly doneOn: Day;
  readonly reviewBy: Day | undefined;
  readonly agreedBy: string;
  readonly proof: string;
  readonly note: string;
}

/** Records that a standing duty was done. */
export async function recordDone(work: Work, partnershipId: string, record: NewRecord): Promise<void> {
  const id = work.newId();
  await work.tx.insert(readinessRecords).values({
    ...record,
    id,
    partnershipId,
    reviewBy: record.reviewBy ?? null,
    recordedBy: personIn(work),
    recordedAt: work.now,
  });
  work.record({
    action: 'readiness.recorded',
    partnershipId,
    objectKind: 'readiness-record',
    objectId: id,
    ids: { duty: record.dutyId },
  });
}

/** Takes a record back: it stays to be read, and counts no more. Throws `Conflict` when somebody did so first. */
export async function withdrawRecord(
  work: Work,
  partnershipId: string,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  const withdrawn = await work.tx
    .update(readinessRecords)
    .set({ withdrawnAt: work.now, withdrawnBy: personIn(work), withdrawnReason: reason })
    .where(
      and(
        eq(readinessRecords.id, id),
        eq(readinessRecords.partnershipId, partnershipId),
        isNull(readinessRecords.withdrawnAt),
      ),
    )
    .returning({ dutyId: readinessRecords.dutyId });
  const [row] = withdrawn;
  if (row === undefined) throw new Conflict('This record has been withdrawn already.');
  work.record({
    action: 'readiness.withdrawn',
    partnershipId,
    objectKind: 'readiness-record',
    objectId: id,
    ids: { duty: row.dutyId },
  });
}
