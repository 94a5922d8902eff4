import type { Day } from '../../../kernel/day.js';
import { and, eq, gt, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { holdGivings } from '../giving/hold-givings.js';
import { mayKeepBoards } from '../policy.js';
import { type Board, givenTo, stands } from '../queries.js';
import { boardMeetings, boards } from '../tables.js';

/**
 * Ends a board that was abolished or merged: its later meetings are off, its log stays. Answers the last day after that day on which it was given
 * something, and ends nothing then. Throws `Conflict` when it has ended meanwhile.
 */
export async function endBoard(
  work: Work,
  { id, partnershipId }: Pick<Board, 'id' | 'partnershipId'>,
  { endedOn, reason }: { readonly endedOn: Day; readonly reason: string },
): Promise<{ readonly givenOn: Day } | undefined> {
  authorise(mayKeepBoards(work.actor, partnershipId));
  await holdGivings(work, partnershipId);
  const later = (await givenTo(work, id)).find((one) => stands(one) && one.givenOn > endedOn);
  if (later !== undefined) return later;
  const changed = { changedBy: personIn(work), changedAt: work.now };
  const ended = await work.tx
    .update(boards)
    .set({ endedOn, endedReason: reason, ...changed, version: sql`${boards.version} + 1` })
    .where(and(eq(boards.id, id), isNull(boards.endedOn)))
    .returning({ id: boards.id });
  if (ended.length === 0) throw new Conflict('This board has ended already.');
  await work.tx
    .update(boardMeetings)
    .set({
      ...{ cancelledAt: work.now, cancelledBy: personIn(work), cancelledReason: `The board ended: ${reason}` },
      ...{ ...changed, version: sql`${boardMeetings.version} + 1` },
    })
    .where(and(eq(boardMeetings.boardId, id), gt(boardMeetings.heldOn, endedOn), isNull(boardMeetings.cancelledAt)));
  work.record({ action: 'board.ended', partnershipId, objectKind: 'board', objectId: id });
  return undefined;
}
