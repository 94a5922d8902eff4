import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { holdGivings } from '../giving/hold-givings.js';
import { mayKeepBoards } from '../policy.js';
import { type BoardMeeting, givenTo, stands } from '../queries.js';
import { boardMeetings } from '../tables.js';

/**
 * Says that a meeting is off. What stood on its agenda stays there, and whoever keeps it is asked to put it on another. Refused when something was given
 * at it: then it was held, or that has to be taken back first.
 */
export async function cancelMeeting(
  work: Work,
  meeting: BoardMeeting,
  reason: string,
): Promise<'cancelled' | 'given-at-it'> {
  authorise(mayKeepBoards(work.actor, meeting.partnershipId));
  await holdGivings(work, meeting.partnershipId);
  const given = await givenTo(work, meeting.boardId);
  if (given.some((one) => one.meetingId === meeting.id && one.way === 'meeting' && stands(one))) return 'given-at-it';
  const rows = await work.tx
    .update(boardMeetings)
    .set({
      ...{ cancelledAt: work.now, cancelledBy: personIn(work), cancelledReason: reason },
      ...{ changedBy: personIn(work), changedAt: work.now, version: sql`${boardMeetings.version} + 1` },
    })
    .where(and(eq(boardMeetings.id, meeting.id), isNull(boardMeetings.cancelledAt)))
    .returning({ id: boardMeetings.id });
  if (rows.length === 0) throw new Conflict('This meeting is off already.');
  const { id: objectId, partnershipId } = meeting;
  work.record({ action: 'board.meeting-cancelled', partnershipId, objectKind: 'board-meeting', objectId });
  return 'cancelled';
}
