import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { mayKeepBoards } from '../policy.js';
import type { Board } from '../queries.js';
import { papersDayOf } from '../rules.js';
import { boardMeetings } from '../tables.js';
import type { MeetingsDraft } from './form.js';

/** Puts meetings into the calendar of a board; answers how many, and how many were there already. Two who put in the same day put in one meeting. */
export async function addMeetings(
  work: Work,
  { id: boardId, partnershipId, papersDays }: Board,
  { days, startsAt, place }: MeetingsDraft,
): Promise<{ readonly added: number; readonly there: number }> {
  authorise(mayKeepBoards(work.actor, partnershipId));
  const rows = await work.tx
    .insert(boardMeetings)
    .values(
      days.map(({ on, time }) => ({
        ...{ id: work.newId(), partnershipId, boardId, heldOn: on, startsAt: time === '' ? startsAt : time, place },
        ...{ papersBy: papersDayOf(on, papersDays), changedBy: personIn(work), changedAt: work.now },
      })),
    )
    .onConflictDoNothing()
    .returning({ id: boardMeetings.id });
  for (const { id } of rows)
    work.record({ action: 'board.meeting-added', partnershipId, objectKind: 'board-meeting', objectId: id });
  return { added: rows.length, there: days.length - rows.length };
}
