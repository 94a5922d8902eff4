import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { holdOpen } from '../hold-open.js';
import { chronologyEntries } from '../tables.js';
import type { Entry } from './queries.js';

/** Takes an entry out of the chronology. It is kept, and can be put back. */
export async function removeEntry(work: Work, entry: Entry, version: number | undefined): Promise<void> {
  await holdOpen(work, entry.chronologyId);
  const removed = await work.tx
    .update(chronologyEntries)
    .set({ removedBy: personIn(work), removedAt: work.now, version: entry.version + 1 })
    .where(
      and(
        eq(chronologyEntries.id, entry.id),
        eq(chronologyEntries.version, version ?? 0),
        isNull(chronologyEntries.removedAt),
      ),
    )
    .returning({ id: chronologyEntries.id });
  if (removed.length === 0) throw new Conflict('Somebody else changed this entry while you were looking at it.');
  work.record({
    action: 'chronology-entry.removed',
    reviewId: entry.reviewId,
    objectKind: 'chronology-entry',
    objectId: entry.id,
    ids: { chronology: entry.chronologyId },
  });
}
