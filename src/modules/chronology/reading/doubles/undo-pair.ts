import { and, eq, isNull } from '../../../../platform/database/sql.js';
import { found } from '../../../../platform/errors.js';
import type { Work } from '../../../../platform/work.js';
import { entryPairs } from '../../tables.js';
import type { Pair } from '../marks/queries.js';

/** Takes back what was said of two entries: they are as if nobody had looked. */
export async function undoPair(work: Work, pair: Pair): Promise<void> {
  const undone = await work.tx
    .update(entryPairs)
    .set({ undoneAt: work.now })
    .where(and(eq(entryPairs.id, pair.id), isNull(entryPairs.undoneAt)))
    .returning({ id: entryPairs.id });
  found(undone[0]);
  work.record({
    action: 'entry-pair.undone',
    reviewId: pair.reviewId,
    objectKind: 'chronology-entry',
    objectId: pair.oneId,
    ids: { other: pair.otherId },
  });
}
