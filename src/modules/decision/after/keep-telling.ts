import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import type { Told } from '../outcomes.js';
import { readRecord } from '../record.js';
import { decisionTellings } from '../tables.js';

/** That the Home Office or the family was told, by a person. */
export interface NewTelling {
  readonly whom: Told;
  readonly toldOn: Day;
  readonly channel: string;
  readonly toldName: string;
  readonly toldBy: string;
  readonly proof: string;
  readonly formVersion: number | undefined;
  readonly leaflet: boolean;
  readonly challengeExplained: boolean;
}

/** Records it, against the decision that stands. */
export async function recordTelling(work: Work, review: Review, telling: NewTelling): Promise<void> {
  const { decision } = await readRecord(work, review);
  const id = work.newId();
  await work.tx.insert(decisionTellings).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    decisionId: decision?.id ?? null,
    ...telling,
    formVersion: telling.formVersion ?? null,
    recordedBy: personIn(work),
    recordedAt: work.now,
  });
  work.record({ action: `${telling.whom}.told`, reviewId: review.id, objectKind: 'telling', objectId: id });
}

/** Takes a record back, with the reason; it stays on view. Throws `Conflict` when somebody did so first. */
export async function withdrawTelling(
  work: Work,
  review: Review,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  const [row] = await work.tx
    .update(decisionTellings)
    .set({ withdrawnAt: work.now, withdrawnBy: personIn(work), withdrawnReason: reason })
    .where(
      and(eq(decisionTellings.id, id), eq(decisionTellings.reviewId, review.id), isNull(decisionTellings.withdrawnAt)),
    )
    .returning({ id: decisionTellings.id });
  if (row === undefined) throw new Conflict('This record has been withdrawn already.', { reason });
  work.record({ action: 'telling.withdrawn', reviewId: review.id, objectKind: 'telling', objectId: id });
}
