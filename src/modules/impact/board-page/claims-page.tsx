import { plural } from '../../../web/formats.js';
import { Button, EmptyState, FilterChoice, Page, StackedTable } from '../../../web/index.js';
import { dones } from '../../actions/index.js';
import { verdictInWords } from '../kinds.js';
import { boardChangePaths } from '../paths.js';
import { askedInWords } from './asked.js';
import type { ChangeFilter } from './choose.js';
import { doneInWords } from './done.js';
import { NOBODY } from './heat-table.js';
import { lastingInWords, lastings } from './lasting.js';
import { type ChangeRow, proofInWords, proofOf, proofs, themeGroups } from './rows.js';

export interface ClaimsPageProps {
  readonly rows: readonly ChangeRow[];
  readonly filter: ChangeFilter;
  readonly bodies: readonly string[];
  /** Those of whom something is asked. */
  readonly owing: readonly string[];
}

/** The claims behind a figure: what was to be different, whether it was done, how good the proof is, and whether it lasted. */
export const ClaimsPage = ({ rows, filter, bodies, owing }: ClaimsPageProps) => (
  <Page title={titleOf(filter)} heading={titleOf(filter)} back={boardChangePaths.home} wide>
    <ChangeFilters filter={filter} bodies={bodies} owing={owing} />
    {rows.length === 0 ? (
      <EmptyState heading="There is no such change">Take a filter away to see more.</EmptyState>
    ) : (
      <StackedTable
        caption={plural(rows.length, 'change')}
        captionClasses="govuk-table__caption--m"
        head={[
          { name: 'Recommendation' },
          { name: 'Whose practice' },
          { name: 'What is to be different' },
          { name: 'Done' },
          { name: 'Proof' },
          { name: 'Did it last' },
          { name: 'Asked' },
        ]}
        rows={rows.map((row) => [
          { text: `${row.reference}, ${row.number}: ${row.title}` },
          { text: row.body === '' ? NOBODY : row.body },
          { html: <Different row={row} /> },
          { text: doneInWords[row.done] },
          { text: proofInWords[proofOf(row)] },
          { text: row.claimId === undefined ? '–' : lastedInWords(row) },
          { text: row.asked.map(({ kind }) => askedInWords[kind]).join('; ') || '–' },
        ])}
      />
    )}
  </Page>
);

const titleOf = ({ theme, body, asked }: ChangeFilter): string =>
  [body, themeGroups.find(({ code }) => code === theme)?.label, asked && `What is asked: ${asked}`]
    .filter((part) => part !== undefined)
    .join(': ') || 'All changes';

const lastedInWords = ({ lasting, verdict }: ChangeRow): string =>
  verdict === undefined
    ? lastingInWords[lasting]
    : `${lastingInWords[lasting]} (judged: ${verdictInWords[verdict].toLowerCase()})`;

const Different = ({ row: { claimId, claim } }: { row: ChangeRow }) =>
  claimId === undefined || claim === undefined ? (
    <>Nothing said of how change would be seen</>
  ) : (
    <a class="govuk-link" href={boardChangePaths.claim(claimId)}>
      {claim.different}
    </a>
  );

const ChangeFilters = ({ filter, bodies, owing }: Omit<ClaimsPageProps, 'rows'>) => (
  <div class="dhr-no-print">
    <form method="get" action={boardChangePaths.claims} aria-label="Choose which changes are listed">
      <div class="dhr-filter-row">
        <FilterChoice
          name="theme"
          label="Theme"
          value={filter.theme}
          wide
          items={themeGroups.map(({ code, label }) => ({ value: code, text: label }))}
        />
        <FilterChoice
          name="body"
          label="Agency"
          value={filter.body}
          wide
          items={bodies.map((name) => ({ value: name, text: name }))}
        />
        <FilterChoice
          name="done"
          label="How far done"
          value={filter.done}
          items={dones.map((value) => ({ value, text: doneInWords[value] }))}
        />
        <FilterChoice
          name="proof"
          label="Proof"
          value={filter.proof}
          items={proofs.map((value) => ({ value, text: proofInWords[value] }))}
        />
        <FilterChoice
          name="lasting"
          label="Did it last"
          value={filter.lasting}
          items={lastings.map((value) => ({ value, text: lastingInWords[value] }))}
        />
        <FilterChoice
          name="asked"
          label="Asked of"
          value={filter.asked}
          wide
          items={owing.map((who) => ({ value: who, text: who }))}
        />
        <Button text="Show" classes="govuk-button--secondary" />
      </div>
    </form>
    {Object.values(filter).some((value) => value !== undefined) && (
      <p class="govuk-body">
        <a class="govuk-link" href={boardChangePaths.claims}>
          Show all changes
        </a>
      </p>
    )}
  </div>
);
