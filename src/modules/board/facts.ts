import { type Day, earlierOf } from '../../kernel/day.js';
import type { DatedFact } from '../../kernel/duty.js';
import { and, eq, inArray, isNull } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { clearedOn } from '../quality-assurance/index.js';
import { reviews } from '../reviews/index.js';
import { partnerKinds } from './kinds.js';
import { type Board, type BoardMeeting, boardsOf, meetingsOf } from './queries.js';
import { nextMeetingOf } from './rules.js';
import { boardGivings, boardItems, givingWithdrawals } from './tables.js';

/** Something that was given and stands. */
export interface GivenOn {
  readonly boardId: string;
  readonly on: Day;
}

/** What is on record of the boards of one partnership. */
export interface BoardRecord {
  readonly boards: readonly Pick<Board, 'id' | 'kind' | 'addedOn' | 'endedOn'>[];
  readonly meetings: readonly Pick<BoardMeeting, 'id' | 'boardId' | 'heldOn' | 'papersBy' | 'cancelledAt'>[];
}

/** What boards were given of each review, and the meetings at which they are owed it; for reviews that the Home Office panel has cleared, or of which something was given. */
export async function facts(work: Work, reviewIds: readonly string[]): Promise<Map<string, DatedFact[]>> {
  const ids = [...reviewIds];
  const [cleared, given] = [await clearedOn(work, ids), await givenIn(work, ids)];
  const concerned = ids.filter((id) => cleared.has(id) || given.has(id));
  if (concerned.length === 0) return new Map();
  const rows = await work.tx
    .select({ id: reviews.id, partnershipId: reviews.partnershipId })
    .from(reviews)
    .where(inArray(reviews.id, concerned));
  const records = new Map<string, BoardRecord>();
  for (const { partnershipId } of rows)
    if (!records.has(partnershipId))
      records.set(partnershipId, {
        boards: await boardsOf(work, partnershipId),
        meetings: await meetingsOf(work, partnershipId),
      });
  return new Map(
    rows.map(({ id, partnershipId }) => {
      const { boards = [], meetings = [] } = records.get(partnershipId) ?? {};
      const of = given.get(id) ?? [];
      const reports = of.filter(({ kind }) => kind === 'brief-report');
      return [
        id,
        [
          ...reportFacts({ boards, meetings }, { cleared: cleared.get(id), reports }),
          ...of.flatMap(({ kind, on }) =>
            kind === 'action-plan' ? [{ name: 'action-plan-shared' as const, on }] : [],
          ),
        ],
      ];
    }),
  );
}

/** Standing rows of the log about these reviews, the first first. */
async function givenIn({ tx }: Work, ids: readonly string[]) {
  const rows = await tx
    .select({
      reviewId: boardGivings.reviewId,
      kind: boardGivings.kind,
      boardId: boardGivings.boardId,
      on: boardGivings.givenOn,
    })
    .from(boardGivings)
    .leftJoin(givingWithdrawals, eq(givingWithdrawals.givenId, boardGivings.id))
    .where(
      and(
        inArray(boardGivings.reviewId, [...ids]),
        inArray(boardGivings.kind, ['brief-report', 'action-plan']),
        isNull(givingWithdrawals.givenId),
      ),
    )
    .orderBy(boardGivings.givenOn);
  return Map.groupBy(rows, ({ reviewId }) => reviewId ?? '');
}

/**
 * H-02 and H-03: the meeting of the partnership's own board that could still take the report when it was cleared; that it was reported there, once for
 * each board which is owed it from then on; their next meetings; and that they have it. `reports` are in the order of their days.
 */
export function reportFacts(
  { boards, meetings }: BoardRecord,
  { cleared, reports }: { readonly cleared: Day | undefined; readonly reports: readonly GivenOn[] },
): DatedFact[] {
  const own = boards.filter(({ kind }) => kind === 'csp-board');
  const next = (of: readonly { readonly id: string }[], ready: Day): Day | undefined =>
    of
      .flatMap(({ id }) => nextMeetingOf(meetings, id, ready)?.heldOn ?? [])
      .sort()
      .at(0);
  const due = cleared === undefined ? undefined : next(own, cleared);
  const reportedOn = reports.find(({ boardId }) => own.some(({ id }) => id === boardId))?.on;
  const meeting: DatedFact[] = due === undefined ? [] : [{ name: 'csp-board-meeting', on: due }];
  if (reportedOn === undefined) return meeting;
  const owed = boards.filter((board) => isOwed(board, { boards, meetings }, reportedOn));
  const partners = owed.flatMap(({ id: about }): DatedFact[] => {
    const [on, shared] = [next([{ id: about }], reportedOn), reports.find(({ boardId }) => boardId === about)?.on];
    return [
      { name: 'reported-to-board', on: reportedOn, about },
      ...(on === undefined ? [] : [{ name: 'partner-board-meeting' as const, on, about }]),
      ...(shared === undefined ? [] : [{ name: 'shared-with-partner-boards' as const, on: shared, about }]),
    ];
  });
  return [...meeting, ...(owed.length === 0 ? [{ name: 'reported-to-board' as const, on: reportedOn }] : partners)];
}

/** A board that the toolkit names beside the partnership's own, that was there when the report was made: put in by then, or with a meeting by then. */
function isOwed(board: BoardRecord['boards'][number], { meetings }: BoardRecord, reportedOn: Day): boolean {
  if (!partnerKinds.includes(board.kind) || (board.endedOn !== null && board.endedOn <= reportedOn)) return false;
  const since = meetings
    .filter(({ boardId }) => boardId === board.id)
    .map(({ heldOn }) => heldOn)
    .reduce(earlierOf, board.addedOn);
  return since <= reportedOn;
}

/** H-16: each meeting of the partnership's own board, and that learning from reviews stood on its agenda. */
export async function partnershipFacts(work: Work, partnershipId: string): Promise<DatedFact[]> {
  const own = (await boardsOf(work, partnershipId)).filter(({ kind }) => kind === 'csp-board');
  const meetings = (await meetingsOf(work, partnershipId)).filter(
    ({ boardId, cancelledAt }) => cancelledAt === null && own.some(({ id }) => id === boardId),
  );
  const items = await work.tx
    .select({ meetingId: boardItems.meetingId })
    .from(boardItems)
    .where(
      and(
        eq(boardItems.partnershipId, partnershipId),
        eq(boardItems.kind, 'learning-by-theme'),
        isNull(boardItems.takenOffAt),
      ),
    );
  const hasLearning = new Set(items.map(({ meetingId }) => meetingId));
  return meetings.flatMap(({ id: about, heldOn: on }): DatedFact[] => [
    { name: 'csp-board-meeting', on, about },
    ...(hasLearning.has(about) ? [{ name: 'learning-on-agenda' as const, on, about }] : []),
  ]);
}
