import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { mayKeepBoards } from '../policy.js';
import type { Given } from '../queries.js';
import { givingWithdrawals } from '../tables.js';

/** Takes back what was written down by mistake: a row of its own, with the reason. Throws `Conflict` when somebody else has meanwhile. */
export async function withdrawGiving(
  work: Work,
  { id, partnershipId, boardId: board, reviewId }: Pick<Given, 'id' | 'partnershipId' | 'boardId' | 'reviewId'>,
  reason: string,
): Promise<void> {
  authorise(mayKeepBoards(work.actor, partnershipId));
  const written = await work.tx
    .insert(givingWithdrawals)
    .values({ givenId: id, partnershipId, reason, withdrawnBy: personIn(work), withdrawnAt: work.now })
    .onConflictDoNothing()
    .returning({ id: givingWithdrawals.givenId });
  if (written.length === 0) throw new Conflict('Somebody else has taken this back meanwhile.');
  work.record({
    ...{ action: 'board.given-taken-back', objectKind: 'board-given', objectId: id, ids: { board } },
    ...(reviewId === null ? { partnershipId } : { reviewId }),
  });
}
