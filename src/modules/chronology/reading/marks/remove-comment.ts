import { and, eq, isNull } from '../../../../platform/database/sql.js';
import { found } from '../../../../platform/errors.js';
import { personIn, type Work } from '../../../../platform/work.js';
import type { Entry } from '../../entries/queries.js';
import { entryComments } from '../../tables.js';

/** Takes one's own comment back; those of others are not found. */
export async function removeComment(work: Work, entry: Entry, id: string): Promise<void> {
  const removed = await work.tx
    .update(entryComments)
    .set({ removedAt: work.now })
    .where(
      and(
        eq(entryComments.id, id),
        eq(entryComments.entryId, entry.id),
        eq(entryComments.madeBy, personIn(work)),
        isNull(entryComments.removedAt),
      ),
    )
    .returning({ id: entryComments.id });
  found(removed[0]);
  work.record({
    action: 'entry-comment.removed',
    reviewId: entry.reviewId,
    objectKind: 'chronology-entry',
    objectId: entry.id,
  });
}
