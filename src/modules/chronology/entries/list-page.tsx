import { plural } from '../../../web/formats.js';
import {
  Button,
  EmptyState,
  Form,
  type FormState,
  InsetText,
  Page,
  Pager,
  StackedTable,
  Tag,
} from '../../../web/index.js';
import { NamesBar, type ReviewNames } from '../../named-people/index.js';
import type { OpenPlace } from '../opened.js';
import { chronologyPaths } from '../paths.js';
import { chronologyState, stateInWords } from '../rules.js';
import { takingPaths } from '../taking/paths.js';
import { EntryCell, WhenCell } from './entry-cells.js';
import type { EntryChoices } from './entry-fields.js';
import { filterQuery } from './filter.js';
import { FilterRow } from './filter-row.js';
import { NextEntry } from './next-entry.js';
import { type EntryFilter, type NumberedEntry, PAGE_SIZE } from './queries.js';

export interface ListPageProps {
  place: OpenPlace;
  form: FormState;
  filter: EntryFilter;
  found: { rows: readonly NumberedEntry[]; total: number; fitting: number };
  choices: EntryChoices;
  removed: number;
  names: ReviewNames;
  /** What was asked when it was sent back, while that waits for an answer. */
  asked?: string | undefined;
  /** The entry just saved: marked in the list. */
  added?: string | undefined;
}

const WARNING = 'what agencies knew of violence, abuse and a death';

/** One agency's chronology: its entries in order, and at their foot the row for the next. */
export const ListPage = (props: ListPageProps) => {
  const { place, form, found } = props;
  const { review, agency, chronology, writes } = place;
  return (
    <Page
      title={`Chronology of ${agency.name}`}
      heading="Chronology"
      caption={agency.name}
      form={form}
      back={chronologyPaths.all(review.reference)}
      wide
      contentWarning={WARNING}
    >
      {chronology !== undefined && (
        <p class="govuk-body">
          <Tag text={stateInWords[chronologyState(chronology)]} classes="govuk-tag--grey" />{' '}
          {plural(found.total, 'entry', 'entries')}.{' '}
          <a class="govuk-link" href={chronologyPaths.standing(review.reference, agency.id)}>
            {writes ? 'Hand it in' : 'How far it is'}
          </a>
        </p>
      )}
      {props.asked !== undefined && (
        <InsetText>
          <strong>What was asked when it was sent back:</strong> <span class="dhr-lines">{props.asked}</span>
        </InsetText>
      )}
      <NamesBar
        reference={review.reference}
        names={props.names}
        back={chronologyPaths.own(review.reference, agency.id)}
      />
      {chronology === undefined ? <NotBegun {...props} /> : <Begun {...props} />}
      {chronology !== undefined && !writes && (
        <InsetText>Entries cannot be changed here now. They change again if the chronology is sent back.</InsetText>
      )}
    </Page>
  );
};

const NotBegun = ({ place: { review, agency, writes } }: ListPageProps) => (
  <EmptyState heading="No chronology yet">
    <p>
      Every contact and event of the period goes in, one by one, each with the record it comes from. Until it is handed
      in, only {agency.name} and whoever enters paper for it can read it.
    </p>
    {writes && (
      <Form action={chronologyPaths.beginning(review.reference, agency.id)} unsavedChanges="off">
        <Button text="Start the chronology" preventDoubleClick classes="govuk-!-margin-bottom-0" />
      </Form>
    )}
  </EmptyState>
);

const Begun = (props: ListPageProps) => {
  const { place, found, filter, removed } = props;
  const { reference } = place.review;
  const own = chronologyPaths.own(reference, place.agency.id);
  return (
    <>
      {place.writes && (
        <div class="govuk-button-group dhr-no-print">
          <Button
            href={chronologyPaths.imports(reference, place.agency.id)}
            text="Bring in a file or paste rows"
            classes="govuk-button--secondary"
          />
          {found.total > 0 && (
            <a class="govuk-link" href={takingPaths.taking(reference, place.agency.id)}>
              Take away as a file
            </a>
          )}
          {removed > 0 && (
            <a class="govuk-link" href={chronologyPaths.removed(reference, place.agency.id)}>
              {plural(removed, 'removed entry', 'removed entries')}
            </a>
          )}
        </div>
      )}
      {found.total > 0 && <FilterRow filter={filter} action={own} />}
      <Entries {...props} />
      <Pager
        page={filter.page}
        pageSize={PAGE_SIZE}
        total={found.fitting}
        noun="row"
        href={(page) => `${own}${filterQuery({ ...filter, page })}`}
      />
      {place.writes && <NextEntry {...props} saved={found.rows.find(({ id }) => id === props.added)} />}
    </>
  );
};

const Entries = ({ found, place, added }: ListPageProps) => {
  if (found.total === 0) {
    return (
      <EmptyState heading="No entries yet">
        <p>
          Type the first below, or bring in the file you have. Dates are taken as they are written, and read back to
          you.
        </p>
      </EmptyState>
    );
  }
  if (found.rows.length === 0) return <p class="govuk-body">No entry fits. Show all, or look for other words.</p>;
  return (
    <StackedTable
      caption={`Entries of ${place.agency.name}`}
      classes="dhr-entries"
      attributes={{ 'data-dhr-rows': '' }}
      head={[
        { name: 'No.', bare: true },
        { name: 'When', bare: true },
        { name: 'What happened', bare: true },
        { name: 'Source' },
        ...(place.writes ? [{ name: 'Change', hidden: true }] : []),
      ]}
      rows={found.rows.map((entry) => [
        {
          text: String(entry.number),
          id: `e-${entry.id}`,
          classes: entry.id === added ? 'dhr-entry-added' : undefined,
        },
        { html: <WhenCell entry={entry} /> },
        { html: <EntryCell entry={entry} /> },
        { html: <span class="dhr-lines dhr-entry-source">{entry.source}</span> },
        ...(place.writes
          ? [
              {
                html: (
                  <a class="govuk-link" href={chronologyPaths.entry(place.review.reference, place.agency.id, entry.id)}>
                    Change<span class="govuk-visually-hidden"> entry {entry.number}</span>
                  </a>
                ),
              },
            ]
          : []),
      ])}
    />
  );
};
