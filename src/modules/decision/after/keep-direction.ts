import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { changeKind, type Review } from '../../reviews/index.js';
import { takeTurn } from '../lock.js';
import { directions } from '../tables.js';
import { oweWordOfReview } from './owe-word-of-review.js';

/** A direction of the Secretary of State, as its letter has it. */
export interface NewDirection {
  readonly asks: 'establish' | 'take-part';
  readonly section: string;
  readonly receivedOn: Day;
  readonly words: string;
  readonly dueOn: Day | undefined;
  readonly letterReference: string;
}

/** Records a direction. One to establish a review takes the place of any decision, and sets going what a decision to hold one would. */
export async function recordDirection(work: Work, review: Review, direction: NewDirection): Promise<void> {
  await takeTurn(work, review);
  const id = work.newId();
  await work.tx.insert(directions).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    ...direction,
    dueOn: direction.dueOn ?? null,
    recordedBy: personIn(work),
    recordedAt: work.now,
  });
  work.record({
    action: `direction.received-to-${direction.asks}`,
    reviewId: review.id,
    objectKind: 'direction',
    objectId: id,
  });
  if (direction.asks !== 'establish') return;
  await changeKind(work, review, 'directed');
  await oweWordOfReview(work, review);
}

/** Records how a direction was obeyed. Throws `Conflict` when that is on record already. */
export async function recordObeyed(
  work: Work,
  review: Review,
  { id, on, how }: { id: string; on: Day; how: string },
): Promise<void> {
  const [row] = await work.tx
    .update(directions)
    .set({
      obeyedOn: on,
      obeyedHow: how,
      obeyedBy: personIn(work),
      obeyedAt: work.now,
      version: sql`${directions.version} + 1`,
    })
    .where(and(eq(directions.id, id), eq(directions.reviewId, review.id), isNull(directions.obeyedOn)))
    .returning({ id: directions.id });
  if (row === undefined) throw new Conflict('This is on record already.', { how });
  work.record({ action: 'direction.obeyed', reviewId: review.id, objectKind: 'direction', objectId: id });
}
