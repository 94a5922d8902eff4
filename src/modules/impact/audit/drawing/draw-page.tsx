import type { Day } from '../../../../kernel/day.js';
import { longDate } from '../../../../web/formats.js';
import {
  Button,
  blankFieldOf,
  Checkboxes,
  choicesOf,
  DateInput,
  Details,
  dateOf,
  FileUpload,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Textarea,
} from '../../../../web/index.js';
import { REFERENCES_KEPT_DAYS } from '../kinds.js';
import { sampleSizes } from './size.js';

export interface DrawPageProps {
  readonly title: string;
  readonly caption: string;
  readonly back: string;
  readonly form: FormState;
  /** A finished run stands before this one. */
  readonly again: boolean;
  /** The day on which the action began; undefined where nobody has told of it. */
  readonly actedOn: Day | undefined;
}

/** A list of case numbers, from which files are drawn at random. */
export const DrawPage = ({ title, caption, back, form, again, actedOn }: DrawPageProps) => (
  <Page title={`Draw files: ${title}`} heading="Draw the files at random" caption={caption} form={form} back={back}>
    <p class="govuk-body">
      Make a list of every case that the question is about, in the time that you choose: not of those that you would
      like to read. The program draws from it, and every file has the same chance.
    </p>
    {again && <p class="govuk-body">The same questions are asked as before. Give a new list, of the time since.</p>}
    <p class="govuk-body">
      Use your own case numbers: no names, dates of birth, NHS numbers or e-mail addresses. The list is not kept. The
      numbers of the files drawn are erased when you finish, and after {REFERENCES_KEPT_DAYS} days at the latest.
    </p>
    <Form files>
      <Textarea
        {...fieldOf(form, 'references')}
        label={{ text: 'Case numbers', classes: 'govuk-label--s' }}
        hint={{ text: 'One to a line. You can paste a column of a spreadsheet.' }}
        rows={8}
        spellcheck={false}
      />
      <FileUpload
        {...blankFieldOf(form, 'file')}
        label={{ text: 'Or a file', classes: 'govuk-label--s' }}
        hint={{ text: 'Excel or CSV, with the case numbers in the first column.' }}
      />
      <DateInput
        {...dateOf(form, 'fromDay')}
        fieldset={{ legend: { text: 'First day that the cases are of', classes: 'govuk-fieldset__legend--s' } }}
      />
      <DateInput
        {...dateOf(form, 'toDay')}
        fieldset={{ legend: { text: 'Last day that the cases are of', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'The result is a reading of this day.' }}
      />
      <Input
        {...fieldOf(form, 'size')}
        label={{ text: 'How many files do you draw?', classes: 'govuk-label--s' }}
        hint={{ text: 'If there are fewer on the list, all are read.' }}
        classes="govuk-input--width-3"
        inputmode="numeric"
      />
      <WhatItShows />
      <Checkboxes
        {...choicesOf(form, 'isBaseline')}
        items={[
          {
            value: 'yes',
            text: 'This is the baseline: the cases are from before the change',
            ...(actedOn === undefined
              ? {}
              : { hint: { text: `The action began on ${longDate(actedOn)}: cases of a later day are no baseline.` } }),
          },
        ]}
      />
      <Button text="Draw the files" preventDoubleClick />
    </Form>
  </Page>
);

const WhatItShows = () => (
  <Details summaryText="What a number of files can show">
    <ul class="govuk-list govuk-list--bullet">
      {sampleSizes().map(({ size, words }) => (
        <li key={size}>
          <strong>{size} files.</strong> {words}
        </li>
      ))}
    </ul>
    <p class="govuk-body">
      Fewer than 10 are too few to say. These ranges hold for a list of any length: where you read a good part of a
      short list, you know a little more than they say. That is left aside here.
    </p>
  </Details>
);
