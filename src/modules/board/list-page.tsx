import type { Day } from '../../kernel/day.js';
import { longDate } from '../../web/formats.js';
import { Button, Details, EmptyState, Form, Page, StackedTable, Tag } from '../../web/index.js';
import { boardKindInWords } from './kinds.js';
import { boardPaths } from './paths.js';
import type { Board, BoardMeeting, Given } from './queries.js';
import { nextMeetingOf } from './rules.js';

export interface BoardListPageProps {
  readonly boards: readonly Board[];
  readonly meetings: readonly BoardMeeting[];
  /** The last thing that each board was given, by its id. */
  readonly lastGiven: ReadonlyMap<string, Given>;
  readonly mayKeep: boolean;
  readonly today: Day;
}

/** The boards, when each meets next, and what it was last given. */
export const BoardListPage = (props: BoardListPageProps) => {
  const { boards, mayKeep } = props;
  const ended = boards.filter(({ endedOn }) => endedOn !== null);
  return (
    <Page title="Boards and meetings" heading="Boards and meetings" wide>
      <p class="govuk-body-l">The boards that are given what comes of reviews, and when each of them meets.</p>
      {boards.length === 0 ? <NoBoards mayKeep={mayKeep} /> : <LiveBoards {...props} />}
      {boards.length > 0 && mayKeep && (
        <Button text="Add a board" href={boardPaths.newBoard} classes="govuk-button--secondary" />
      )}
      {ended.length > 0 && (
        <Details summaryText="Boards that have ended">
          <ul class="govuk-list">
            {ended.map(({ id, name, endedOn }) => (
              <li key={id}>
                <a class="govuk-link" href={boardPaths.one(id)}>
                  {name}
                </a>
                {endedOn !== null && `, ended on ${longDate(endedOn)}`}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Page>
  );
};

const NoBoards = ({ mayKeep }: { mayKeep: boolean }) => (
  <>
    <EmptyState heading="No boards yet">
      {mayKeep
        ? 'The toolkit names four: the Community Safety Partnership Board, the Domestic Abuse Partnership, and the two safeguarding boards.'
        : 'When the co-ordinator has put in the boards, you see here when each meets and what it was given.'}
    </EmptyState>
    {mayKeep && (
      <div class="govuk-button-group">
        <Form unsavedChanges="off">
          <Button text="Put in these four" preventDoubleClick />
        </Form>
        <a class="govuk-link" href={boardPaths.newBoard}>
          Add another board
        </a>
      </div>
    )}
  </>
);

const LiveBoards = ({ boards, meetings, lastGiven, today }: BoardListPageProps) => (
  <StackedTable
    caption="Boards"
    firstCellIsHeader
    head={['Board', 'Next meeting', 'Papers by', 'Last given'].map((name) => ({ name }))}
    rows={boards
      .filter(({ endedOn }) => endedOn === null)
      .map((board) => {
        const next = nextMeetingOf(meetings, board.id, today);
        const given = lastGiven.get(board.id);
        return [
          { html: <BoardName board={board} /> },
          {
            html: next === undefined ? <Tag text="None to come" classes="govuk-tag--yellow" /> : longDate(next.heldOn),
          },
          { text: next?.papersBy == null ? 'Not set' : longDate(next.papersBy) },
          { text: given === undefined ? 'Nothing yet' : `${given.title}, ${longDate(given.givenOn)}` },
        ];
      })}
  />
);

const BoardName = ({ board }: { board: Board }) => (
  <>
    <a class="govuk-link" href={boardPaths.one(board.id)}>
      {board.name}
    </a>
    {boardKindInWords[board.kind].toLowerCase() !== board.name.toLowerCase() && (
      <div class="govuk-hint govuk-!-margin-bottom-0">{boardKindInWords[board.kind]}</div>
    )}
  </>
);
