import { THEMES } from '../../../kernel/themes.js';
import { EmptyState, FilterChoice, Filters, Page, StackedTable, Tag } from '../../../web/index.js';
import { measureSourceInWords, measureSources } from '../kinds.js';
import { isNarrowed, type LibraryFilter, originInWords, origins } from './choose.js';
import { bodyKindInWords, bodyKinds, type LibraryEntry } from './library-measure.js';
import { libraryPaths } from './paths.js';
import { fitsInWords, targetInWords } from './words.js';

export interface LibraryPageProps {
  readonly partnershipName: string;
  readonly measures: readonly LibraryEntry[];
  readonly filter: LibraryFilter;
}

/** Measures to start from, theme by theme. */
export const LibraryPage = ({ partnershipName, measures, filter }: LibraryPageProps) => (
  <Page title="Measures" heading="Measures to start from" caption={partnershipName} wide>
    <p class="govuk-body-l">
      Ways to see whether practice changed, by theme: what would be different, what is counted, and what it cannot show.
      Whoever leads an action is offered those that fit.
    </p>
    <FilterForm filter={filter} />
    {measures.length === 0 && (
      <EmptyState heading="Nothing found">Nothing fits that. Choose less, or show all.</EmptyState>
    )}
    {THEMES.map(({ code, label }) => (
      <OneTheme key={code} label={label} own={measures.filter(({ theme }) => theme === code)} />
    ))}
  </Page>
);

const OneTheme = ({ label, own }: { label: string; own: readonly LibraryEntry[] }) =>
  own.length === 0 ? null : (
    <StackedTable
      caption={label}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { name: 'What will be different', bare: true },
        { name: 'Seen in' },
        { name: 'For' },
        { name: 'Suggested target' },
      ]}
      rows={own.map((one) => [
        { html: <Named one={one} /> },
        { text: measureSourceInWords[one.source] },
        { text: fitsInWords(one) },
        { text: targetInWords(one) },
      ])}
    />
  );

const Named = ({ one }: { one: LibraryEntry }) => (
  <>
    <a class="govuk-link" href={libraryPaths.one(one.key)}>
      {one.title}
    </a>
    {one.own !== undefined && (
      <>
        {' '}
        <Tag text="Worked here" classes="govuk-tag--green" />
      </>
    )}
    {one.hidden !== undefined && (
      <>
        {' '}
        <Tag text="Taken out" classes="govuk-tag--grey" />
      </>
    )}
    <div class="govuk-hint govuk-!-font-weight-regular govuk-!-margin-bottom-0">{one.different}</div>
  </>
);

const FilterForm = ({ filter }: { filter: LibraryFilter }) => (
  <Filters
    action={libraryPaths.home}
    q={filter.q}
    wordsIn="Words in a measure"
    sorting={{ by: 'theme', direction: 'ascending' }}
    sortedFirst="theme"
    more={{
      isOpen: filter.source !== undefined || filter.body !== undefined || filter.origin !== undefined,
      choices: (
        <>
          <FilterChoice
            name="source"
            label="Seen in"
            value={filter.source}
            items={measureSources.map((value) => ({ value, text: measureSourceInWords[value] }))}
          />
          <FilterChoice
            name="body"
            label="For"
            value={filter.body}
            items={bodyKinds.map((value) => ({ value, text: bodyKindInWords[value] }))}
          />
          <FilterChoice
            name="origin"
            label="From"
            value={filter.origin}
            all="All that are offered"
            items={origins.map((value) => ({ value, text: originInWords[value] }))}
          />
        </>
      ),
    }}
    showAll={isNarrowed(filter) ? 'Show all measures' : undefined}
  >
    <FilterChoice
      name="theme"
      label="Theme"
      value={filter.theme}
      items={THEMES.map(({ code, label }) => ({ value: code, text: label }))}
      wide
    />
  </Filters>
);
