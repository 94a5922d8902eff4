import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import type { ToldWhom } from '../content.js';
import { termsTold } from '../tables.js';

/** Somebody was told, by people: the machine writes to nobody about the terms. */
export interface Telling {
  readonly agreementId: string;
  readonly whom: ToldWhom;
  readonly toldOn: Day;
  readonly how: string;
}

/** Records who was told of the terms, or of a change of them. */
export async function tellOfTerms(work: Work, review: Review, telling: Telling): Promise<void> {
  const id = work.newId();
  await work.tx.insert(termsTold).values({
    ...telling,
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    recordedBy: personIn(work),
    recordedAt: work.now,
  });
  work.record({ action: 'terms.told', reviewId: review.id, objectKind: 'terms-told', objectId: id });
}

/** Takes back what was recorded by mistake; the record of it stays. Throws `Conflict` when it was taken back already. */
export async function withdrawTelling(work: Work, review: Review, id: string): Promise<void> {
  const [row] = await work.tx
    .update(termsTold)
    .set({ withdrawnAt: work.now })
    .where(and(eq(termsTold.id, id), eq(termsTold.reviewId, review.id), isNull(termsTold.withdrawnAt)))
    .returning({ id: termsTold.id });
  if (row === undefined) throw new Conflict('This was taken back already.');
  work.record({ action: 'terms.telling-withdrawn', reviewId: review.id, objectKind: 'terms-told', objectId: id });
}
