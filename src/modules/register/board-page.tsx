import { type Day, parseDay } from '../../kernel/day.js';
import { longDate, shortDate } from '../../web/formats.js';
import {
  EmptyState,
  Page,
  Pager,
  type StackedCell,
  type StackedHeading,
  StackedTable,
  sortHeading,
} from '../../web/index.js';
import type { BoardRow } from './board-queries.js';
import { boardColumns, type Column } from './columns.js';
import { registerPaths } from './paths.js';
import { type Found, PAGE_SIZE } from './queries.js';
import { RegisterFilters } from './register-filters.js';
import { TakeAway } from './register-page.js';
import type { RegisterView } from './view.js';

export interface BoardPageProps {
  readonly view: RegisterView;
  readonly found: Found<BoardRow>;
  readonly today: Day;
}

/** The register as a board may read it: nobody can be told from it. */
export const BoardPage = ({ view, found, today }: BoardPageProps) => (
  <Page title="Anonymised register" heading="Anonymised register" caption={`Reviews on ${longDate(today)}`} wide>
    <p class="govuk-body">
      For the Community Safety Partnership board. It holds neither names nor pseudonyms, and of the day of death only
      the month.
    </p>
    <RegisterFilters view={view} today={today} action="/register/board" withEarlier />
    {found.total === 0 ? (
      <EmptyState heading="There are no such reviews">
        Reviews of the partnership stand here from the day their notification was accepted.
      </EmptyState>
    ) : (
      <>
        <StackedTable
          caption="Anonymised register of reviews"
          firstCellIsHeader
          head={boardColumns.map((column) => headingOf(column, view))}
          rows={found.rows.map((row) => boardColumns.map((column) => cellOf(column, row)))}
        />
        <Pager
          page={view.page}
          pageSize={PAGE_SIZE}
          total={found.total}
          more={found.more}
          noun="review"
          href={(page) => registerPaths.board({ ...view, page })}
        />
        <TakeAway title="Take it away">
          <li>
            <a class="govuk-link" href={registerPaths.boardWorkbook(view)}>
              Anonymised register as an Excel file
            </a>
          </li>
          <li>
            <a class="govuk-link" href={registerPaths.boardCsv(view)}>
              Anonymised register as CSV
            </a>
          </li>
        </TakeAway>
      </>
    )}
  </Page>
);

const headingOf = ({ heading, id, kind, sortable }: Column<BoardRow>, view: RegisterView): StackedHeading => ({
  name: heading,
  numeric: kind === 'number',
  heading: sortable
    ? sortHeading({
        ...{ text: heading, column: id, sorting: view.sorting },
        href: (sorting) => registerPaths.board({ ...view, sorting, page: 1 }),
      })
    : undefined,
});

function cellOf({ kind, value }: Column<BoardRow>, row: BoardRow): StackedCell {
  const said = String(value(row) ?? '');
  const on = kind === 'day' ? parseDay(said) : undefined;
  const isLate = kind === 'number' && Number(said) > 0;
  if (isLate) return { html: <b class="dhr-late">{said}</b> };
  return { text: on === undefined ? said : shortDate(on) };
}
