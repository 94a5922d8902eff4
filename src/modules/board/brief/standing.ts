import { type Day, laterOf } from '../../../kernel/day.js';
import { partnerKinds } from '../kinds.js';
import type { Board, BoardItem, BoardMeeting, Given } from '../queries.js';
import { nextMeetingOf } from '../rules.js';

/** An item with the meeting on whose agenda it stands. */
export interface ItemOn {
  readonly item: BoardItem;
  readonly meeting: BoardMeeting;
}

/** Where the brief report stands with one board. */
export type BoardStanding =
  | { readonly kind: 'given'; readonly given: Given; readonly on: ItemOn | undefined }
  /** It has an edition before the newest. */
  | { readonly kind: 'given-before'; readonly given: Given; readonly next: BoardMeeting | undefined }
  /** On the agenda of a meeting to come. */
  | { readonly kind: 'placed'; readonly on: ItemOn }
  /** Its meeting was held, and nobody has written down what came of it. */
  | { readonly kind: 'to-minute'; readonly on: ItemOn }
  /** Its meeting is off, or did not reach it: the next one, where there is one. */
  | { readonly kind: 'to-move'; readonly on: ItemOn; readonly next: BoardMeeting | undefined }
  | { readonly kind: 'to-place'; readonly next: BoardMeeting | undefined }
  /** The partnership's own board comes first. */
  | { readonly kind: 'waits' };

/** What stands on record about the brief report of one review: live boards, their meetings, items by day, and rows of the log that stand, newest first. */
export interface OnRecord {
  readonly boards: readonly Board[];
  readonly meetings: readonly BoardMeeting[];
  readonly items: readonly ItemOn[];
  readonly given: readonly Given[];
  /** Id of the newest edition that was issued. */
  readonly newest?: string | undefined;
  readonly today: Day;
}

/** The boards that a report goes to: the partnership's own first, then those that the toolkit names beside it. */
export const boardsToReport = (boards: readonly Board[]): Board[] =>
  ['csp-board' as const, ...partnerKinds].flatMap((kind) =>
    boards.filter((one) => one.kind === kind && one.endedOn === null),
  );

/** Where the brief report stands with a board (H-02, H-03). */
export function standingWith(board: Board, record: OnRecord): BoardStanding {
  const items = record.items.filter(({ item }) => item.boardId === board.id);
  const given = record.given.find(({ boardId }) => boardId === board.id);
  if (given !== undefined) return sinceGiven(given, items, record);
  const last = items.at(-1);
  const ready = readyFor(board, record);
  if (ready === undefined) return { kind: 'waits' };
  const next = nextMeetingOf(record.meetings, board.id, ready);
  return last === undefined ? { kind: 'to-place', next } : onAgenda(last, next, record);
}

/** With a board that was given it: an edition since then may be put on its next meeting. */
function sinceGiven(given: Given, items: readonly ItemOn[], record: OnRecord): BoardStanding {
  const { newest, meetings, today } = record;
  if (newest === undefined || given.thingId === newest)
    return { kind: 'given', given, on: items.find(({ item }) => item.meetingId === given.meetingId) };
  const next = nextMeetingOf(meetings, given.boardId, today);
  const last = items.findLast(({ item }) => item.thingId === newest);
  return last === undefined ? { kind: 'given-before', given, next } : onAgenda(last, next, record);
}

function onAgenda(last: ItemOn, next: BoardMeeting | undefined, record: OnRecord): BoardStanding {
  if (last.meeting.cancelledAt !== null || last.item.outcome === 'not-reached')
    return { kind: 'to-move', on: last, next };
  return { kind: last.meeting.heldOn > record.today ? 'placed' : 'to-minute', on: last };
}

/** From which day its next meeting is looked for: today, and for other boards not before the partnership's own has it. Undefined while that is to come. */
function readyFor(board: Board, { boards, given, today }: OnRecord): Day | undefined {
  if (board.kind === 'csp-board') return today;
  const own = boards.filter(({ kind }) => kind === 'csp-board');
  const first = given.findLast(({ boardId }) => own.some(({ id }) => id === boardId));
  return first === undefined ? undefined : laterOf(first.givenOn, today);
}
