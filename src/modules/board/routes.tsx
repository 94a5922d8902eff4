import { get, type Route, show } from '../../platform/http/route.js';
import { BoardPage } from './board-page.js';
import { BoardListPage } from './list-page.js';
import { boardAsked } from './opened.js';
import { boardPaths } from './paths.js';
import { mayKeepBoards, seeBoards } from './policy.js';
import { boardsOf, givenTo, itemsOf, lastGivenIn, meetingsOf } from './queries.js';

export const boardRoutes: readonly Route[] = [
  get(boardPaths.all, seeBoards, async (work, _asked, { person, partnershipId }) =>
    show(
      <BoardListPage
        boards={await boardsOf(work, partnershipId)}
        meetings={await meetingsOf(work, partnershipId)}
        lastGiven={await lastGivenIn(work, partnershipId)}
        mayKeep={mayKeepBoards(person, partnershipId)}
        today={work.today}
      />,
    ),
  ),

  get(boardPaths.onePattern, seeBoards, async (work, asked, { person, partnershipId }) => {
    const { board, meetings } = await boardAsked(work, asked, partnershipId);
    const items = await itemsOf(
      work,
      meetings.map(({ id }) => id),
    );
    return show(
      <BoardPage
        {...{ board, meetings, items }}
        given={await givenTo(work, board.id)}
        mayKeep={mayKeepBoards(person, partnershipId)}
        today={work.today}
      />,
    );
  }),
];
