import type { Day } from '../../../kernel/day.js';
import { and, eq, isNotNull, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { takeTurn } from '../lock.js';
import type { ConsultedView } from '../outcomes.js';
import { isOpen, readRecord } from '../record.js';
import { consultations } from '../tables.js';

/** Somebody who was consulted, and what they said. */
export interface NewConsultation {
  readonly name: string;
  readonly post: string;
  readonly agency: string;
  readonly understandsAbuse: boolean;
  readonly askedOn: Day;
  readonly said: string;
  readonly view: ConsultedView;
}

async function whileOpen(work: Work, review: Review, kept: Record<string, string> = {}): Promise<void> {
  await takeTurn(work, review);
  if (!isOpen(await readRecord(work, review))) throw new Conflict('The decision has been taken.', kept);
}

/** Adds somebody. Throws `Conflict` when the decision has been taken. */
export async function addConsultation(work: Work, review: Review, consulted: NewConsultation): Promise<void> {
  await whileOpen(work, review, { name: consulted.name, said: consulted.said });
  const id = work.newId();
  await work.tx.insert(consultations).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    ...consulted,
    recordedBy: personIn(work),
    recordedAt: work.now,
  });
  work.record({ action: 'consultation.recorded', reviewId: review.id, objectKind: 'consultation', objectId: id });
}

/** Corrects what is written of somebody. Throws `Conflict` when somebody else did so first, or when the decision has been taken. */
export async function correctConsultation(
  work: Work,
  review: Review,
  { id, version, ...consulted }: NewConsultation & { id: string; version: number | undefined },
): Promise<void> {
  const kept = { name: consulted.name, said: consulted.said };
  await whileOpen(work, review, kept);
  const [row] = await work.tx
    .update(consultations)
    .set({ ...consulted, version: sql`${consultations.version} + 1` })
    .where(
      and(
        eq(consultations.id, id),
        eq(consultations.reviewId, review.id),
        eq(consultations.version, version ?? 0),
        isNull(consultations.removedAt),
      ),
    )
    .returning({ id: consultations.id });
  if (row === undefined) throw new Conflict('Somebody else changed this first.', kept);
  work.record({ action: 'consultation.corrected', reviewId: review.id, objectKind: 'consultation', objectId: id });
}

/** Takes somebody off the list, or puts them back. Throws `Conflict` when it is so already, or when the decision has been taken. */
export async function setRemoved(
  work: Work,
  review: Review,
  { id, removed }: { id: string; removed: boolean },
): Promise<void> {
  await whileOpen(work, review);
  const [row] = await work.tx
    .update(consultations)
    .set({
      removedAt: removed ? work.now : null,
      removedBy: removed ? personIn(work) : null,
      version: sql`${consultations.version} + 1`,
    })
    .where(
      and(
        eq(consultations.id, id),
        eq(consultations.reviewId, review.id),
        removed ? isNull(consultations.removedAt) : isNotNull(consultations.removedAt),
      ),
    )
    .returning({ id: consultations.id });
  if (row === undefined) throw new Conflict('Somebody else changed this first.');
  const action = removed ? 'consultation.removed' : 'consultation.returned';
  work.record({ action, reviewId: review.id, objectKind: 'consultation', objectId: id });
}
