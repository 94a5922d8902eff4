import type { Day } from '../../kernel/day.js';
import { and, asc, desc, eq, getTableColumns, inArray, isNull, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import type { GivenKind } from './kinds.js';
import { boardGivings, boardItems, boardMeetings, boards, givingWithdrawals } from './tables.js';

export type Board = typeof boards.$inferSelect;
export type BoardMeeting = typeof boardMeetings.$inferSelect;
/** An item of an agenda. */
export interface BoardItem extends Readonly<typeof boardItems.$inferSelect> {
  /** The page on which it is read. */
  readonly page: string | undefined;
}

/** A row of the log: what a board was given, on which day and how. */
export interface Given extends Readonly<typeof boardGivings.$inferSelect> {
  readonly boardName: string;
  /** The day of the meeting that it was given at or sent with the papers of; null when that is not known. */
  readonly meetingOn: Day | null;
  /** Why and when it was taken back; null while it stands. */
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
  /** The page on which it is read. */
  readonly page: string | undefined;
}

/** Whether it stands: was not taken back. */
export const stands = ({ withdrawnAt }: Pick<Given, 'withdrawnAt'>): boolean => withdrawnAt === null;

/** Every board of the partnership in the order of their kinds, those that have ended last. */
export const boardsOf = ({ tx }: Work, partnershipId: string): Promise<Board[]> =>
  tx
    .select()
    .from(boards)
    .where(eq(boards.partnershipId, partnershipId))
    .orderBy(sql`${boards.endedOn} is not null`, sql`${boards.kind} <> 'csp-board'`, asc(boards.name));

/** Every meeting of the partnership's boards, cancelled ones too, by day. */
export const meetingsOf = ({ tx }: Work, partnershipId: string): Promise<BoardMeeting[]> =>
  tx
    .select()
    .from(boardMeetings)
    .where(eq(boardMeetings.partnershipId, partnershipId))
    .orderBy(asc(boardMeetings.heldOn), asc(boardMeetings.changedAt));

/** What boards were given, newest first, taken back or not. */
const givings = ({ tx }: Work) =>
  tx
    .select({
      ...getTableColumns(boardGivings),
      boardName: boards.name,
      meetingOn: boardMeetings.heldOn,
      withdrawnAt: givingWithdrawals.withdrawnAt,
      withdrawnReason: givingWithdrawals.reason,
    })
    .from(boardGivings)
    .innerJoin(boards, eq(boards.id, boardGivings.boardId))
    .leftJoin(boardMeetings, eq(boardMeetings.id, boardGivings.meetingId))
    .leftJoin(givingWithdrawals, eq(givingWithdrawals.givenId, boardGivings.id));

/** Rows with the page on which their thing is read. */
const withPages = <Row extends { readonly kind: string; readonly thingId: string | null }>(
  { catalogue }: Work,
  rows: readonly Row[],
): (Row & { readonly page: string | undefined })[] =>
  rows.map((row) => ({ ...row, page: catalogue.pageOfThing(row.kind, row.thingId) }));

const newestFirst = [desc(boardGivings.givenOn), desc(boardGivings.recordedAt), asc(boards.name)];

/** What came of these things: id of the thing to its rows of the log, newest first; without ids, of all things of the kind. */
export async function givenOf(
  work: Work,
  partnershipId: string,
  kind: GivenKind,
  ids?: readonly string[],
): Promise<Map<string, Given[]>> {
  if (ids?.length === 0) return new Map();
  const rows = await givings(work)
    .where(
      and(
        eq(boardGivings.partnershipId, partnershipId),
        eq(boardGivings.kind, kind),
        ids && inArray(boardGivings.thingId, [...ids]),
      ),
    )
    .orderBy(...newestFirst);
  return Map.groupBy(withPages(work, rows), ({ thingId }) => thingId);
}

/** Everything that one board was given. */
export const givenTo = async (work: Work, boardId: string): Promise<Given[]> =>
  withPages(
    work,
    await givings(work)
      .where(eq(boardGivings.boardId, boardId))
      .orderBy(...newestFirst),
  );

/** The last thing that each board was given and that was not taken back, by the id of the board. */
export async function lastGivenIn(work: Work, partnershipId: string): Promise<Map<string, Given>> {
  const rows = await givings(work)
    .where(and(eq(boardGivings.partnershipId, partnershipId), isNull(givingWithdrawals.givenId)))
    .orderBy(...newestFirst);
  return new Map(withPages(work, rows.toReversed()).map((given) => [given.boardId, given]));
}

/** What stands on the agendas of these meetings, in the order in which it was put there. */
export async function itemsOf(work: Work, meetingIds: readonly string[]): Promise<BoardItem[]> {
  if (meetingIds.length === 0) return [];
  const rows = await work.tx
    .select()
    .from(boardItems)
    .where(and(inArray(boardItems.meetingId, [...meetingIds]), isNull(boardItems.takenOffAt)))
    .orderBy(asc(boardItems.placedAt), asc(boardItems.id));
  return withPages(work, rows);
}

/** What stands or stood on agendas about a review, by day of the meeting; what was taken off is left out. */
export async function itemsAbout(
  work: Work,
  reviewId: string,
): Promise<{ readonly item: BoardItem; readonly meeting: BoardMeeting }[]> {
  const rows = await work.tx
    .select({ item: boardItems, meeting: boardMeetings })
    .from(boardItems)
    .innerJoin(boardMeetings, eq(boardMeetings.id, boardItems.meetingId))
    .where(and(eq(boardItems.reviewId, reviewId), isNull(boardItems.takenOffAt)))
    .orderBy(asc(boardMeetings.heldOn), asc(boardItems.placedAt));
  return rows.map(({ item, meeting }) => ({
    item: { ...item, page: work.catalogue.pageOfThing(item.kind, item.thingId) },
    meeting,
  }));
}

/** Everything that boards were given about a review. */
export const givenAbout = async (work: Work, reviewId: string): Promise<Given[]> =>
  withPages(
    work,
    await givings(work)
      .where(eq(boardGivings.reviewId, reviewId))
      .orderBy(...newestFirst),
  );
