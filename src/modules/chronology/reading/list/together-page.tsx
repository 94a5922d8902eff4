import { day } from '../../../../kernel/day.js';
import { longDate, monthYear, plural } from '../../../../web/formats.js';
import { EmptyState, InsetText, Page, Pager } from '../../../../web/index.js';
import { documentsPaths } from '../../../documents/index.js';
import { chronologyPaths } from '../../paths.js';
import { readChronology } from '../../policy.js';
import { takingPaths } from '../../taking/paths.js';
import type { Together } from '../opened.js';
import { togetherPaths } from '../paths.js';
import { TogetherTabs } from '../tabs.js';
import { AgencyKey } from './agency-badge.js';
import { arrange, type MonthOfList, type PageContent } from './arrange.js';
import { EntryItem, type ItemContext, NoteItem } from './entry-item.js';
import { filterQuery, narrows, type TogetherFilter } from './filter.js';
import { FilterForm, type FilterFormProps } from './filter-form.js';
import type { YearJump } from './jumps.js';
import { PAGE_SIZE } from './queries.js';

export interface TogetherPageProps {
  together: Together;
  filter: TogetherFilter;
  content: PageContent;
  jumps: { readonly years: readonly YearJump[]; readonly total: number };
  context: ItemContext;
  choices: Pick<FilterFormProps, 'lines' | 'kinds' | 'people'>;
}

export const TOGETHER_WARNING = 'what agencies knew of violence, abuse and a death';

/** All chronologies as one, in order. */
export const TogetherPage = (props: TogetherPageProps) => {
  const { together, filter, jumps } = props;
  const { reference } = together.review;
  const here = togetherPaths.all(reference);
  return (
    <Page
      title={`One chronology of ${reference}`}
      heading="One chronology"
      caption={reference}
      back={chronologyPaths.all(reference)}
      wide
      contentWarning={TOGETHER_WARNING}
    >
      <TogetherTabs together={together} current="all" />
      {together.undertakingFirst && <UndertakingFirst reference={reference} />}
      {together.readable.length === 0 ? (
        <NothingToRead office={together.office} />
      ) : (
        <>
          <AgencyKey marks={together.readable} />
          <FilterForm
            filter={filter}
            action={here}
            takeAway={readChronology.may(together.review.roles) ? takingPaths.taking(reference) : undefined}
            agencies={together.readable}
            {...props.choices}
          />
          {jumps.total === 0 ? (
            <p class="govuk-body">No entry fits. Show all, or look for other words.</p>
          ) : (
            <Listed {...props} />
          )}
        </>
      )}
    </Page>
  );
};

const Listed = ({ filter, jumps, content, context, together }: TogetherPageProps) => {
  const here = togetherPaths.all(together.review.reference);
  const href = (page: number): string => `${here}${filterQuery(filter, { page: page > 1 ? String(page) : '' })}`;
  return (
    <>
      <Jumps years={jumps.years} page={filter.page} href={href} />
      {narrows(filter) && <p class="govuk-body">Notes of the review are left out while entries are.</p>}
      <Pager page={filter.page} pageSize={PAGE_SIZE} total={jumps.total} noun="entry" nouns="entries" href={href} />
      {arrange(content).map((month, index) => (
        <Month key={month.key} month={month} context={context} last={index} />
      ))}
      {filter.page * PAGE_SIZE < jumps.total && (
        <p class="govuk-body dhr-no-print">
          <a class="govuk-link" href={href(filter.page + 1)}>
            Go on to the next {Math.min(PAGE_SIZE, jumps.total - filter.page * PAGE_SIZE)} entries
          </a>
        </p>
      )}
    </>
  );
};

const Month = ({ month, context }: { month: MonthOfList; context: ItemContext; last: number }) => (
  <section class="dhr-month" aria-labelledby={`m-${month.key}`}>
    <h2 class="govuk-heading-m dhr-month__heading" id={`m-${month.key}`}>
      {month.key === 'undated' ? 'No date known' : monthYear(day(`${month.key}-01`))}
    </h2>
    <ol class="dhr-month__events">
      {month.items.map((item) =>
        item.kind === 'note' ? (
          <NoteItem key={item.note.id} note={item.note} />
        ) : (
          <EntryItem key={item.entry.id} placed={item} context={context} />
        ),
      )}
    </ol>
  </section>
);

const Jumps = ({ years, page, href }: { years: readonly YearJump[]; page: number; href: (page: number) => string }) => (
  <nav class="dhr-jumps dhr-no-print" aria-label="Years and months">
    <ul class="dhr-jumps__years">
      {years.map((year) => (
        <li key={year.key}>
          <a class="govuk-link" href={`${href(year.page)}#m-${year.key}`}>
            {year.label}
          </a>{' '}
          <span class="dhr-quiet">{year.count.toLocaleString('en-GB')}</span>
        </li>
      ))}
    </ul>
    <details class="govuk-details govuk-!-margin-bottom-2">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Jump to a month</span>
      </summary>
      <div class="govuk-details__text">
        {years
          .filter(({ months }) => months.length > 0)
          .map((year) => (
            <p class="govuk-body-s" key={year.key}>
              <strong>{year.label}</strong>{' '}
              {year.months.map((month) => (
                <>
                  <a class="govuk-link" href={`${href(month.page)}#m-${month.key}`}>
                    {month.label}
                    <span class="govuk-visually-hidden"> {year.label}</span>
                  </a>{' '}
                  ({month.count}){' '}
                </>
              ))}
            </p>
          ))}
      </div>
    </details>
    <p class="govuk-visually-hidden">This is page {page}.</p>
  </nav>
);

const UndertakingFirst = ({ reference }: { reference: string }) => (
  <InsetText>
    Chronologies have been released to the panel. They open once you{' '}
    <a class="govuk-link" href={documentsPaths.undertaking(reference)}>
      accept the confidentiality undertaking
    </a>
    .
  </InsetText>
);

const NothingToRead = ({ office }: { office: boolean }) => (
  <EmptyState heading="Nothing to read yet">
    <p>
      {office
        ? 'Entries stand here in one order as soon as an agency hands its chronology in.'
        : 'Entries stand here in one order as soon as the chair releases chronologies to the panel.'}
    </p>
  </EmptyState>
);

/** For pages about a stretch of days. */
export const fromTo = (from: Parameters<typeof longDate>[0], to: Parameters<typeof longDate>[0]): string =>
  `${longDate(from)} to ${longDate(to)}`;

export const entriesInWords = (count: number): string => plural(count, 'entry', 'entries');
