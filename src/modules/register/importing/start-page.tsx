import { dateTime, plural } from '../../../web/formats.js';
import {
  Button,
  blankFieldOf,
  Details,
  FileUpload,
  Form,
  type FormState,
  Page,
  StackedTable,
} from '../../../web/index.js';
import type { EarlierEntry } from '../earlier/entry.js';
import { registerPaths } from '../paths.js';
import { importStates } from './kinds.js';
import { MOST_ROWS } from './limits.js';
import type { RegisterImport } from './queries.js';

export interface StartPageProps {
  readonly form: FormState;
  readonly imports: readonly RegisterImport[];
  readonly removed: readonly EarlierEntry[];
}

/** Where a spreadsheet comes in, and what came in before. */
export const StartPage = ({ form, imports, removed }: StartPageProps) => (
  <Page
    title="Read in a spreadsheet"
    heading="Read in a spreadsheet"
    caption="Register"
    form={form}
    back={registerPaths.registerPattern}
  >
    <p class="govuk-body">
      Reviews that were kept before this system come into the register as earlier reviews. They stand in the same list,
      and no duty is owed for them.
    </p>
    <p class="govuk-body">
      You check the columns and what could not be read first. Nothing is in the register until you take the file in, and
      it can be undone as a whole.
    </p>
    <Form action={registerPaths.importsPattern} files>
      <FileUpload
        {...blankFieldOf(form, 'file')}
        label={{ text: 'File' }}
        hint={{ text: `.xlsx or .csv; up to 10 MB and ${MOST_ROWS.toLocaleString('en-GB')} rows` }}
        attributes={{ accept: '.xlsx,.csv,.txt' }}
      />
      <Button text="Read the file" preventDoubleClick />
    </Form>
    <WhatIsRead />
    <CameIn imports={imports} />
    <Removed entries={removed} />
  </Page>
);

const WhatIsRead = () => (
  <Details summaryText="What is read, and how">
    <ul class="govuk-list govuk-list--bullet">
      <li>Titles above the headings, empty rows and a row of totals do no harm. All sheets with headings are read.</li>
      <li>
        A date may be a day, a month or a year: 13/05/14, March 2014, 2014, early 2016, n/k. No day is made up, and what
        the cell said is kept beside it.
      </li>
      <li>A column that the register does not have is kept with the review, under its own heading.</li>
      <li>
        Real names, dates of birth and addresses stay out: the register knows pseudonyms alone. Columns that look like
        them are left out unless you say otherwise.
      </li>
    </ul>
  </Details>
);

const CameIn = ({ imports }: { imports: readonly RegisterImport[] }) =>
  imports.length === 0 ? null : (
    <StackedTable
      caption="Files that came in"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[{ name: 'File' }, { name: 'Read' }, { name: 'State' }]}
      rows={imports.map((one) => [
        {
          html: (
            <a class="govuk-link" href={registerPaths.import(one.id)}>
              {one.fileName}
            </a>
          ),
        },
        { text: dateTime(one.madeAt) },
        {
          text:
            one.state === 'taken'
              ? `${importStates.taken}: ${plural(one.outcome.added ?? 0, 'review')}`
              : importStates[one.state],
        },
      ])}
    />
  );

const Removed = ({ entries }: { entries: readonly EarlierEntry[] }) =>
  entries.length === 0 ? null : (
    <Details summaryText={`Earlier reviews that were removed (${entries.length})`}>
      <ul class="govuk-list govuk-list--bullet">
        {entries.map(({ id, reference, removedWhy }) => (
          <li key={id}>
            <a class="govuk-link" href={registerPaths.earlier(id)}>
              {reference || 'No reference'}
            </a>
            : {removedWhy}
          </li>
        ))}
      </ul>
    </Details>
  );
