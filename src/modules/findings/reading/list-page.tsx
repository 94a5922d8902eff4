import { shortDate } from '../../../web/formats.js';
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
import type { OpenFindings } from '../opened.js';
import { findingPaths } from '../paths.js';
import type { Finding } from '../queries.js';
import { type FindingFilter, filterQuery, type SortColumn, sortColumns } from './arrange.js';
import { agenciesIn, type FindingWords, kindOf, themesOf } from './context.js';
import { FilterForm } from './filter-form.js';
import { FindingStateTag } from './state-tag.js';
import { FindingTabs } from './tabs.js';

export const FINDINGS_WARNING = 'what went wrong before a death';

export interface ListPageProps {
  readonly open: OpenFindings;
  readonly filter: FindingFilter;
  readonly findings: readonly Finding[];
  /** There are findings, whether they fit or not. */
  readonly any: boolean;
  readonly words: FindingWords;
  /** Agreed lessons of which somebody is still to be told; empty for those who do not run the notices. */
  readonly untold: readonly Finding[];
}

/** What the review found. */
export const ListPage = (props: ListPageProps) => {
  const { open, filter, findings, any, words } = props;
  const { reference } = open.review;
  const here = findingPaths.list(reference);
  return (
    <Page
      title={`Findings: ${reference}`}
      heading="Findings"
      caption={reference}
      wide
      contentWarning={FINDINGS_WARNING}
    >
      <FindingTabs open={open} current="list" />
      <NamesBar reference={reference} names={open.names} back={here} />
      {!any ? (
        <NoneYet {...props} />
      ) : (
        <>
          {open.records && (
            <Button
              text={open.keeps ? 'Record a finding' : 'Propose a finding'}
              href={findingPaths.newFinding(reference)}
              classes="dhr-no-print"
            />
          )}
          <Untold {...props} />
          <FilterForm filter={filter} action={here} words={words} />
          {findings.length === 0 ? (
            <p class="govuk-body">No finding fits. Show all, or look for other words.</p>
          ) : (
            <Listed {...props} />
          )}
        </>
      )}
    </Page>
  );
};

/** A lesson is passed on as it is identified (F-01). */
const Untold = ({ open, untold }: ListPageProps) =>
  untold.length === 0 ? null : (
    <div class="govuk-inset-text dhr-no-print">
      <p class="govuk-body">
        {untold.length === 1 ? 'A lesson has' : `${untold.length} lessons have`} not reached everybody who is to be told
        of {untold.length === 1 ? 'it' : 'them'}:
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {untold.map(({ id, number, title }) => (
          <li key={id}>
            <a class="govuk-link" href={`${findingPaths.one(open.review.reference, id)}#passed-on`}>
              {number}. {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );

const NoneYet = ({ open }: ListPageProps) => (
  <EmptyState
    heading="Nothing is found yet"
    action={
      open.records
        ? {
            text: open.keeps ? 'Record a finding' : 'Propose a finding',
            href: findingPaths.newFinding(open.review.reference),
          }
        : undefined
    }
  >
    <p>
      Issues, good practice, missed opportunities and lessons stand here as they come, each tied to what it rests on.
      Recommendations are made from them, and the report is written from both.
    </p>
    {open.records && (
      <p>
        You can begin from an entry of the chronology or from a passage of an agency’s return, where you read it
        {open.keeps && ', or take over the missed opportunities that are marked in the chronology'}.
      </p>
    )}
  </EmptyState>
);

const Listed = ({ open, filter, findings, words }: ListPageProps) => {
  const { reference } = open.review;
  const here = findingPaths.list(reference);
  const file = (format: 'xlsx' | 'csv'): string => `${findingPaths.file(reference, format)}${filterQuery(filter)}`;
  const head = sortedHeads<SortColumn>({
    sorting: filter.sort,
    href: (sorting) => `${here}${filterQuery({ ...filter, sort: known(sorting) })}`,
  });
  return (
    <>
      <Pager page={1} pageSize={findings.length} total={findings.length} noun="finding" href={() => here} />
      <StackedTable
        caption="Findings"
        classes="dhr-register dhr-listed"
        head={[
          head('No.', 'number'),
          { ...head('Kind', 'kind'), bare: true },
          { ...head('Finding', 'title'), bare: true },
          { name: 'Themes' },
          { name: 'Agencies' },
          head('Found on', 'day'),
          { ...head('State', 'state'), bare: true },
        ]}
        rows={findings.map((one) => [
          { text: String(one.number) },
          { text: kindOf(one) },
          {
            html: (
              <a class="govuk-link" href={findingPaths.one(reference, one.id)}>
                {one.title}
              </a>
            ),
            classes: 'dhr-listed__what',
          },
          { text: themesOf(one).join('; ') },
          { text: agenciesIn(one, words).join('; ') },
          { text: shortDate(one.foundOn) },
          { html: <FindingStateTag state={one.state} /> },
        ])}
      />
      <TakeListAway xlsx={file('xlsx')} csv={file('csv')} holds="the findings chosen above in full, under pseudonyms" />
    </>
  );
};

const known = ({ by, direction }: Sorting): FindingFilter['sort'] => ({
  by: sortColumns.find((column) => column === by) ?? 'number',
  direction,
});
