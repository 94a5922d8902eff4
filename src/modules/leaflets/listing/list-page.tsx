import { dayInLondon } from '../../../kernel/day.js';
import { isTheme, THEMES, themeInWords } from '../../../kernel/themes.js';
import { shortDate } from '../../../web/formats.js';
import { EmptyState, FilterChoice, Filters, Page, StackedTable } from '../../../web/index.js';
import { leafletPaths } from '../paths.js';
import { arranged, type Listed, listedStateInWords, listedStates, type Wanted } from './rules.js';

export interface ListPageProps {
  readonly all: readonly Listed[];
  readonly wanted: Wanted;
  /** The asker runs reviews: references lead to where a leaflet is written. */
  readonly runs: boolean;
}

/** Every learning leaflet of a partnership. */
export const ListPage = ({ all, wanted, runs }: ListPageProps) => {
  const shown = arranged(all, wanted);
  const isNarrowed = wanted.words !== '' || wanted.theme !== '' || wanted.state !== '';
  return (
    <Page title="Learning leaflets" heading="Learning leaflets" wide>
      <p class="govuk-body-l">What each review has to teach, on two pages, and in seven minutes.</p>
      {all.length === 0 ? (
        <EmptyState heading="There is no leaflet yet">
          <p>A leaflet can be made of each review whose report is signed off.</p>
        </EmptyState>
      ) : (
        <>
          <Filters
            action={leafletPaths.list}
            q={wanted.words}
            wordsIn="Words in a title"
            sorting={{ by: 'signed', direction: 'ascending' }}
            sortedFirst="signed"
            showAll={isNarrowed ? 'Show all leaflets' : undefined}
          >
            <FilterChoice
              name="theme"
              label="Theme"
              value={wanted.theme}
              items={THEMES.map(({ code: value, label: text }) => ({ value, text }))}
              wide
            />
            {runs && (
              <FilterChoice
                name="state"
                label="State"
                value={wanted.state}
                items={listedStates.map((value) => ({ value, text: listedStateInWords[value] }))}
              />
            )}
          </Filters>
          {shown.length === 0 ? (
            <p class="govuk-body">No leaflet fits that.</p>
          ) : (
            <Leaflets shown={shown} runs={runs} />
          )}
        </>
      )}
    </Page>
  );
};

const Leaflets = ({ shown, runs }: { readonly shown: readonly Listed[]; readonly runs: boolean }) => (
  <StackedTable
    caption="Learning leaflets"
    firstCellIsHeader
    head={[
      { name: 'Leaflet' },
      ...(runs ? [{ name: 'Review' }, { name: 'State' }] : []),
      { name: 'Themes' },
      { name: 'Signed off' },
      { name: 'Public' },
    ]}
    rows={shown.map((one) => [
      { html: <Title one={one} /> },
      ...(runs ? [{ html: <ReviewLink one={one} /> }, { text: listedStateInWords[one.state] }] : []),
      { text: one.themes.filter(isTheme).map(themeInWords).join('; ') },
      { text: one.on === undefined ? '' : shortDate(dayInLondon(one.on)) },
      { text: one.isPublic ? 'Yes' : 'No' },
    ])}
  />
);

const Title = ({ one: { leafletId, title } }: { readonly one: Listed }) =>
  leafletId === undefined ? (
    <span>{title === '' ? 'Not written yet' : title}</span>
  ) : (
    <a class="govuk-link" href={leafletPaths.one(leafletId)}>
      {title}
    </a>
  );

const ReviewLink = ({ one: { reference } }: { readonly one: Listed }) =>
  reference === undefined ? null : (
    <a class="govuk-link" href={leafletPaths.home(reference)}>
      {reference}
    </a>
  );
