import { Page, StackedTable } from '../../web/index.js';
import type { Field } from '../described.js';
import { measureFields } from '../measure-fields.js';
import { publicPaths } from '../paths.js';
import { resultFields } from '../result-fields.js';

/** The anonymised results and the library of measures: what stands in them, column by column, and how they may be read. */
export const TakeAwayPage = () => (
  <Page title="Take the data away" heading="Take the data away" back={publicPaths.data}>
    <p class="govuk-body-l">
      For research, and for other partnerships: which ways of seeing change were used, and what they showed.
    </p>
    <h2 class="govuk-heading-m">What changed: results</h2>
    <Files csv={publicPaths.resultsCsv} json={publicPaths.resultsJson} schema={publicPaths.resultsSchema} />
    <p class="govuk-body">
      A row is one figure of one measure of one change. Only changes are in it whose review is published and of which a
      board decided that they are public. Which review, body or place it was does not stand in it. Figures of fewer than
      ten cases are left out; “too_few” says that there was one.
    </p>
    <p class="govuk-body">
      A difference between two figures is not always a change: read the strength of the proof with it. The numbers of
      changes are small, and the partnerships that take part chose to: do not read them as a sample of the country.
    </p>
    <Columns caption="Columns of the results" fields={resultFields} />
    <h2 class="govuk-heading-m">Measures to start from</h2>
    <Files csv={publicPaths.measuresCsv} json={publicPaths.measuresJson} schema={publicPaths.measuresSchema} />
    <p class="govuk-body">
      Ways in which a change in practice can be seen, by theme, with what each cannot show. Targets are a place to start
      from.
    </p>
    <Columns caption="Columns of the measures" fields={measureFields} />
  </Page>
);

const Files = ({ csv, json, schema }: { csv: string; json: string; schema: string }) => (
  <ul class="govuk-list govuk-list--bullet">
    {[
      [csv, 'CSV, for a spreadsheet'] as const,
      [json, 'JSON'] as const,
      [schema, 'What stands in it, for programs (JSON Schema)'] as const,
    ].map(([href, text]) => (
      <li key={href}>
        <a class="govuk-link" href={href}>
          {text}
          <span class="govuk-visually-hidden">{` (${href})`}</span>
        </a>
      </li>
    ))}
  </ul>
);

interface ColumnsProps {
  readonly caption: string;
  readonly fields: readonly Pick<Field<never>, 'name' | 'says' | 'codes'>[];
}

const Columns = ({ caption, fields }: ColumnsProps) => (
  <StackedTable
    caption={caption}
    captionClasses="govuk-table__caption--s"
    firstCellIsHeader
    head={[{ name: 'Column', bare: true }, { name: 'What it says' }, { name: 'Codes' }]}
    rows={fields.map(({ name, says, codes }) => [
      { text: name },
      { text: says },
      { text: codes === undefined ? '–' : codes.filter((code) => code !== '').join(', ') },
    ])}
  />
);
