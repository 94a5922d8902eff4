import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { mayKeepBoards } from '../policy.js';
import type { BoardMeeting } from '../queries.js';
import { boardMeetings } from '../tables.js';

/** Keeps what the board noted and decided beside its items, with the reference of its minutes. */
export async function writeMinute(
  work: Work,
  { id, partnershipId }: BoardMeeting,
  asked: {
    readonly draft: { readonly minute: string; readonly minuteReference: string };
    readonly version: number | undefined;
    readonly typed: FormBody;
  },
): Promise<void> {
  authorise(mayKeepBoards(work.actor, partnershipId));
  const rows = await work.tx
    .update(boardMeetings)
    .set({
      ...{ ...asked.draft, changedBy: personIn(work), changedAt: work.now },
      version: sql`${boardMeetings.version} + 1`,
    })
    .where(
      and(eq(boardMeetings.id, id), eq(boardMeetings.version, asked.version ?? 0), isNull(boardMeetings.cancelledAt)),
    )
    .returning({ id: boardMeetings.id });
  if (rows.length === 0) throw new Conflict('Somebody else has changed this meeting meanwhile.', asked.typed);
  work.record({ action: 'board.minuted', partnershipId, objectKind: 'board-meeting', objectId: id });
}
