import { and, eq, isNull } from '../../../../platform/database/sql.js';
import { found } from '../../../../platform/errors.js';
import type { Work } from '../../../../platform/work.js';
import { chronologyNotes } from '../../tables.js';
import type { ReviewNote } from '../list/queries.js';

/** Takes a note of the review out. */
export async function removeNote(work: Work, note: ReviewNote): Promise<void> {
  const removed = await work.tx
    .update(chronologyNotes)
    .set({ removedAt: work.now })
    .where(and(eq(chronologyNotes.id, note.id), isNull(chronologyNotes.removedAt)))
    .returning({ id: chronologyNotes.id });
  found(removed[0]);
  work.record({
    action: 'chronology-note.removed',
    reviewId: note.reviewId,
    objectKind: 'chronology-note',
    objectId: note.id,
  });
}
