import { and, eq, isNull } from '../../../../platform/database/sql.js';
import type { Work } from '../../../../platform/work.js';
import type { Entry } from '../../entries/queries.js';
import { keyEvents } from '../../tables.js';

/** The entry is no key event any more; its wording is kept, for it to be marked again. */
export async function unmarkKeyEvent(work: Work, entry: Entry): Promise<void> {
  const removed = await work.tx
    .update(keyEvents)
    .set({ removedAt: work.now })
    .where(and(eq(keyEvents.entryId, entry.id), isNull(keyEvents.removedAt)))
    .returning({ id: keyEvents.entryId });
  if (removed.length === 0) return;
  work.record({
    action: 'key-event.unmarked',
    reviewId: entry.reviewId,
    objectKind: 'chronology-entry',
    objectId: entry.id,
  });
}
