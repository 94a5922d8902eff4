import type { ComponentChildren } from 'preact';
import type { Day } from '../../kernel/day.js';
import { regimes } from '../../kernel/regime.js';
import { longDate } from '../../web/formats.js';
import { EmptyState, Page, Pager, ScrollRegion } from '../../web/index.js';
import { DECLARE_FIRST, reviewPaths } from '../reviews/index.js';
import type { Column } from './columns.js';
import { isEarlier, type ListedRow } from './listed-rows.js';
import { registerPaths } from './paths.js';
import { type Found, PAGE_SIZE } from './queries.js';
import { RegisterFilters } from './register-filters.js';
import { RegisterTable } from './register-table.js';
import { isFiltered, type RegisterView } from './view.js';

export interface RegisterPageProps {
  readonly view: RegisterView;
  readonly found: Found<ListedRow>;
  /** References of the reviews the reader has yet to declare on: nothing more of them is known to them. */
  readonly undeclared: readonly string[];
  readonly columns: readonly Column<ListedRow>[];
  readonly today: Day;
  /** Reads a whole partnership: the anonymised copy is theirs too. */
  readonly runsReviews: boolean;
  readonly mayExport: boolean;
}

/** Every review the reader may see, one a row. */
export const RegisterPage = ({
  view,
  found,
  undeclared,
  columns,
  today,
  runsReviews,
  mayExport,
}: RegisterPageProps) => (
  <Page title="Register" heading="Register" caption={`Reviews on ${longDate(today)}`} wide>
    <Undeclared references={undeclared} />
    <RegisterFilters view={view} today={today} regimes={regimes} withSearch withEarlier={runsReviews} />
    {found.total === 0 ? (
      <NothingFound undeclared={undeclared} view={view} runsReviews={runsReviews} />
    ) : (
      <>
        <ScrollRegion label="Register of reviews">
          <RegisterTable
            caption="Reviews"
            columns={columns}
            rows={found.rows}
            rowKey={(row) => (isEarlier(row) ? row.earlier.id : row.reviewId)}
            today={today}
            sorting={view.sorting}
            href={(sorting) => registerPaths.register({ ...view, sorting, page: 1 })}
            rowHref={(row) =>
              isEarlier(row) ? registerPaths.earlier(row.earlier.id) : reviewPaths.overview(row.reference)
            }
          />
        </ScrollRegion>
        <Pager
          page={view.page}
          pageSize={PAGE_SIZE}
          total={found.total}
          more={found.more}
          noun="review"
          href={(page) => registerPaths.register({ ...view, page })}
        />
      </>
    )}
    {found.total > 0 && mayExport && (
      <TakeAway title="Take it away">
        <li>
          <a class="govuk-link" href={registerPaths.workbook(view)}>
            Register as an Excel file
          </a>
        </li>
        <li>
          <a class="govuk-link" href={registerPaths.csv(view)}>
            Register as CSV
          </a>
        </li>
      </TakeAway>
    )}
    {mayExport && (
      <p class="govuk-body dhr-no-print">
        <a class="govuk-link" href={registerPaths.importsPattern}>
          Read in a spreadsheet
        </a>{' '}
        of reviews that were kept before this system
      </p>
    )}
    {runsReviews && (
      <p class="govuk-body dhr-no-print">
        <a class="govuk-link" href={registerPaths.board({ ...view, search: '', page: 1 })}>
          The anonymised copy for boards
        </a>
      </p>
    )}
  </Page>
);

/** Links to files, and what happens when they are followed. */
export const TakeAway = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="dhr-no-print">
    <h2 class="govuk-heading-m">{title}</h2>
    <ul class="govuk-list govuk-list--bullet">{children}</ul>
    <p class="govuk-hint">
      The file holds what is chosen above, all pages of it. It is marked, says who took it and when, and that is
      recorded.
    </p>
  </section>
);

/** What was given to the reader and is closed to them until they have declared. */
const Undeclared = ({ references }: { references: readonly string[] }) =>
  references.length === 0 ? null : (
    <section class="govuk-inset-text">
      <h2 class="govuk-heading-s">Not opened yet</h2>
      <ul class="govuk-list">
        {references.map((reference) => (
          <li key={reference}>
            {reference}:{' '}
            <a class="govuk-link" href={reviewPaths.declaration(reference, reviewPaths.overview(reference))}>
              {DECLARE_FIRST}
              <span class="govuk-visually-hidden"> ({reference})</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );

const NothingFound = ({
  view,
  undeclared,
  runsReviews,
}: Pick<RegisterPageProps, 'view' | 'undeclared' | 'runsReviews'>) => {
  if (isFiltered(view)) {
    return (
      <EmptyState heading="No review is like that" action={{ text: 'Show all reviews', href: '/register' }}>
        Choose less above, or look for other words. The search knows references and pseudonyms, never real names.
      </EmptyState>
    );
  }
  if (undeclared.length > 0) return null;
  return (
    <EmptyState heading="There are no reviews yet">
      {runsReviews
        ? 'A review comes here when its notification has been accepted.'
        : 'Reviews come here when you are made a member of them.'}
    </EmptyState>
  );
};
