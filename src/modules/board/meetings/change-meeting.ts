import { and, eq, isNull, ne, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { mayKeepBoards } from '../policy.js';
import type { BoardMeeting } from '../queries.js';
import { boardMeetings } from '../tables.js';
import type { MeetingDraft } from './form.js';

/** Changes day, time, place, the day for papers or the note of a meeting; refused when the board meets that day already. */
export async function changeMeeting(
  work: Work,
  meeting: BoardMeeting,
  { draft, version, typed }: { draft: MeetingDraft; version: number | undefined; typed: FormBody },
): Promise<'changed' | 'meets-that-day'> {
  authorise(mayKeepBoards(work.actor, meeting.partnershipId));
  const same = await work.tx
    .select({ id: boardMeetings.id })
    .from(boardMeetings)
    .where(
      and(
        eq(boardMeetings.boardId, meeting.boardId),
        eq(boardMeetings.heldOn, draft.heldOn),
        isNull(boardMeetings.cancelledAt),
        ne(boardMeetings.id, meeting.id),
      ),
    );
  if (same.length > 0) return 'meets-that-day';
  const rows = await work.tx
    .update(boardMeetings)
    .set({
      ...{ ...draft, papersBy: draft.papersBy ?? null, changedBy: personIn(work), changedAt: work.now },
      version: sql`${boardMeetings.version} + 1`,
    })
    .where(
      and(eq(boardMeetings.id, meeting.id), eq(boardMeetings.version, version ?? 0), isNull(boardMeetings.cancelledAt)),
    )
    .returning({ id: boardMeetings.id });
  if (rows.length === 0) throw new Conflict('Somebody else has changed this meeting meanwhile.', typed);
  const { id: objectId, partnershipId } = meeting;
  work.record({ action: 'board.meeting-changed', partnershipId, objectKind: 'board-meeting', objectId });
  return 'changed';
}
