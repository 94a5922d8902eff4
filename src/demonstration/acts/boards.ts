import type { Day } from '../../kernel/day.js';
import { minuteItem } from '../../modules/board/agenda/minute-item.js';
import { placeItem } from '../../modules/board/agenda/place-item.js';
import { drawUpBrief } from '../../modules/board/brief/draw-up.js';
import { briefInHand, issueBrief } from '../../modules/board/brief/issue-brief.js';
import { placeBrief } from '../../modules/board/brief/place-brief.js';
import { saveBoard } from '../../modules/board/keeping/save-board.js';
import type { BoardKind } from '../../modules/board/kinds.js';
import { addMeetings } from '../../modules/board/meetings/add-meetings.js';
import { cancelMeeting } from '../../modules/board/meetings/cancel-meeting.js';
import { type Board, boardsOf, itemsAbout, meetingsOf } from '../../modules/board/queries.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, openCase, without } from './case-file.js';

/** A board with the days on which it meets. */
export interface BoardTold {
  readonly kind: BoardKind;
  readonly name: string;
  readonly contactName: string;
  readonly startsAt: string;
  readonly place: string;
  readonly meets: readonly Day[];
}

const boardThatIs = async (work: Work, partnershipId: string, kind: BoardKind): Promise<Board> =>
  found((await boardsOf(work, partnershipId)).find((one) => one.kind === kind));

/** Puts in the boards with their meetings; learning from reviews stands on every agenda of the partnership's own board up to a day. */
export const putInBoards = (stage: Stage, boards: readonly BoardTold[], learningUntil: Day): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    for (const { kind, name, contactName, startsAt, place, meets } of boards) {
      const contactEmail = `${kind}@bexley.example`;
      const draft = { kind, name, contactName, contactEmail, getsOverview: true, papersDays: 5, note: '' };
      await saveBoard(work, partnershipId, { draft, saving: 'new' });
      const board = await boardThatIs(work, partnershipId, kind);
      await addMeetings(work, board, { days: meets.map((on) => ({ on, time: '' })), startsAt, place });
    }
    const own = await boardThatIs(work, partnershipId, 'csp-board');
    const item = { kind: 'learning-by-theme', title: 'Learning from reviews, by theme' } as const;
    for (const meeting of await meetingsOf(work, partnershipId))
      if (meeting.boardId === own.id && meeting.heldOn < learningUntil)
        await placeItem(work, meeting, { item, note: 'Standing item 9' });
  });

/** The brief report is drawn up from the signed report, issued, and put on the next available meeting of the partnership's own board. */
export const issueBriefReport = (stage: Stage, file: CaseFile): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const review = await openCase(work, file);
    await drawUpBrief(work, review);
    const { seal: seen } = found(await briefInHand(work, review));
    without(await issueBrief(work, review, { seen, hasLooked: true }));
    found(await placeBrief(work, review, (await boardThatIs(work, partnershipId, 'csp-board')).id));
  });

/** What a board made of the brief report is written down; it is put on the next meeting of those boards that get it from here on. */
export const boardMadeOfBrief = (
  stage: Stage,
  file: CaseFile,
  told: {
    readonly by: BoardKind;
    readonly minute: string;
    readonly minuteReference: string;
    readonly nextTo?: readonly BoardKind[];
  },
): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const review = await openCase(work, file);
    const { id } = await boardThatIs(work, partnershipId, told.by);
    const at = found((await itemsAbout(work, review.id)).find(({ item }) => item.boardId === id));
    const { minute, minuteReference } = told;
    const draft = {
      outcome: told.by === 'csp-board' ? ('agreed' as const) : ('noted' as const),
      minute,
      minuteReference,
    };
    await minuteItem(work, at, { draft, version: at.item.version, typed: {} });
    for (const kind of told.nextTo ?? [])
      found(await placeBrief(work, review, (await boardThatIs(work, partnershipId, kind)).id));
  });

/** A meeting is off. */
export const meetingIsOff = (
  stage: Stage,
  { kind, on, reason }: { readonly kind: BoardKind; readonly on: Day; readonly reason: string },
): Promise<void> =>
  stage.as('co-ordinator', async (work, partnershipId) => {
    const { id } = await boardThatIs(work, partnershipId, kind);
    const meetings = await meetingsOf(work, partnershipId);
    await cancelMeeting(work, found(meetings.find(({ boardId, heldOn }) => boardId === id && heldOn === on)), reason);
  });
