import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  SummaryList,
  Textarea,
} from '../../../web/index.js';
import { askedForChoices, askedForInWords } from '../content.js';
import { termsPaths } from '../paths.js';

/** A line of enquiry as the pages need it. */
export interface Line {
  readonly id: string;
  readonly question: string;
  readonly position: number;
  readonly endedReason: string | null;
  readonly version: number;
}

export interface LinesPageProps {
  readonly reference: string;
  readonly lines: readonly Line[];
  readonly form: FormState;
}

/** Every line of enquiry, and a box for the next. */
export const LinesPage = ({ reference, lines, form }: LinesPageProps) => {
  const followed = lines.filter(({ endedReason }) => endedReason === null);
  const ended = lines.filter(({ endedReason }) => endedReason !== null);
  return (
    <Page
      title={`Lines of enquiry: terms of reference of ${reference}`}
      heading="Lines of enquiry"
      caption={`Terms of reference of ${reference}`}
      form={form}
      back={termsPaths.terms(reference)}
    >
      <p class="govuk-body">
        The questions this review asks. Agencies answer each of them, and chronology, findings and report refer back to
        them.
      </p>
      <SummaryList rows={followed.map((line) => lineRow(reference, line, String(line.position)))} />
      <Form>
        <Textarea
          {...fieldOf(form, 'question')}
          label={{ text: 'Add a line of enquiry', classes: 'govuk-label--s' }}
          rows={3}
        />
        <Button text="Add it" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
      {ended.length > 0 && (
        <>
          <h2 class="govuk-heading-m">No longer followed</h2>
          <SummaryList rows={ended.map((line) => lineRow(reference, line, '–'))} />
        </>
      )}
    </Page>
  );
};

const lineRow = (reference: string, line: Line, number: string) => ({
  key: { text: number },
  value: { text: line.endedReason === null ? line.question : `${line.question} Ended: ${line.endedReason}` },
  actions: {
    items: [
      { href: termsPaths.line(reference, line.id), text: 'Change', visuallyHiddenText: `the line “${line.question}”` },
    ],
  },
});

export interface LinePageProps {
  readonly reference: string;
  readonly line: Line;
  readonly form: FormState;
}

/** One line: its words, its place, and its end. */
export const LinePage = ({ reference, line, form }: LinePageProps) => (
  <Page
    title={`A line of enquiry: terms of reference of ${reference}`}
    heading="Line of enquiry"
    caption={`Terms of reference of ${reference}`}
    form={form}
    back={termsPaths.part(reference, 'lines')}
  >
    {line.endedReason === null ? (
      <>
        <Form version={line.version}>
          <input type="hidden" name="verb" value="change" />
          <Textarea {...fieldOf(form, 'question')} label={{ text: 'Question', classes: 'govuk-label--s' }} rows={4} />
          <Input
            {...fieldOf(form, 'position')}
            label={{ text: 'Place in the list', classes: 'govuk-label--s' }}
            classes="govuk-input--width-2"
            inputmode="numeric"
          />
          <Button text="Save" preventDoubleClick />
        </Form>
        <h2 class="govuk-heading-m">Stop following it</h2>
        <p class="govuk-body">It stays in the record, and everything that refers to it still finds it.</p>
        <Form version={line.version}>
          <input type="hidden" name="verb" value="end" />
          <Textarea {...fieldOf(form, 'endedReason')} label={{ text: 'Why?', classes: 'govuk-label--s' }} rows={3} />
          <Button text="Stop following it" classes="govuk-button--warning" preventDoubleClick />
        </Form>
      </>
    ) : (
      <>
        <p class="govuk-body">{line.question}</p>
        <p class="govuk-body">No longer followed: {line.endedReason}</p>
        <Form version={line.version} unsavedChanges="off">
          <input type="hidden" name="verb" value="take-up" />
          <Button text="Follow it again" classes="govuk-button--secondary" preventDoubleClick />
        </Form>
      </>
    )}
  </Page>
);

export interface AgenciesPageProps {
  readonly reference: string;
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly scoping: string }[];
  readonly form: FormState;
  readonly version: number | undefined;
}

/** What each agency of the directory is asked for. */
export const AgenciesPage = ({ reference, agencies, form, version }: AgenciesPageProps) => (
  <Page
    title={`Agencies that contribute: terms of reference of ${reference}`}
    heading="Agencies that contribute"
    caption={`Terms of reference of ${reference}`}
    form={form}
    back={termsPaths.terms(reference)}
  >
    <p class="govuk-body">
      Ask those who can tell something, and no more. Who else must be asked is looked at again at each meeting.
    </p>
    <Form version={version}>
      {agencies.map(({ id, name, scoping }) => (
        <Radios
          key={id}
          {...choiceOf(form, `agency-${id}`)}
          classes="govuk-radios--small govuk-radios--inline"
          fieldset={{ legend: { text: name, classes: 'govuk-fieldset__legend--s' } }}
          hint={{ text: scoping }}
          items={[
            { value: 'no', text: 'Not asked' },
            ...askedForChoices.map((value) => ({ value, text: askedForInWords[value] })),
          ]}
        />
      ))}
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
