import type { ComponentChildren } from 'preact';
import {
  Button,
  blankFieldOf,
  choiceOf,
  DateInput,
  Details,
  dateOf,
  FileUpload,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Radios,
  Select,
  Textarea,
  textOf,
} from '../../../web/index.js';
import { outcomeInWords, outcomes } from '../kinds.js';
import { qaPaths } from '../paths.js';
import { pointCategories, pointCategoryInWords } from './categories.js';
import { rowsIn } from './form.js';

const small = 'govuk-fieldset__legend--s';

export interface EntryPageProps {
  readonly reference: string;
  readonly form: FormState;
  /** The letter as a file that was kept, and how it was read. */
  readonly file?:
    | { readonly id: string; readonly title: string; readonly read: 'read' | 'no-points' | 'unread' }
    | undefined;
  /** Set for a letter that stands: its id and version. */
  readonly standing?: { readonly id: string; readonly version: number } | undefined;
}

/** Entering a letter of the panel, by hand or with what was found in its file. */
export const EntryPage = ({ reference, form, file, standing }: EntryPageProps) => {
  const heading = standing === undefined ? 'Record the panel’s letter' : 'Change what is kept of the letter';
  const action =
    standing === undefined ? qaPaths.newLetter(reference, file?.id) : qaPaths.changeLetter(reference, standing.id);
  return (
    <Page
      title={`${heading}: ${reference}`}
      heading={heading}
      caption={reference}
      form={form}
      back={standing === undefined ? qaPaths.home(reference) : qaPaths.letter(reference, standing.id)}
    >
      {standing === undefined &&
        (file === undefined ? <ReadFromFile reference={reference} form={form} /> : <Read {...file} />)}
      <Form action={action} version={standing?.version}>
        <input type="hidden" name="rows" value={rowsIn(form.values)} />
        <Said form={form} />
        <h2 class="govuk-heading-m">
          {standing === undefined ? 'Points of the letter' : 'Add points that were left out'}
        </h2>
        <p class="govuk-body">
          One point each, in the letter’s own words. A row without words is left out. Names are replaced by pseudonyms.
        </p>
        {Array.from({ length: rowsIn(form.values) }, (_, at) => (
          <PointRow key={at} form={form} row={at + 1} />
        ))}
        <Button text="Show more rows" name="verb" value="more" classes="govuk-button--secondary" />
        <div>
          <Button text={standing === undefined ? 'Record the letter' : 'Save'} preventDoubleClick />
        </div>
      </Form>
    </Page>
  );
};

const ReadFromFile = ({ reference, form }: { reference: string; form: FormState }) => (
  <Form action={qaPaths.letterFile(reference)} files unsavedChanges="off">
    <FileUpload
      {...blankFieldOf(form, 'file')}
      label={{ text: 'Read it from the file', classes: 'govuk-label--m' }}
      hint={{
        text: 'Word or PDF. Days, strengths and points are looked for; you correct them before anything is kept.',
      }}
    />
    <Button text="Read the file" classes="govuk-button--secondary" preventDoubleClick />
    <p class="govuk-body">Or enter it by hand below.</p>
  </Form>
);

const Read = ({ title, read }: NonNullable<EntryPageProps['file']>) => (
  <InsetText>
    <p class="govuk-body">{`“${title}” is kept with the documents of the review, to be published with the report.`}</p>
    <p class="govuk-body">{READ[read]}</p>
  </InsetText>
);

const READ = {
  read: 'Compare what was found with the letter. Nothing below is kept until you record it.',
  'no-points': 'No points were found in it. Enter them below, or none if the panel had none.',
  unread: 'It could not be read: a scanned letter holds no words. Enter it by hand below.',
} as const;

const Said = ({ form }: { form: FormState }): ComponentChildren => (
  <>
    <DateInput
      {...dateOf(form, 'metOn')}
      fieldset={{ legend: { text: 'Day of the panel’s meeting (optional)', classes: small } }}
    />
    <DateInput {...dateOf(form, 'writtenOn')} fieldset={{ legend: { text: 'Day on the letter', classes: small } }} />
    <DateInput {...dateOf(form, 'receivedOn')} fieldset={{ legend: { text: 'Day it came', classes: small } }} />
    <Radios
      {...choiceOf(form, 'outcome')}
      fieldset={{ legend: { text: 'What the panel decided', classes: small } }}
      items={outcomes.map((value) => ({ value, text: outcomeInWords[value] }))}
    />
    <Textarea
      {...fieldOf(form, 'strengths')}
      label={{ text: 'Strengths that it names (optional)', classes: 'govuk-label--s' }}
      hint={{ text: 'Good to read out at the next meeting of the panel.' }}
      rows={5}
    />
    <DateInput
      {...dateOf(form, 'answerDueOn')}
      fieldset={{ legend: { text: 'Day by which the points are to be answered (optional)', classes: small } }}
      hint={{
        text: 'No law sets one. The day you set is counted down to; for a report to be sent again it is that day too.',
      }}
    />
  </>
);

const PointRow = ({ form, row }: { form: FormState; row: number }) => {
  const isFilled = textOf(form, `text-${row}`) !== '';
  const fields = (
    <>
      <Textarea
        {...fieldOf(form, `text-${row}`)}
        label={{ text: `Point ${row}`, classes: 'govuk-label--s' }}
        rows={isFilled ? 4 : 2}
      />
      <Input
        {...fieldOf(form, `section-${row}`)}
        label={{ text: `Where in the report, point ${row}` }}
        classes="govuk-input--width-20"
      />
      <Select
        {...fieldOf(form, `category-${row}`)}
        label={{ text: `What it is about, point ${row}` }}
        items={[
          { value: '', text: 'Choose' },
          ...pointCategories.map((value) => ({ value, text: pointCategoryInWords[value] })),
        ]}
      />
    </>
  );
  return isFilled || row === 1 ? (
    <div class="dhr-point">{fields}</div>
  ) : (
    <Details summaryText={`Point ${row}`}>{fields}</Details>
  );
};
