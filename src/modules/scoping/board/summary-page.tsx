import { Button, Page, ScrollRegion, Table } from '../../../web/index.js';
import type { NameOf } from '../answer-rows.js';
import { scopingPaths } from '../paths.js';
import type { AskedAgency } from '../queries.js';
import { CountsOf } from './board-page.js';
import { recordsInWords } from './records.js';
import { summaryHeadings, summaryRow } from './summary-table.js';

/** Every agency's answer in one table. */
export interface SummaryProps {
  readonly reference: string;
  readonly asked: readonly AskedAgency[];
  readonly nameOf: NameOf;
}

export const SummaryPage = (props: SummaryProps) => (
  <Page
    title={`Scoping summary of ${props.reference}`}
    heading="Scoping summary"
    caption={props.reference}
    back={scopingPaths.board(props.reference)}
    contentWarning="This table holds what agencies recorded about violence and abuse."
    wide
  >
    <CountsOf asked={props.asked} />
    <Button
      text="Download as Word"
      href={scopingPaths.summaryDocument(props.reference)}
      classes="govuk-button--secondary"
    />
    <Answers {...props} />
    <Awaited {...props} />
  </Page>
);

/** Nothing more comes from it, or something has: the rest would only push the answers out of sight. */
const hasSpoken = ({ state }: AskedAgency): boolean => state.isSettled;

const Answers = ({ asked, nameOf }: SummaryProps) => {
  const spoken = asked.filter(hasSpoken);
  return spoken.length === 0 ? (
    <p class="govuk-body">No agency has answered yet.</p>
  ) : (
    <ScrollRegion label="Scoping summary">
      <Table
        classes="dhr-register dhr-register--sentences"
        caption="What each agency answered"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={summaryHeadings.map((text) => ({ text }))}
        rows={spoken.map((one) =>
          summaryRow(one, nameOf).map((value, column) => ({
            html: <span class="dhr-lines">{value}</span>,
            ...(summaryHeadings[column] === 'Summary' && value !== '–' ? { classes: 'dhr-register__long' } : {}),
          })),
        )}
      />
    </ScrollRegion>
  );
};

const Awaited = ({ asked }: SummaryProps) => {
  const silent = asked.filter((one) => !hasSpoken(one));
  return silent.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">No answer yet</h2>
      <ul class="govuk-list govuk-list--bullet">
        {silent.map(({ request, returns, state }) => (
          <li key={request.id}>
            {request.agencyName}
            {request.bound ? '' : ' (not bound in law)'}. {state.words}. Records: {recordsInWords(request, returns)}.
          </li>
        ))}
      </ul>
    </>
  );
};
