import { dateTime, plural } from '../../../web/formats.js';
import {
  Button,
  blankFieldOf,
  Details,
  FileUpload,
  Form,
  type FormState,
  fieldOf,
  Page,
  StackedTable,
  Textarea,
} from '../../../web/index.js';
import type { ImportState } from '../kinds.js';
import type { OpenToWrite } from '../opened.js';
import { chronologyPaths } from '../paths.js';
import { MOST_ROWS } from './limits.js';
import type { Import } from './queries.js';

const STATE: Readonly<Record<ImportState, string>> = {
  matching: 'Columns to be matched',
  reading: 'Being read',
  checking: 'Rows to be checked',
  taken: 'Taken in',
  'given-up': 'Given up',
  undone: 'Undone',
};

/** Where a file or pasted rows come in, and what came in before. */
export const StartPage = ({
  place,
  form,
  imports,
}: {
  place: OpenToWrite;
  form: FormState;
  imports: readonly Import[];
}) => {
  const { reference } = place.review;
  const action = chronologyPaths.imports(reference, place.agency.id);
  return (
    <Page
      title="Bring in rows"
      heading="Bring in rows"
      caption={place.agency.name}
      form={form}
      back={chronologyPaths.own(reference, place.agency.id)}
    >
      <p class="govuk-body">
        You match the columns and check every row first. Nothing is in the chronology until you take the rows in, and an
        import can be undone as a whole.
      </p>
      <h2 class="govuk-heading-m">From a file</h2>
      <Form action={action} files>
        <FileUpload
          {...blankFieldOf(form, 'file')}
          label={{ text: 'File' }}
          hint={{
            text: `.xlsx, .csv, or .docx with a table; up to 10 MB and ${MOST_ROWS.toLocaleString('en-GB')} rows`,
          }}
          attributes={{ accept: '.xlsx,.csv,.txt,.docx' }}
        />
        <Button text="Read the file" preventDoubleClick />
      </Form>
      <h2 class="govuk-heading-m">Or pasted from Excel or Word</h2>
      <Form action={`${action}/paste`}>
        <Textarea
          {...fieldOf(form, 'paste')}
          label={{ text: 'Rows' }}
          hint={{
            text: 'Copy the rows with their headings and paste them here. For more than about 1,000 rows, use a file',
          }}
          rows={6}
          classes="dhr-paste"
          spellcheck={false}
          attributes={{ 'data-dhr-paste': '', wrap: 'off' }}
        />
        <Button text="Read the rows" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
      <Details summaryText="What is read, and what is said about it">
        <ul class="govuk-list govuk-list--bullet">
          <li>Hidden sheets are named and hidden rows are read; both are pointed out.</li>
          <li>
            A merged cell counts for every row that it covers. A formula counts with the value that the file shows.
          </li>
          <li>
            The headings need not be in the first row. Headings said again, and guidance below them, are recognised and
            left out.
          </li>
          <li>Dates are read with the day first. A date that cannot be read is shown to you; it is never guessed.</li>
          <li>A cell may hold up to 20,000 characters. A longer one is shown, for you to shorten or split.</li>
        </ul>
      </Details>
      {imports.length > 0 && (
        <StackedTable
          caption="Brought in so far"
          captionClasses="govuk-table__caption--m"
          firstCellIsHeader
          head={[{ name: 'What' }, { name: 'Begun' }, { name: 'How far' }]}
          rows={imports.map((one) => [
            {
              html: (
                <a class="govuk-link" href={chronologyPaths.import(reference, place.agency.id, one.id)}>
                  {one.fileName === '' ? 'Pasted rows' : one.fileName}
                </a>
              ),
            },
            { text: dateTime(one.begunAt) },
            { text: one.rowsInAll > 0 ? `${STATE[one.state]}, ${plural(one.rowsInAll, 'row')}` : STATE[one.state] },
          ])}
        />
      )}
    </Page>
  );
};
