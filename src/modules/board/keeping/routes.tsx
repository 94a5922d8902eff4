import { found } from '../../../platform/errors.js';
import { get, goTo, post, type Route, show } from '../../../platform/http/route.js';
import { readForm, rejected, versionOf } from '../../../web/forms.js';
import { dayValues, emptyForm, type FormState } from '../../../web/index.js';
import { boardAsked } from '../opened.js';
import { boardPaths } from '../paths.js';
import { keepBoards } from '../policy.js';
import type { Board } from '../queries.js';
import { addUsualBoards } from './add-usual-boards.js';
import { BoardEditPage, EndBoardPage } from './board-pages.js';
import { endBoard } from './end-board.js';
import { boardErrors, boardForm, endForm, givenLater } from './form.js';
import { saveBoard } from './save-board.js';

const asForm = ({ name, kind, contactName, contactEmail, getsOverview, papersDays, note }: Board): FormState =>
  emptyForm({
    ...{ name, kind, contactName, contactEmail, note },
    papersDays: papersDays === null ? '' : String(papersDays),
    ...(getsOverview ? { getsOverview: 'yes' } : {}),
  });

const live = (board: Board): Board => found(board.endedOn === null ? board : undefined);

export const keepingRoutes: readonly Route[] = [
  post(boardPaths.all, keepBoards, async (work, _asked, { partnershipId }) => {
    await addUsualBoards(work, partnershipId);
    return goTo(boardPaths.all, { flash: 'The four boards are there. Open each to put in its meetings.' });
  }),

  get(boardPaths.newBoard, keepBoards, () => show(<BoardEditPage board={undefined} form={emptyForm()} />)),

  post(boardPaths.newBoard, keepBoards, async (work, asked, { partnershipId }) => {
    const read = readForm(boardForm, asked.body);
    if (!read.ok) return show(<BoardEditPage board={undefined} form={read.form} />, 422);
    const saved = await saveBoard(work, partnershipId, { draft: read.value, saving: 'new' });
    if ('id' in saved) return goTo(boardPaths.one(saved.id), { flash: 'The board is added. Put in its meetings.' });
    const form = rejected(asked.body, [boardErrors[saved.refused]]);
    return show(<BoardEditPage board={undefined} form={form} />, 422);
  }),

  get(boardPaths.changePattern, keepBoards, async (work, asked, { partnershipId }) => {
    const board = live((await boardAsked(work, asked, partnershipId)).board);
    return show(<BoardEditPage board={board} form={asForm(board)} />);
  }),

  post(boardPaths.changePattern, keepBoards, async (work, asked, { partnershipId }) => {
    const board = live((await boardAsked(work, asked, partnershipId)).board);
    const read = readForm(boardForm, asked.body);
    if (!read.ok) return show(<BoardEditPage board={board} form={read.form} />, 422);
    const saving = { board: board.id, version: versionOf(asked.body), typed: asked.body };
    const saved = await saveBoard(work, partnershipId, { draft: read.value, saving });
    if ('id' in saved) return goTo(boardPaths.one(saved.id), { flash: 'Saved.' });
    const form = rejected(asked.body, [boardErrors[saved.refused]]);
    return show(<BoardEditPage board={board} form={form} />, 422);
  }),

  get(boardPaths.endPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const board = live((await boardAsked(work, asked, partnershipId)).board);
    return show(<EndBoardPage board={board} form={emptyForm(dayValues('endedOn', work.today))} />);
  }),

  post(boardPaths.endPattern, keepBoards, async (work, asked, { partnershipId }) => {
    const { board } = await boardAsked(work, asked, partnershipId);
    const read = readForm(endForm(work.today), asked.body);
    if (!read.ok) return show(<EndBoardPage board={board} form={read.form} />, 422);
    const later = await endBoard(work, board, read.value);
    if (later !== undefined)
      return show(<EndBoardPage board={board} form={rejected(asked.body, [givenLater(later.givenOn)])} />, 422);
    return goTo(boardPaths.one(board.id), { flash: 'The board has ended. What it was given stays on record.' });
  }),
];
