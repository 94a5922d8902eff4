import { dateTime } from '../../web/formats.js';
import { EmptyState, Page, ScrollRegion, Table } from '../../web/index.js';
import type { Looker } from '../audit/index.js';
import { caseworkPaths } from './paths.js';

/** Everybody who has opened a page of the review, the latest first. */
export const LookersPage = ({ reference, lookers }: { reference: string; lookers: readonly Looker[] }) => (
  <Page title={`Who has looked at ${reference}`} heading="Who has looked" caption={reference}>
    <p class="govuk-body">
      Each opening of a page of this review is recorded before the page is shown. Looking at real names is an act, and
      stands in the{' '}
      <a class="govuk-link" href={caseworkPaths.timeline(reference)}>
        timeline
      </a>
      .
    </p>
    {lookers.length === 0 ? (
      <EmptyState heading="Nobody has looked yet">
        Whoever opens a page of this review stands here from then on.
      </EmptyState>
    ) : (
      <ScrollRegion label="Who has looked">
        <Table
          classes="dhr-register"
          head={[
            { text: 'Who' },
            { text: 'Post' },
            { text: 'Pages opened', format: 'numeric' },
            { text: 'Last', classes: 'dhr-register__words' },
          ]}
          firstCellIsHeader
          rows={lookers.map((looker) => [
            { text: looker.who },
            { text: looker.post === '' ? 'No account' : looker.post },
            { text: looker.times.toLocaleString('en-GB'), format: 'numeric' },
            { text: dateTime(looker.lastAt) },
          ])}
        />
      </ScrollRegion>
    )}
  </Page>
);
