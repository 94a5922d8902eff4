import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { disclosureEntries } from '../tables.js';

/** Takes something entered by hand off the schedule, with the reason; the row stays. Throws `Conflict` when it is off already. */
export async function withdrawEntry(
  work: Work,
  review: Review,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  const rows = await work.tx
    .update(disclosureEntries)
    .set({ withdrawnBy: personIn(work), withdrawnAt: work.now, withdrawnReason: reason })
    .where(
      and(
        eq(disclosureEntries.id, id),
        eq(disclosureEntries.reviewId, review.id),
        isNull(disclosureEntries.withdrawnAt),
      ),
    )
    .returning({ id: disclosureEntries.id });
  if (rows.length === 0) throw new Conflict('This has been taken off the schedule already.', { reason });
  work.record({
    action: 'disclosure-entry.withdrawn',
    reviewId: review.id,
    objectKind: 'disclosure-entry',
    objectId: id,
  });
}
