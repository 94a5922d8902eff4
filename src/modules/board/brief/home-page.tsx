import type { ComponentChildren } from 'preact';
import { longDate } from '../../../web/formats.js';
import { Button, Form, Page, SummaryList } from '../../../web/index.js';
import { GivenList } from '../giving/given-list.js';
import { itemOutcomeInWords } from '../kinds.js';
import { boardPaths, boardReportPaths } from '../paths.js';
import type { Board, BoardMeeting, Given } from '../queries.js';
import type { BriefReport } from './queries.js';
import type { BoardStanding, ItemOn } from './standing.js';

export interface ReportToBoardsProps {
  readonly reference: string;
  /** Newest first. */
  readonly briefs: readonly BriefReport[];
  readonly isSigned: boolean;
  readonly isCleared: boolean;
  readonly standings: readonly { readonly board: Board; readonly standing: BoardStanding }[];
  /** Everything that boards were given about the review. */
  readonly given: readonly Given[];
  readonly mayKeep: boolean;
}

/** What the boards are given about one review: the brief report, and where it stands with each. */
export const ReportToBoardsPage = (props: ReportToBoardsProps) => {
  const { reference, standings, given } = props;
  return (
    <Page title={`Boards: ${reference}`} heading="Boards" caption={reference} wide>
      <p class="govuk-body-l">
        After a positive answer of the Home Office panel, the partnership’s own board gets a brief overview with the
        recommendations at its next available meeting; the other boards get it at the one after.
      </p>
      <BriefState {...props} />
      <section>
        <h2 class="govuk-heading-m">Which boards have it</h2>
        {standings.some(({ board }) => board.kind === 'csp-board') ? null : (
          <p class="govuk-body">
            The partnership’s own board is not kept here yet.{' '}
            <a class="govuk-link" href={boardPaths.all}>
              Put in boards and their meetings
            </a>
          </p>
        )}
        <SummaryList
          rows={standings.map(({ board, standing }) => ({
            key: { text: board.name },
            value: { html: <Standing {...{ board, standing }} of={props} /> },
          }))}
        />
      </section>
      <GivenList given={given} caption="Everything boards were given about this review" withBoth />
    </Page>
  );
};

const BriefState = ({ reference, briefs, isSigned, isCleared, mayKeep }: ReportToBoardsProps) => {
  const draft = briefs.find(({ issuedOn }) => issuedOn === null);
  const issued = briefs.find(({ issuedOn }) => issuedOn !== null);
  return (
    <section>
      <h2 class="govuk-heading-m">The brief report</h2>
      {issued?.issuedOn != null && (
        <p class="govuk-body">
          <a class="govuk-link" href={boardPaths.paper(issued.id)}>
            Brief report and recommendations
          </a>
          , issued on {longDate(issued.issuedOn)}
        </p>
      )}
      {draft !== undefined && (
        <p class="govuk-body">
          {mayKeep ? (
            <a class="govuk-link" href={boardReportPaths.draft(reference)}>
              Go on writing {issued === undefined ? 'it' : 'the next edition'}
            </a>
          ) : (
            'It is being written.'
          )}
        </p>
      )}
      {briefs.length === 0 && <p class="govuk-body">{notBegun(isSigned, isCleared)}</p>}
      {mayKeep && isSigned && draft === undefined && (
        <Form action={boardReportPaths.draft(reference)} unsavedChanges="off">
          <input type="hidden" name="step" value="draw-up" />
          <Button
            text={issued === undefined ? 'Draw it up from the signed report' : 'Draw up another edition'}
            classes={issued === undefined ? '' : 'govuk-button--secondary'}
            preventDoubleClick
          />
        </Form>
      )}
    </section>
  );
};

function notBegun(isSigned: boolean, isCleared: boolean): string {
  if (!isSigned) return 'It is drawn up from the signed report. The report is not signed off yet.';
  return isCleared
    ? 'It is not drawn up yet.'
    : 'It is not drawn up yet. You can write it now; it is issued once the Home Office panel is content.';
}

interface StandingProps {
  readonly board: Board;
  readonly standing: BoardStanding;
  readonly of: ReportToBoardsProps;
}

const Standing = ({ board, standing, of }: StandingProps) => {
  switch (standing.kind) {
    case 'given':
      return <GivenToIt given={standing.given} on={standing.on} mayKeep={of.mayKeep} />;
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
          {<Meeting on={standing.on} />}. <Place board={board} next={standing.next} of={of} />
        </>
      );
    case 'to-place':
      return <Place board={board} next={standing.next} of={of} />;
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

const Place = ({
  board,
  next,
  of: { reference, briefs, mayKeep },
}: {
  board: Board;
  next: BoardMeeting | undefined;
  of: ReportToBoardsProps;
}): ComponentChildren => {
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
  if (!mayKeep || !briefs.some(({ issuedOn }) => issuedOn !== null))
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
