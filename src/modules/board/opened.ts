import { isUuid } from '../../kernel/id.js';
import { found } from '../../platform/errors.js';
import type { Asked } from '../../platform/http/route.js';
import type { Work } from '../../platform/work.js';
import { type Board, type BoardMeeting, boardsOf, meetingsOf } from './queries.js';

/** The board that an address names, with its meetings by day. */
export interface OpenBoard {
  readonly board: Board;
  readonly meetings: readonly BoardMeeting[];
}

export async function boardAsked(work: Work, { params }: Asked, partnershipId: string): Promise<OpenBoard> {
  const board = found((await boardsOf(work, partnershipId)).find(({ id }) => id === params.board));
  const meetings = (await meetingsOf(work, partnershipId)).filter(({ boardId }) => boardId === board.id);
  return { board, meetings };
}

/** The meeting of the board that an address names, cancelled or not. */
export async function meetingAsked(
  work: Work,
  asked: Asked,
  partnershipId: string,
): Promise<OpenBoard & { readonly meeting: BoardMeeting }> {
  const open = await boardAsked(work, asked, partnershipId);
  const id = found(isUuid(asked.params.meeting ?? '') ? asked.params.meeting : undefined);
  return { ...open, meeting: found(open.meetings.find((one) => one.id === id)) };
}
