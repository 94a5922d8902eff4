import { longDate } from '../../../web/formats.js';
import { Button, Form } from '../../../web/index.js';
import { itemOutcomeInWords } from '../kinds.js';
import { boardPaths, boardReportPaths } from '../paths.js';
import type { Board, BoardMeeting, Given } from '../queries.js';
import type { BoardStanding, ItemOn } from './standing.js';

interface StandingProps {
  readonly board: Board;
  readonly standing: BoardStanding;
  readonly reference: string;
  readonly mayKeep: boolean;
  /** There is an issued brief report to be put on a meeting. */
  readonly mayPlace: boolean;
}

/** Where the brief report stands with one board, and the way on. */
export const Standing = ({ standing, ...of }: StandingProps) => {
  switch (standing.kind) {
    case 'given':
      return <GivenToIt given={standing.given} on={standing.on} mayKeep={of.mayKeep} />;
    case 'given-before':
      return (
        <>
          It has the edition before, given on {longDate(standing.given.givenOn)}. <Place next={standing.next} {...of} />
        </>
      );
    case 'placed':
      return <>On the agenda of the meeting of {<Meeting on={standing.on} />}.</>;
    case 'to-minute':
      return (
        <>
          It stood on the agenda of {<Meeting on={standing.on} />}.{' '}
          {of.mayKeep && (
            <a class="govuk-link" href={boardPaths.item(standing.on.item)}>
              Write down what came of it
            </a>
          )}
        </>
      );
    case 'to-move':
      return (
        <>
          {standing.on.meeting.cancelledAt === null ? 'Not reached at' : 'Off:'} the meeting of{' '}
          {<Meeting on={standing.on} />}. <Place next={standing.next} {...of} />
        </>
      );
    case 'to-place':
      return <Place next={standing.next} {...of} />;
    case 'waits':
      return <>After the partnership’s own board has it, at the next meeting.</>;
  }
};

const Meeting = ({ on: { meeting } }: { on: ItemOn }) => (
  <a class="govuk-link" href={boardPaths.meeting(meeting.boardId, meeting.id)}>
    {longDate(meeting.heldOn)}
  </a>
);

const GivenToIt = ({ given, on, mayKeep }: { given: Given; on: ItemOn | undefined; mayKeep: boolean }) => {
  const minute = on === undefined ? '' : minuteOf(on);
  return (
    <>
      Given on {longDate(given.givenOn)}. {minute}
      {minute === '' && on !== undefined && mayKeep && (
        <a class="govuk-link" href={boardPaths.item(on.item)}>
          Write down what came of it
        </a>
      )}
      {minute === '' && on === undefined && 'Its minute is not on record.'}
    </>
  );
};

const minuteOf = ({ item: { outcome, minuteReference } }: ItemOn): string =>
  outcome === null
    ? ''
    : `${itemOutcomeInWords[outcome]}${minuteReference === '' ? '; the minute has no reference yet' : `: ${minuteReference}`}.`;

type PlaceProps = Omit<StandingProps, 'standing'> & { readonly next: BoardMeeting | undefined };

const Place = ({ board, next, reference, mayKeep, mayPlace }: PlaceProps) => {
  if (next === undefined)
    return (
      <>
        No meeting that still takes papers is in its calendar.{' '}
        {mayKeep && (
          <a class="govuk-link" href={boardPaths.addMeetings(board.id)}>
            Put in meetings of the {board.name}
          </a>
        )}
      </>
    );
  const papers = next.papersBy === null ? '' : `, papers by ${longDate(next.papersBy)}`;
  if (!mayPlace)
    return (
      <>
        Next meeting: {longDate(next.heldOn)}
        {papers}.
      </>
    );
  return (
    <Form action={boardReportPaths.placing(reference, board.id)} unsavedChanges="off">
      <p class="govuk-body">
        Next meeting: {longDate(next.heldOn)}
        {papers}.
      </p>
      <Button
        classes="govuk-button--secondary govuk-!-margin-bottom-0"
        html={
          <>
            Put it on that meeting<span class="govuk-visually-hidden"> of the {board.name}</span>
          </>
        }
        preventDoubleClick
      />
    </Form>
  );
};
