import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { mayKeepBoards } from '../policy.js';
import type { BoardItem } from '../queries.js';
import { boardItems } from '../tables.js';

/** Takes an item off its agenda, with the reason. Throws `Conflict` when it is off already, or what came of it is on record. */
export async function takeOffItem(work: Work, item: BoardItem, reason: string): Promise<void> {
  authorise(mayKeepBoards(work.actor, item.partnershipId));
  const rows = await work.tx
    .update(boardItems)
    .set({ takenOffAt: work.now, takenOffReason: reason, version: sql`${boardItems.version} + 1` })
    .where(
      and(
        eq(boardItems.id, item.id),
        isNull(boardItems.takenOffAt),
        sql`${boardItems.outcome} is distinct from 'noted' and ${boardItems.outcome} is distinct from 'agreed'`,
      ),
    )
    .returning({ id: boardItems.id });
  if (rows.length === 0) throw new Conflict('Somebody else has settled this item meanwhile.');
  work.record({
    ...{ action: 'board.item-off', objectKind: 'board-item', objectId: item.id, ids: { board: item.boardId } },
    ...(item.reviewId === null ? { partnershipId: item.partnershipId } : { reviewId: item.reviewId }),
  });
}
