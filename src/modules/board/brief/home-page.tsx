import { longDate } from '../../../web/formats.js';
import { Button, Form, Page, SummaryList } from '../../../web/index.js';
import { GivenList } from '../giving/given-list.js';
import { boardPaths, boardReportPaths } from '../paths.js';
import type { Board, Given } from '../queries.js';
import type { BriefReport } from './queries.js';
import type { BoardStanding } from './standing.js';
import { Standing } from './standing-view.js';

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
  const { reference, standings, given, mayKeep, briefs } = props;
  const isIssued = briefs.some(({ issuedOn }) => issuedOn !== null);
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
            value: { html: <Standing {...{ board, standing, reference, mayKeep }} mayPlace={mayKeep && isIssued} /> },
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
