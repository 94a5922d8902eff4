import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { giveToBoards } from '../giving/give-to-boards.js';
import { holdGivings } from '../giving/hold-givings.js';
import type { ItemOutcome } from '../kinds.js';
import { mayKeepBoards } from '../policy.js';
import { type BoardItem, type BoardMeeting, givenTo, stands } from '../queries.js';
import { boardItems } from '../tables.js';
import { thingOf } from './place-item.js';

/** What came of an item, as it is typed. */
export interface ItemMinute {
  readonly outcome: ItemOutcome;
  readonly minute: string;
  readonly minuteReference: string;
}

/** An item as somebody has it open. */
export interface ItemAt {
  readonly meeting: BoardMeeting;
  readonly item: BoardItem;
}

/**
 * Writes down what came of an item. What the board received by it goes into the log, as given at the meeting. Refused before the day of the meeting, and
 * when something that the log has as given at it is said not to have been reached.
 */
export async function minuteItem(
  work: Work,
  { meeting, item }: ItemAt,
  { draft, version, typed }: { draft: ItemMinute; version: number | undefined; typed: FormBody },
): Promise<'written' | 'still-to-come' | 'given-at-it'> {
  authorise(mayKeepBoards(work.actor, item.partnershipId));
  if (meeting.heldOn > work.today) return 'still-to-come';
  await holdGivings(work, item.partnershipId);
  const isGiven = await wasGivenAt(work, { meeting, item });
  if (isGiven && draft.outcome === 'not-reached') return 'given-at-it';
  const rows = await work.tx
    .update(boardItems)
    .set({
      ...{ ...draft, minutedBy: personIn(work), minutedAt: work.now },
      version: sql`${boardItems.version} + 1`,
    })
    .where(and(eq(boardItems.id, item.id), eq(boardItems.version, version ?? 0), isNull(boardItems.takenOffAt)))
    .returning({ id: boardItems.id });
  if (rows.length === 0) throw new Conflict('Somebody else has settled this item meanwhile.', typed);
  const { id: objectId, boardId: board, partnershipId, reviewId } = item;
  work.record({
    ...{ action: 'board.item-minuted', objectKind: 'board-item', objectId, ids: { board } },
    ...(reviewId === null ? { partnershipId } : { reviewId }),
  });
  if (!isGiven && draft.outcome !== 'not-reached') await give(work, { meeting, item }, draft);
  return 'written';
}

const wasGivenAt = async (work: Work, { meeting, item }: ItemAt): Promise<boolean> =>
  (await givenTo(work, item.boardId)).some(
    (one) => one.thingId === item.thingId && one.meetingId === meeting.id && one.way === 'meeting' && stands(one),
  );

/** Refused only where the log has it already by another way on that day, or the board had ended: then it says enough. */
async function give(work: Work, { meeting, item }: ItemAt, { minuteReference }: ItemMinute): Promise<void> {
  const thing = thingOf(item);
  if (thing === undefined) return;
  const note = [item.note, minuteReference].filter((words) => words !== '').join('; ');
  const giving = { boards: [item.boardId], on: meeting.heldOn, how: 'meeting', note } as const;
  await giveToBoards(work, item.partnershipId, thing, giving);
}
