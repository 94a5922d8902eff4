import { dateTime } from '../../web/formats.js';
import { EmptyState, Page, Pager, ScrollRegion, Table } from '../../web/index.js';
import type { Look, Looker } from '../audit/index.js';
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
            {
              html:
                looker.key === undefined ? (
                  looker.who
                ) : (
                  <a class="govuk-link" href={caseworkPaths.looks(reference, looker.key)}>
                    {looker.who}
                  </a>
                ),
            },
            { text: looker.post === '' ? 'No account' : looker.post },
            { text: looker.times.toLocaleString('en-GB'), format: 'numeric' },
            { text: dateTime(looker.lastAt) },
          ])}
        />
      </ScrollRegion>
    )}
  </Page>
);

/** Looks on one page of the list. */
export const LOOKS_PAGE = 50;

export interface LooksProps {
  readonly reference: string;
  readonly looker: Looker & { readonly key: string };
  readonly looks: readonly Look[];
  readonly total: number;
  readonly page: number;
}

/** What one person opened of the review, and when. */
export const LooksPage = ({ reference, looker, looks, total, page }: LooksProps) => (
  <Page
    title={`What ${looker.post === '' ? 'somebody by a link' : looker.post} has opened of ${reference}`}
    heading={looker.who}
    caption={`Who has looked, ${reference}`}
    back={caseworkPaths.lookers(reference)}
  >
    <p class="govuk-body">{looker.post === '' ? 'No account' : looker.post}. The newest stands on top.</p>
    <ScrollRegion label="What was opened">
      <Table
        classes="dhr-register"
        head={[{ text: 'When' }, { text: 'What' }]}
        rows={looks.map(({ at, what }) => [{ text: dateTime(at) }, { text: what }])}
      />
    </ScrollRegion>
    <Pager
      page={page}
      pageSize={LOOKS_PAGE}
      total={total}
      noun="look"
      href={(to) => caseworkPaths.looks(reference, looker.key, to)}
    />
  </Page>
);
