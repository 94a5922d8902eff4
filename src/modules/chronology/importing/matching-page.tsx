import { plural } from '../../../web/formats.js';
import {
  Button,
  Details,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Radios,
  Select,
  StackedTable,
  textOf,
  WarningText,
} from '../../../web/index.js';
import { chronologyColumns } from '../columns.js';
import type { OpenToWrite } from '../opened.js';
import { chronologyPaths } from '../paths.js';
import { GiveUp } from './give-up.js';
import type { MatchingView } from './matching-view.js';
import type { Import } from './queries.js';

export interface MatchingPageProps {
  place: OpenToWrite;
  one: Import;
  view: MatchingView;
  form: FormState;
  /** The same content was taken in before. */
  same: Import | undefined;
}

const CHOICES = [
  ...chronologyColumns.map(({ id, heading }) => ({ value: id as string, text: heading })),
  { value: 'add', text: 'Put it into “What happened”, under its heading' },
  { value: 'leave', text: 'Leave it out' },
];

/** Which table it is, where its headings are, and what each column is. */
export const MatchingPage = ({ place, one, view, form, same }: MatchingPageProps) => {
  const at = chronologyPaths.import(place.review.reference, place.agency.id, one.id);
  return (
    <Page
      title="Match the columns"
      heading="Match the columns"
      caption={one.fileName === '' ? 'Pasted rows' : one.fileName}
      form={form}
      back={chronologyPaths.imports(place.review.reference, place.agency.id)}
      wide
    >
      {same !== undefined && (
        <WarningText
          iconFallbackText="Warning"
          text="The very same content was taken in before and is still in the chronology. If you go on, rows that are there already are pointed out."
        />
      )}
      {view.tables.length > 1 && <Tables view={view} at={at} />}
      <Details summaryText={`The first rows of ${view.table.name}`} open={view.headingRow === undefined}>
        <Preview view={view} />
      </Details>
      <form method="get" action={at} class="dhr-filter-row">
        <input type="hidden" name="table" value={view.table.number} />
        <Select
          id="heading"
          name="heading"
          value={String(view.headingRow ?? 0)}
          label={{ text: 'Row that holds the headings' }}
          items={[
            { value: '0', text: 'None' },
            ...view.preview.map(({ number }) => ({ value: String(number), text: `Row ${number}` })),
            ...(view.headingRow !== undefined && view.preview.every(({ number }) => number !== view.headingRow)
              ? [{ value: String(view.headingRow), text: `Row ${view.headingRow}` }]
              : []),
          ]}
        />
        <Button text="Use this row" classes="govuk-button--secondary" />
      </form>
      <Form action={`${at}/columns`} version={one.version}>
        <input type="hidden" name="table" value={view.table.number} />
        <input type="hidden" name="heading" value={view.headingRow ?? 0} />
        {view.columns.map(({ at: place, heading, examples, guess }) => (
          <Select
            {...fieldOf(form, `c-${place}`)}
            value={textOf(form, `c-${place}`) || guess}
            label={{
              text: heading === '' ? `Column ${place + 1} (no heading)` : heading.slice(0, 120),
              classes: 'govuk-label--s',
            }}
            hint={{ text: examples.length === 0 ? 'Empty' : `For example: ${examples.join(' · ')}` }}
            items={CHOICES}
          />
        ))}
        <Input
          {...fieldOf(form, 'sourceForAll')}
          label={{ text: 'Source of rows that name none (optional)' }}
          hint={{ text: 'When the file has no column for it: the record system or document it was made from' }}
        />
        <Radios
          {...fieldOf(form, 'order')}
          value={textOf(form, 'order') || view.order}
          fieldset={{
            legend: { text: 'How dates in numbers stand in this file', classes: 'govuk-fieldset__legend--s' },
          }}
          hint={{ text: 'A spreadsheet made with American settings has the month first' }}
          items={[
            { value: 'day-first', text: 'Day first: 05/04/2019 is 5 April' },
            { value: 'month-first', text: 'Month first: 05/04/2019 is 4 May' },
          ]}
        />
        <InsetText>
          {plural(view.table.rowsInAll, 'row')} with something in them, {plural(view.table.blankRows, 'blank row')}{' '}
          between.
        </InsetText>
        <Button text="Read the rows" preventDoubleClick />
      </Form>
      <GiveUp at={at} />
    </Page>
  );
};

const Tables = ({ view, at }: { view: MatchingView; at: string }) => (
  <>
    <h2 class="govuk-heading-m">Sheets and tables</h2>
    <ul class="govuk-list govuk-list--bullet">
      {view.tables.map(({ number, name, hidden, rowsInAll }) => (
        <li>
          {number === view.table.number ? (
            <strong>{name} (chosen)</strong>
          ) : (
            <a class="govuk-link" href={`${at}?table=${number}`}>
              {name}
            </a>
          )}
          , {plural(rowsInAll, 'row')}
          {hidden && ', hidden in the file'}
        </li>
      ))}
    </ul>
  </>
);

const Preview = ({ view }: { view: MatchingView }) => (
  <StackedTable
    caption={`First rows of ${view.table.name}`}
    firstCellIsHeader
    head={[{ name: 'Row' }, ...view.columns.map(({ at }) => ({ name: `Column ${at + 1}` }))]}
    rows={view.preview.map(({ number, cells }) => [
      { text: `Row ${number}` },
      ...view.columns.map(({ at }) => ({ text: (cells[at] ?? '').slice(0, 120) })),
    ])}
  />
);
