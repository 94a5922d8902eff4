import type { Day } from '../../kernel/day.js';
import { longDate } from '../../web/formats.js';
import { Button, Details, InsetText, KeyFacts, Page, StackedTable, Tag, WarningText } from '../../web/index.js';
import { GivenList } from './giving/given-list.js';
import { boardKindInWords } from './kinds.js';
import { boardPaths } from './paths.js';
import type { Board, BoardItem, BoardMeeting, Given } from './queries.js';
import { nextMeetingOf } from './rules.js';
import { timeInWords } from './when-in-words.js';

export interface BoardPageProps {
  readonly board: Board;
  /** All of its meetings, by day. */
  readonly meetings: readonly BoardMeeting[];
  /** What stands on their agendas. */
  readonly items: readonly BoardItem[];
  readonly given: readonly Given[];
  readonly mayKeep: boolean;
  readonly today: Day;
}

/** One board: when it meets, what stands on the next agenda, what it was given. */
export const BoardPage = (props: BoardPageProps) => {
  const { board, meetings, given, mayKeep, today } = props;
  const toCome = meetings.filter(({ heldOn }) => heldOn >= today);
  const past = meetings.filter(({ heldOn }) => heldOn < today).toReversed();
  const isLive = board.endedOn === null;
  return (
    <Page title={board.name} heading={board.name} caption={boardKindInWords[board.kind]} back={boardPaths.all} wide>
      {board.endedOn !== null && (
        <InsetText text={`This board ended on ${longDate(board.endedOn)}. ${board.endedReason}`} />
      )}
      <Facts {...props} />
      {isLive && <NoMeeting {...props} />}
      {toCome.length > 0 && <Meetings caption="Meetings to come" meetings={toCome} of={props} />}
      {isLive && mayKeep && (
        <Button
          text="Put in meetings"
          href={boardPaths.addMeetings(board.id)}
          classes={toCome.length > 0 ? 'govuk-button--secondary' : ''}
        />
      )}
      <GivenList given={given} caption="What it was given" withThing mayKeep={mayKeep} />
      {given.length === 0 && <p class="govuk-body">It was given nothing yet that is on record here.</p>}
      {past.length > 0 && (
        <Details summaryText={`Meetings held (${past.length})`}>
          <Meetings caption="Meetings before today" meetings={past} of={props} />
        </Details>
      )}
      {mayKeep && isLive && <Keeping board={board} />}
    </Page>
  );
};

const Facts = ({ board, meetings, today }: BoardPageProps) => {
  const next = board.endedOn === null ? nextMeetingOf(meetings, board.id, today) : undefined;
  const contact = [board.contactName, board.contactEmail].filter((words) => words !== '').join(', ');
  return (
    <>
      <KeyFacts
        facts={[
          ...(next === undefined
            ? []
            : [
                { label: 'Next meeting that takes papers', value: longDate(next.heldOn) },
                { label: 'Papers by', value: next.papersBy === null ? 'Not set' : longDate(next.papersBy) },
              ]),
          ...(contact === '' ? [] : [{ label: 'Papers go to', value: contact }]),
          { label: 'Quarterly overview', value: board.getsOverview ? 'Given to it' : 'Not given to it' },
        ]}
      />
      {board.note !== '' && <p class="govuk-body">{board.note}</p>}
    </>
  );
};

/** Says so when nothing can be put on a meeting, and what to do. */
const NoMeeting = ({ board, meetings, mayKeep, today }: BoardPageProps) => {
  if (nextMeetingOf(meetings, board.id, today) !== undefined) return null;
  const closed = meetings.find(({ heldOn, cancelledAt }) => heldOn > today && cancelledAt === null);
  const why =
    closed?.papersBy == null
      ? 'No meeting to come is in the calendar.'
      : `The day for papers of the meeting of ${longDate(closed.heldOn)} was ${longDate(closed.papersBy)}, and none after it is in the calendar.`;
  return (
    <WarningText
      iconFallbackText="Warning"
      text={mayKeep ? `${why} Ask the board for its dates and put them in.` : why}
    />
  );
};

interface MeetingsProps {
  readonly caption: string;
  readonly meetings: readonly BoardMeeting[];
  readonly of: BoardPageProps;
}

const Meetings = ({ caption, meetings, of: { board, items, today } }: MeetingsProps) => (
  <StackedTable
    caption={caption}
    captionClasses="govuk-table__caption--m"
    firstCellIsHeader
    head={['Meeting', 'Where', 'Papers by', 'Agenda'].map((name) => ({ name }))}
    rows={meetings.map((one) => [
      {
        html: (
          <>
            <a class="govuk-link" href={boardPaths.meeting(board.id, one.id)}>
              {longDate(one.heldOn)}
            </a>
            {one.startsAt !== '' && `, ${timeInWords(one.startsAt)}`}{' '}
            {one.cancelledAt !== null && <Tag text="Off" classes="govuk-tag--grey" />}
          </>
        ),
      },
      { text: one.place === '' ? 'Not known' : one.place },
      { text: one.papersBy === null ? 'Not set' : longDate(one.papersBy) },
      { html: <Agenda items={items.filter(({ meetingId }) => meetingId === one.id)} isPast={one.heldOn < today} /> },
    ])}
  />
);

const Agenda = ({ items, isPast }: { items: readonly BoardItem[]; isPast: boolean }) =>
  items.length === 0 ? (
    <span>{isPast ? 'Nothing on record' : 'Nothing yet'}</span>
  ) : (
    <ul class="govuk-list govuk-!-margin-bottom-0">
      {items.map(({ id, title, page }) => (
        <li key={id}>
          {page === undefined ? (
            title
          ) : (
            <a class="govuk-link" href={page}>
              {title}
            </a>
          )}
        </li>
      ))}
    </ul>
  );

const Keeping = ({ board }: { board: Board }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={boardPaths.change(board.id)}>
      Change this board
    </a>
    {' or '}
    <a class="govuk-link" href={boardPaths.end(board.id)}>
      say that it has ended
    </a>
  </p>
);
