import { addDays } from '../../kernel/day.js';
import type { Waiting } from '../../platform/catalogue.js';
import type { Work } from '../../platform/work.js';
import { longDate } from '../../web/formats.js';
import { partnerKinds } from './kinds.js';
import { boardPaths } from './paths.js';
import { mayKeepBoards } from './policy.js';
import { type Board, type BoardItem, type BoardMeeting, boardsOf, itemsOf, meetingsOf } from './queries.js';
import { nextMeetingOf } from './rules.js';

/** How long before a meeting it is asked whether learning stands on its agenda, in days. */
const DAYS_AHEAD = 35;
/** How long after a meeting its items are asked after, in days. */
const DAYS_BACK = 400;

/** What boards want of whoever keeps their calendar: dates, items of meetings that are off, minutes, and the standing item on learning. */
export async function boardsWaiting(work: Work): Promise<Waiting[]> {
  const { actor } = work;
  if (actor.kind !== 'person' || actor.partnershipId === undefined) return [];
  if (!mayKeepBoards(actor, actor.partnershipId)) return [];
  const boards = (await boardsOf(work, actor.partnershipId)).filter(({ endedOn }) => endedOn === null);
  if (boards.length === 0) return [];
  const meetings = (await meetingsOf(work, actor.partnershipId)).filter(
    ({ heldOn }) => heldOn > addDays(work.today, -DAYS_BACK),
  );
  const items = await itemsOf(
    work,
    meetings.map(({ id }) => id),
  );
  return boards.flatMap((board) => {
    const own = meetings.filter(({ boardId }) => boardId === board.id);
    return [
      ...noDates(work, board, own),
      ...own.flatMap((meeting) => ofMeeting(work, { board, meeting, items })),
      ...noLearning(work, { board, meetings: own, items }),
    ];
  });
}

/** Only boards that reports go to are asked for their dates. */
function noDates(
  { today }: Work,
  { id, kind, name, getsOverview }: Board,
  meetings: readonly BoardMeeting[],
): Waiting[] {
  const isMet = kind === 'csp-board' || partnerKinds.includes(kind) || getsOverview;
  if (!isMet || nextMeetingOf(meetings, id, today) !== undefined) return [];
  const text = `Put the next meetings of a board into the calendar: ${name}`;
  return [{ text, href: boardPaths.addMeetings(id), detail: 'No meeting that still takes papers is in it' }];
}

interface OfMeeting {
  readonly board: Board;
  readonly meeting: BoardMeeting;
  readonly items: readonly BoardItem[];
}

/** Items of a meeting that is off and still to be put on another, and those of a meeting held of which nobody has written what came. */
const ofMeeting = ({ today }: Work, { board, meeting, items }: OfMeeting): Waiting[] =>
  items
    .filter(({ meetingId, outcome }) => meetingId === meeting.id && outcome === null)
    .flatMap((item): Waiting[] => {
      const at = `${board.name}, ${longDate(meeting.heldOn)}`;
      const href = boardPaths.item(item);
      if (meeting.cancelledAt !== null)
        return item.kind === 'learning-by-theme'
          ? []
          : [
              {
                text: 'Put an item on another meeting of the board',
                href,
                detail: `${item.title}. It stood on ${at}, which is off`,
              },
            ];
      if (meeting.heldOn >= today || item.kind === 'learning-by-theme') return [];
      return [{ text: 'Write down what a board made of an item', href, detail: `${item.title}. ${at}` }];
    });

/** The next meeting of the partnership's own board, while learning does not stand on its agenda. */
function noLearning(
  { today }: Work,
  { board, meetings, items }: Omit<OfMeeting, 'meeting'> & { readonly meetings: readonly BoardMeeting[] },
): Waiting[] {
  const next = meetings.find(({ heldOn, cancelledAt }) => heldOn >= today && cancelledAt === null);
  if (board.kind !== 'csp-board' || next === undefined || next.heldOn > addDays(today, DAYS_AHEAD)) return [];
  if (items.some(({ meetingId, kind }) => meetingId === next.id && kind === 'learning-by-theme')) return [];
  return [
    {
      text: 'Put learning from reviews on the agenda of the board',
      href: boardPaths.meeting(board.id, next.id),
      detail: `${board.name}, ${longDate(next.heldOn)}`,
      dueOn: next.papersBy === null || next.papersBy < today ? next.heldOn : next.papersBy,
    },
  ];
}
