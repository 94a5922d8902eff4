import type { Day } from '../../../kernel/day.js';
import { failed, type Result, succeeded } from '../../../kernel/result.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { GivenThing, GivingWay } from '../kinds.js';
import { mayKeepBoards } from '../policy.js';
import { type Board, boardsOf, givenOf, meetingsOf, stands } from '../queries.js';
import { boardGivings } from '../tables.js';
import { holdGivings } from './hold-givings.js';
import { meetingFor } from './meeting-for.js';

/** To which boards something was given, on which day and how. */
export interface Giving {
  /** Ids of the boards. */
  readonly boards: readonly string[];
  readonly on: Day;
  readonly how: GivingWay;
  readonly note: string;
}

/** Why nothing was written down. */
export type GivingRefused =
  | { readonly kind: 'no-board' }
  | { readonly kind: 'still-to-come' }
  | { readonly kind: 'ended'; readonly board: string; readonly endedOn: Day }
  | { readonly kind: 'given-that-day'; readonly board: string };

/**
 * Writes into the log that boards were given something: one row a board, with the meeting of that day (or the one whose papers it went with) where the
 * calendar has it. Answers the ids of the rows. All or nothing; the same thing twice to one board on one day is refused.
 */
export async function giveToBoards(
  work: Work,
  partnershipId: string,
  thing: GivenThing,
  giving: Giving,
): Promise<Result<readonly string[], GivingRefused>> {
  authorise(mayKeepBoards(work.actor, partnershipId));
  await holdGivings(work, partnershipId);
  const to = (await boardsOf(work, partnershipId)).filter(({ id }) => giving.boards.includes(id));
  const refused = await whyNot(work, thing, { giving, to });
  if (refused !== undefined) return failed(refused);
  const meetings = await meetingsOf(work, partnershipId);
  const rows = to.map(({ id: boardId }) => ({
    ...{ id: work.newId(), partnershipId, boardId, kind: thing.kind, thingId: thing.id, title: thing.title },
    ...{ reviewId: thing.reviewId ?? null, meetingId: meetingFor(meetings, boardId, giving)?.id ?? null },
    ...{ givenOn: giving.on, way: giving.how, note: giving.note },
    ...{ recordedBy: personIn(work), recordedAt: work.now },
  }));
  await work.tx.insert(boardGivings).values(rows);
  for (const { id: objectId, boardId: board } of rows)
    work.record({
      ...{ action: 'board.given', objectKind: 'board-given', objectId, ids: { board } },
      ...(thing.reviewId === undefined ? { partnershipId } : { reviewId: thing.reviewId }),
    });
  return succeeded(rows.map(({ id }) => id));
}

async function whyNot(
  work: Work,
  thing: GivenThing,
  { giving, to }: { readonly giving: Giving; readonly to: readonly Board[] },
): Promise<GivingRefused | undefined> {
  const [first] = to;
  if (first === undefined) return { kind: 'no-board' };
  if (giving.on > work.today) return { kind: 'still-to-come' };
  for (const { name: board, endedOn } of to)
    if (endedOn !== null && giving.on > endedOn) return { kind: 'ended', board, endedOn };
  const before = (await givenOf(work, first.partnershipId, thing.kind, [thing.id])).get(thing.id) ?? [];
  const again = before.find(
    (one) => stands(one) && one.givenOn === giving.on && to.some(({ id }) => id === one.boardId),
  );
  return again && { kind: 'given-that-day', board: again.boardName };
}
