import { isTheme, themeInWords } from '../../../kernel/themes.js';
import {
  Button,
  EmptyState,
  Page,
  Pager,
  type Sorting,
  StackedTable,
  sortedHeads,
  TakeListAway,
} from '../../../web/index.js';
import { NamesBar } from '../../named-people/index.js';
import { reachInWords } from '../kinds.js';
import type { OpenRecommendations } from '../opened.js';
import { recommendationPaths } from '../paths.js';
import type { Recommendation } from '../queries.js';
import { filterQuery, type RecommendationFilter, type SortColumn, sortColumns } from './arrange.js';
import { FilterForm } from './filter-form.js';
import { RecommendationStateTag } from './state-tag.js';
import { RecommendationTabs } from './tabs.js';

export interface ListPageProps {
  readonly open: OpenRecommendations;
  readonly filter: RecommendationFilter;
  readonly chosen: readonly Recommendation[];
  readonly all: readonly Recommendation[];
}

/** What the review recommends. */
export const ListPage = (props: ListPageProps) => {
  const { open, filter, chosen, all } = props;
  const { reference } = open.review;
  const here = recommendationPaths.list(reference);
  const bodies = [...new Set(all.flatMap(({ addressees }) => addressees.map(({ bodyName }) => bodyName)))];
  return (
    <Page title={`Recommendations: ${reference}`} heading="Recommendations" caption={reference} wide>
      <RecommendationTabs open={open} current="list" />
      <NamesBar reference={reference} names={open.names} back={here} />
      {all.length === 0 ? (
        <NoneYet open={open} />
      ) : (
        <>
          {open.keeps && (
            <Button text="Draft a recommendation" href={recommendationPaths.newOne(reference)} classes="dhr-no-print" />
          )}
          <FilterForm filter={filter} action={here} bodies={bodies.sort((a, b) => a.localeCompare(b, 'en-GB'))} />
          {chosen.length === 0 ? (
            <p class="govuk-body">No recommendation fits. Show all, or look for other words.</p>
          ) : (
            <Listed {...props} />
          )}
        </>
      )}
    </Page>
  );
};

const NoneYet = ({ open: { keeps, review } }: Pick<ListPageProps, 'open'>) => (
  <EmptyState
    heading="Nothing is recommended yet"
    action={keeps ? { text: 'Draft a recommendation', href: recommendationPaths.newOne(review.reference) } : undefined}
  >
    <p>
      Each recommendation answers a finding, says who is to do what by when, and is discussed with the organisation
      before it is final. The action plan is made from those that are agreed.
    </p>
    {keeps && <p>You can begin from a finding where you read it, or from what an agency recommends in its return.</p>}
  </EmptyState>
);

const Listed = ({ open, filter, chosen }: ListPageProps) => {
  const { reference } = open.review;
  const here = recommendationPaths.list(reference);
  const file = (format: 'xlsx' | 'csv'): string =>
    `${recommendationPaths.file(reference, format)}${filterQuery(filter)}`;
  const head = sortedHeads<SortColumn>({
    sorting: filter.sort,
    href: (sorting) => `${here}${filterQuery({ ...filter, sort: known(sorting) })}`,
  });
  return (
    <>
      <Pager page={1} pageSize={chosen.length} total={chosen.length} noun="recommendation" href={() => here} />
      <StackedTable
        caption="Recommendations"
        classes="dhr-register dhr-listed"
        head={[
          head('No.', 'number'),
          { ...head('Recommendation', 'title'), bare: true },
          { name: 'For whom' },
          head('Theme', 'theme'),
          head('Reach', 'reach'),
          { ...head('State', 'state'), bare: true },
        ]}
        rows={chosen.map((one) => [
          { text: String(one.number) },
          {
            html: (
              <a class="govuk-link" href={recommendationPaths.one(reference, one.id)}>
                {one.title}
              </a>
            ),
            classes: 'dhr-listed__what',
          },
          { text: one.addressees.map(({ bodyName }) => bodyName).join('; ') },
          { text: isTheme(one.theme) ? themeInWords(one.theme) : '' },
          { text: reachInWords[one.reach] },
          { html: <RecommendationStateTag state={one.state} /> },
        ])}
      />
      <TakeListAway
        xlsx={file('xlsx')}
        csv={file('csv')}
        holds="the recommendations chosen above in full, under pseudonyms"
      />
    </>
  );
};

const known = ({ by, direction }: Sorting): RecommendationFilter['sort'] => ({
  by: sortColumns.find((column) => column === by) ?? 'number',
  direction,
});
