import { sql } from '../../../../platform/database/sql.js';
import { personIn, type Work } from '../../../../platform/work.js';
import type { Entry } from '../../entries/queries.js';
import { keyEvents } from '../../tables.js';

/** Marks an entry for the report, or words it anew. */
export async function markKeyEvent(work: Work, entry: Entry, { wording }: { wording: string }): Promise<void> {
  const marked = { wording, markedBy: personIn(work), markedAt: work.now, removedAt: null };
  await work.tx
    .insert(keyEvents)
    .values({ entryId: entry.id, reviewId: entry.reviewId, partnershipId: entry.partnershipId, ...marked })
    .onConflictDoUpdate({ target: keyEvents.entryId, set: { ...marked, version: sql`${keyEvents.version} + 1` } });
  work.record({
    action: 'key-event.marked',
    reviewId: entry.reviewId,
    objectKind: 'chronology-entry',
    objectId: entry.id,
  });
}
