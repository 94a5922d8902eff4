import { partialDateInWords } from '../../../kernel/partial-date.js';
import { THEMES, themeInWords } from '../../../kernel/themes.js';
import { plural, shortDate } from '../../../web/formats.js';
import {
  Button,
  EmptyState,
  FilterChoice,
  Filters,
  Page,
  StackedTable,
  Tag,
  TakeListAway,
} from '../../../web/index.js';
import type { Agency } from '../../accounts/index.js';
import { learningSources, responseInWords, responses, sourceInShort, sourceInWords } from '../kinds.js';
import { learningPaths } from '../paths.js';
import { type ItemFilter, itemQuery } from './arrange.js';
import { type LearningItem, publishedOf } from './queries.js';

export interface ListPageProps {
  readonly items: readonly LearningItem[];
  readonly filter: ItemFilter;
  readonly agencies: readonly Agency[];
  /** Years in which something was published, the newest first. */
  readonly years: readonly string[];
  readonly keeps: boolean;
}

/** Learning taken in from elsewhere, to search. */
export const ListPage = ({ items, filter, agencies, years, keeps }: ListPageProps) => {
  const query = itemQuery(filter);
  return (
    <Page title="Learning taken in" heading="Learning taken in" wide>
      <p class="govuk-body">
        What reviews of safeguarding boards, reviews of other areas and national papers teach us, point by point.
      </p>
      {keeps && <Button text="Take learning in" href={learningPaths.newItem} />}
      <FilterForm filter={filter} agencies={agencies} years={years} isNarrowed={query !== ''} />
      {items.length === 0 ? (
        <EmptyState heading={query === '' ? 'Nothing taken in yet' : 'Nothing found'}>
          {query === ''
            ? 'When another review or paper reaches you, its key points are kept here, under the themes our own recommendations are under.'
            : 'No learning fits. Choose less, or show all.'}
        </EmptyState>
      ) : (
        <>
          <p class="govuk-body" role="status">
            {plural(items.length, 'item')}
          </p>
          <StackedTable
            caption="Learning taken in"
            firstCellIsHeader
            head={[
              { name: 'Title', bare: true },
              { name: 'From' },
              { name: 'Published' },
              { name: 'Received' },
              { name: 'Themes' },
              { name: 'What we do' },
            ]}
            rows={items.map(rowOf)}
          />
          <TakeListAway
            xlsx={learningPaths.takenInWorkbook + query}
            csv={learningPaths.takenInCsv + query}
            holds="the learning chosen above, a row for each key point"
          />
        </>
      )}
    </Page>
  );
};

const rowOf = (item: LearningItem) => [
  {
    html: (
      <>
        <a class="govuk-link" href={learningPaths.item(item.id)}>
          {item.title}
        </a>
        {item.withdrawnAt !== null && (
          <>
            {' '}
            <Tag text="Withdrawn" classes="govuk-tag--grey" />
          </>
        )}
      </>
    ),
  },
  { text: `${item.board} (${sourceInShort[item.source]})` },
  { text: partialDateInWords(publishedOf(item)) },
  { text: shortDate(item.receivedOn) },
  { text: themesOf(item) },
  { text: responseInWords[item.response] },
];

const themesOf = ({ points }: LearningItem): string => {
  const codes = [...new Set(points.map(({ theme }) => theme))];
  return codes.map((code) => (code === '' ? 'No theme' : themeInWords(code))).join('; ');
};

const FilterForm = ({
  filter,
  agencies,
  years,
  isNarrowed,
}: Pick<ListPageProps, 'filter' | 'agencies' | 'years'> & { isNarrowed: boolean }) => (
  <Filters
    action={learningPaths.takenIn}
    q={filter.q}
    wordsIn="Words in the learning"
    sorting={{ by: 'received', direction: 'ascending' }}
    sortedFirst="received"
    more={{
      isOpen:
        filter.agency !== undefined || filter.year !== undefined || filter.withdrawn || filter.response !== undefined,
      choices: (
        <>
          <FilterChoice
            name="agency"
            label="Agency it speaks to"
            value={filter.agency}
            wide
            items={agencies.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <FilterChoice
            name="year"
            label="Year it was published"
            value={filter.year}
            items={years.map((year) => ({ value: year, text: year }))}
          />
          <FilterChoice
            name="response"
            label="What we do"
            value={filter.response}
            items={responses.map((value) => ({ value, text: responseInWords[value] }))}
          />
          <FilterChoice
            name="withdrawn"
            label="What was withdrawn"
            all="Not shown"
            value={filter.withdrawn ? 'yes' : undefined}
            items={[{ value: 'yes', text: 'Shown too' }]}
          />
        </>
      ),
    }}
    showAll={isNarrowed ? 'Show all learning' : undefined}
  >
    <FilterChoice
      name="source"
      label="Where it comes from"
      value={filter.source}
      items={learningSources.map((value) => ({ value, text: sourceInWords[value] }))}
    />
    <FilterChoice
      name="theme"
      label="Theme"
      value={filter.theme}
      wide
      items={[...THEMES.map(({ code, label }) => ({ value: code, text: label })), { value: 'none', text: 'No theme' }]}
    />
  </Filters>
);
