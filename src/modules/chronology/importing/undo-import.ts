import { and, eq, isNull } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { holdOpen } from '../hold-open.js';
import { chronologyEntries, chronologyImports } from '../tables.js';
import type { Import } from './queries.js';

/** Takes everything that one import brought in out again, changed since or not, for a reason. Single entries can be put back. */
export async function undoImport(work: Work, one: Import, reason: string): Promise<number> {
  await holdOpen(work, one.chronologyId);
  const undone = await work.tx
    .update(chronologyImports)
    .set({ state: 'undone', undoneAt: work.now, undoneReason: reason, version: one.version + 1 })
    .where(
      and(
        eq(chronologyImports.id, one.id),
        eq(chronologyImports.state, 'taken'),
        eq(chronologyImports.version, one.version),
      ),
    )
    .returning({ id: chronologyImports.id });
  if (undone.length === 0) throw new Conflict('Somebody else has undone this import already.');
  const removed = await work.tx
    .update(chronologyEntries)
    .set({ removedBy: personIn(work), removedAt: work.now })
    .where(and(eq(chronologyEntries.importId, one.id), isNull(chronologyEntries.removedAt)))
    .returning({ id: chronologyEntries.id });
  work.record({
    action: 'chronology-import.undone',
    reviewId: one.reviewId,
    objectKind: 'chronology-import',
    objectId: one.id,
  });
  return removed.length;
}
