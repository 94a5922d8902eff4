import { and, eq, isNull } from '../../../../platform/database/sql.js';
import { found } from '../../../../platform/errors.js';
import type { Work } from '../../../../platform/work.js';
import type { Entry } from '../../entries/queries.js';
import { missedOpportunities } from '../../tables.js';

/** Takes one back. */
export async function unmarkMissed(work: Work, entry: Entry, id: string): Promise<void> {
  const removed = await work.tx
    .update(missedOpportunities)
    .set({ removedAt: work.now })
    .where(
      and(
        eq(missedOpportunities.id, id),
        eq(missedOpportunities.entryId, entry.id),
        isNull(missedOpportunities.removedAt),
      ),
    )
    .returning({ id: missedOpportunities.id });
  found(removed[0]);
  work.record({
    action: 'missed-opportunity.removed',
    reviewId: entry.reviewId,
    objectKind: 'chronology-entry',
    objectId: entry.id,
  });
}
