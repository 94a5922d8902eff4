import { isTheme, NATIONAL_OF, NATIONAL_THEMES } from '../../../kernel/themes.js';
import { plural } from '../../../web/formats.js';
import { EmptyState, Page, ScrollRegion, Table } from '../../../web/index.js';
import type { OpenFindings } from '../opened.js';
import { findingPaths } from '../paths.js';
import { filterQuery } from './arrange.js';
import { listOf, type MatrixBy, type MatrixColumn, type MatrixRow, matrixColumns } from './matrix.js';
import { FindingTabs } from './tabs.js';

const columnWords: Readonly<Record<MatrixColumn, string>> = {
  key: 'Key issues',
  issue: 'All issues',
  'good-practice': 'Good practice',
  'missed-opportunity': 'Missed opportunities',
  lesson: 'Lessons',
};

/** One table of the matrix. */
export interface MatrixTable {
  readonly by: MatrixBy;
  readonly heading: string;
  readonly rows: readonly MatrixRow[];
}

/** How findings are spread over themes, lines of enquiry, agencies and characteristics: what was looked at, and what was not. */
export const MatrixPage = ({ open, tables }: { open: OpenFindings; tables: readonly MatrixTable[] }) => {
  const { reference } = open.review;
  return (
    <Page title={`Findings by theme: ${reference}`} heading="Findings by theme" caption={reference} wide>
      <FindingTabs open={open} current="matrix" />
      {tables.length === 0 ? (
        <EmptyState heading="Nothing is found yet">
          <p>
            Once findings are recorded, they are counted here under each theme, line of enquiry and agency: it shows
            which lines have no answer yet.
          </p>
        </EmptyState>
      ) : (
        <>
          <p class="govuk-body">
            Proposed and agreed findings. One can stand under several themes, so that columns may add up to more than
            there are. Each number leads to its findings.
          </p>
          {tables.map((table) => (
            <OneTable key={table.by} reference={reference} table={table} />
          ))}
        </>
      )}
    </Page>
  );
};

const OneTable = ({ reference, table: { by, heading, rows } }: { reference: string; table: MatrixTable }) => {
  const link = (row: MatrixRow, count: number, kind?: MatrixColumn) =>
    count === 0 ? (
      '0'
    ) : (
      <a class="govuk-link" href={`${findingPaths.list(reference)}${filterQuery(listOf(by, row.id, kind))}`}>
        {count}
        <span class="govuk-visually-hidden">
          {' '}
          {kind === undefined ? 'in all' : columnWords[kind].toLowerCase()}: {row.text}
        </span>
      </a>
    );
  return (
    <section>
      <h2 class="govuk-heading-m">{heading}</h2>
      {by === 'line' && <Unanswered rows={rows} />}
      <ScrollRegion label={heading}>
        <Table
          firstCellIsHeader
          head={[
            { text: heading.replace(/^By /, '').replace(/^./, (first) => first.toUpperCase()) },
            ...matrixColumns.map((column) => ({ text: columnWords[column], format: 'numeric' as const })),
            { text: 'All', format: 'numeric' },
          ]}
          rows={rows.map((row) => [
            { html: <RowHead by={by} row={row} /> },
            ...matrixColumns.map((column) => ({
              html: <>{link(row, row.counts[column], column)}</>,
              format: 'numeric' as const,
            })),
            { html: <>{link(row, row.total)}</>, format: 'numeric' as const },
          ])}
        />
      </ScrollRegion>
    </section>
  );
};

/** What was asked and has no answer: the gap that a report must not have. */
const Unanswered = ({ rows }: { rows: readonly MatrixRow[] }) => {
  const without = rows.filter(({ total }) => total === 0).length;
  return without === 0 ? null : (
    <p class="govuk-body">
      {plural(without, 'line')} of enquiry {without === 1 ? 'has' : 'have'} no finding yet.
    </p>
  );
};

const RowHead = ({ by, row }: { by: MatrixBy; row: MatrixRow }) => (
  <>
    {row.text}
    {by === 'theme' && isTheme(row.id) && (
      <span class="govuk-hint govuk-!-margin-bottom-0 govuk-!-display-block">
        National:{' '}
        {NATIONAL_OF[row.id].map((code) => NATIONAL_THEMES.find((one) => one.code === code)?.label).join(', ')}
      </span>
    )}
  </>
);
