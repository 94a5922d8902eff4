import { EmptyState, Page, ScrollRegion, Table } from '../../web/index.js';
import type { MemberRow } from './members/standing.js';
import { panelPaths } from './paths.js';
import { roleOnPanel } from './words.js';

export interface ReaderPageProps {
  readonly reference: string;
  readonly chairName: string | undefined;
  readonly members: readonly MemberRow[];
}

/** Who sits on the panel, for those who sit with them. */
export const ReaderPage = ({ reference, chairName, members }: ReaderPageProps) => {
  const now = members.filter(({ leftOn }) => leftOn === null);
  return (
    <Page title={`Panel, ${reference}`} heading="Panel" caption={reference}>
      {chairName !== undefined && <p class="govuk-body">{chairName} chairs the review.</p>}
      {now.length === 0 ? (
        <EmptyState heading="Nobody is on the list yet">
          <p class="govuk-body">Panel members appear here as they join.</p>
        </EmptyState>
      ) : (
        <ScrollRegion label="Panel members">
          <Table
            firstCellIsHeader
            head={[{ text: 'Name' }, { text: 'Post and organisation' }, { text: 'Role on the panel' }]}
            rows={now.map((row) => [
              { text: row.name },
              { text: `${row.post}, ${row.organisation}` },
              { text: row.standsInFor === null ? roleOnPanel(row) : 'Substitute' },
            ])}
          />
        </ScrollRegion>
      )}
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={panelPaths.own(reference)}>
            My part in this review
          </a>
        </li>
        <li>
          <a class="govuk-link" href={panelPaths.support(reference)}>
            Support for the panel and for staff
          </a>
        </li>
      </ul>
    </Page>
  );
};
