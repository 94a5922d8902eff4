import { plural } from '../../../web/formats.js';
import { EmptyState, Page, StackedTable, Tag } from '../../../web/index.js';
import { chronologyPaths } from '../paths.js';
import { togetherPaths } from '../reading/paths.js';
import { type ChronologyState, stateInWords } from '../rules.js';
import { takingPaths } from '../taking/paths.js';

/** Where one agency's chronology is, as far as the asker may know. */
export interface AgencyLine {
  readonly agencyId: string;
  readonly name: string;
  readonly state: ChronologyState | undefined;
  /** Undefined where the asker may not read it: not even how long it is. */
  readonly entries: number | undefined;
  /** Read among all that was handed in, not by itself: another agency's, that was released to the panel. */
  readonly together: boolean;
}

const addressOf = (reference: string, { agencyId, together }: AgencyLine): string =>
  together ? `${togetherPaths.all(reference)}?agency=${agencyId}` : chronologyPaths.own(reference, agencyId);

export interface AllPageProps {
  reference: string;
  lines: readonly AgencyLine[];
  /** May read what was handed in as one. */
  together: boolean;
}

/** Every agency with its chronology. Whoever writes for an agency finds theirs first. */
export const AllPage = ({ reference, lines, together }: AllPageProps) => (
  <Page title={`Chronology of ${reference}`} heading="Chronology" caption={reference}>
    <p class="govuk-body">
      Each agency sets down its contacts and what it knew, in order, each with its source. A chronology is its agency’s
      own until it is handed in.
    </p>
    {together && (
      <p class="govuk-body">
        <a class="govuk-link" href={togetherPaths.all(reference)}>
          Read all that was handed in as one chronology
        </a>
      </p>
    )}
    {lines.length === 0 ? (
      <EmptyState heading="No chronologies yet">
        <p>They stand here as agencies begin them.</p>
      </EmptyState>
    ) : (
      <StackedTable
        firstCellIsHeader
        caption="Chronologies by agency"
        head={[{ name: 'Agency' }, { name: 'How far', bare: true }, { name: 'Entries', bare: true, numeric: true }]}
        rows={lines.map((line) => [
          {
            html:
              line.entries === undefined ? (
                <span>{line.name}</span>
              ) : (
                <a class="govuk-link" href={addressOf(reference, line)}>
                  {line.name}
                </a>
              ),
          },
          {
            html:
              line.state === undefined ? (
                <Tag text="Not begun" classes="govuk-tag--grey" />
              ) : (
                <Tag
                  text={stateInWords[line.state]}
                  classes={line.state === 'sent-back' ? 'govuk-tag--yellow' : 'govuk-tag--blue'}
                />
              ),
          },
          { text: line.entries === undefined ? '–' : plural(line.entries, 'entry', 'entries') },
        ])}
      />
    )}
    {lines.some(({ entries }) => (entries ?? 0) > 0) && (
      <p class="govuk-body dhr-no-print">
        <a class="govuk-link" href={takingPaths.taking(reference)}>
          Take a chronology away as a file
        </a>
      </p>
    )}
  </Page>
);
