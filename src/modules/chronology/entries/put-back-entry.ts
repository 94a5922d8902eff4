import { and, eq, isNotNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { holdOpen } from '../hold-open.js';
import { chronologyEntries } from '../tables.js';
import type { Entry } from './queries.js';

/** Puts a removed entry back where it was. Done already, it does nothing. */
export async function putBackEntry(work: Work, entry: Entry): Promise<void> {
  await holdOpen(work, entry.chronologyId);
  const back = await work.tx
    .update(chronologyEntries)
    .set({ removedBy: null, removedAt: null, version: entry.version + 1 })
    .where(and(eq(chronologyEntries.id, entry.id), isNotNull(chronologyEntries.removedAt)))
    .returning({ id: chronologyEntries.id });
  if (back.length === 0) return;
  work.record({
    action: 'chronology-entry.put-back',
    reviewId: entry.reviewId,
    objectKind: 'chronology-entry',
    objectId: entry.id,
    ids: { chronology: entry.chronologyId },
  });
}
