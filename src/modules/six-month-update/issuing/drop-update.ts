import { eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { holdUpdate } from '../hold-update.js';
import { keepUpdates } from '../policy.js';
import { findUpdate, isOpen, type Update } from '../queries.js';
import { updates } from '../tables.js';

/** Drops an update that is not wanted after all, with the reason; what was said for it is kept. Throws `Conflict` when somebody was quicker. */
export async function dropUpdate(
  work: Work,
  review: OpenReview,
  { id, reason }: Pick<Update, 'id'> & { readonly reason: string },
): Promise<void> {
  authorise(keepUpdates.may(review.roles));
  await holdUpdate(work, review);
  const update = await findUpdate(work, review.id, id);
  if (update === undefined || !isOpen(update)) throw new Conflict('This update was issued or dropped meanwhile.');
  await work.tx
    .update(updates)
    .set({ droppedAt: work.now, droppedBy: personIn(work), droppedReason: reason })
    .where(eq(updates.id, id));
  work.record({
    ...{ action: 'six-month-update.dropped', reviewId: review.id },
    ...{ objectKind: 'six-month-update', objectId: id },
  });
}
