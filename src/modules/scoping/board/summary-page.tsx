import { Button, Page, ScrollRegion, Table } from '../../../web/index.js';
import type { NameOf } from '../answer-rows.js';
import { scopingPaths } from '../paths.js';
import type { AskedAgency } from '../queries.js';
import { CountsOf } from './board-page.js';
import { summaryHeadings, summaryRow } from './summary-table.js';

/** Every agency's answer in one table. */
export interface SummaryProps {
  readonly reference: string;
  readonly asked: readonly AskedAgency[];
  readonly nameOf: NameOf;
}

export const SummaryPage = ({ reference, asked, nameOf }: SummaryProps) => (
  <Page
    title={`Scoping summary of ${reference}`}
    heading="Scoping summary"
    caption={reference}
    back={scopingPaths.board(reference)}
    contentWarning="This table holds what agencies recorded about violence and abuse."
    wide
  >
    <CountsOf asked={asked} />
    <Button text="Download as Word" href={scopingPaths.summaryDocument(reference)} classes="govuk-button--secondary" />
    <ScrollRegion label="Scoping summary">
      <Table
        classes="dhr-register dhr-register--sentences"
        caption="What each agency answered"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={summaryHeadings.map((text) => ({ text }))}
        rows={asked.map((one) =>
          summaryRow(one, nameOf).map((value, column) => ({
            html: <span class="dhr-lines">{value}</span>,
            ...(summaryHeadings[column] === 'Summary' && value !== '–' ? { classes: 'dhr-register__long' } : {}),
          })),
        )}
      />
    </ScrollRegion>
  </Page>
);
