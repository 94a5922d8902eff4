import {
  Button,
  Checkboxes,
  choiceOf,
  errorFor,
  Fieldset,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Textarea,
  textsOf,
} from '../../../../web/index.js';
import { producerInWords, producers } from '../../kinds.js';
import { questionNumbers } from './form.js';

export interface QuestionsPageProps {
  readonly caption: string;
  readonly back: string;
  readonly form: FormState;
  /** Whose practice is audited. */
  readonly body: string;
  /** The version that is changed; undefined for a new audit. */
  readonly version?: number | undefined;
}

/** What is asked of each file, and who reads them. */
export const QuestionsPage = ({ caption, back, form, body, version }: QuestionsPageProps) => {
  const heading = version === undefined ? 'What to ask of each file' : 'Change the questions';
  return (
    <Page title={`${heading}: ${caption}`} heading={heading} caption={caption} form={form} back={back}>
      <p class="govuk-body">
        Each question is answered with yes or no, and yes is as it should be. They can be changed until the first file
        is answered; after that they stay, so that the audit can be run again and compared. Change the suggestions as
        you need.
      </p>
      <Form version={version}>
        <Input {...fieldOf(form, 'title')} label={{ text: 'Name of the audit', classes: 'govuk-label--s' }} />
        {questionNumbers.map((number) => (
          <Question key={number} number={number} form={form} />
        ))}
        <Radios
          {...choiceOf(form, 'producer')}
          fieldset={{ legend: { text: 'Who reads the files?', classes: 'govuk-fieldset__legend--s' } }}
          hint={{
            text: `When people of ${body}, or whoever leads the action, answer for the files here, it counts as “the organisation itself”, whatever is chosen.`,
          }}
          items={producers.map((value) => ({ value, text: producerInWords[value] }))}
        />
        <Input
          {...fieldOf(form, 'producerName')}
          label={{ text: 'Who that is', classes: 'govuk-label--s' }}
          hint={{ text: 'A team or an organisation, not a person. May be left empty for the organisation itself.' }}
        />
        <Button text="Save the questions" preventDoubleClick />
      </Form>
    </Page>
  );
};

const Question = ({ number, form }: { number: number; form: FormState }) => (
  <Fieldset legend={{ text: `Question ${number}`, classes: 'govuk-fieldset__legend--s' }}>
    <Textarea
      {...fieldOf(form, `q${number}`)}
      label={{ text: `Words of question ${number}`, classes: 'govuk-visually-hidden' }}
      rows={3}
    />
    <Checkboxes
      {...{ idPrefix: `decides-${number}`, name: 'decides', errorMessage: errorFor(form, `decides-${number}`) }}
      classes="govuk-checkboxes--small"
      items={[
        {
          ...{ value: String(number), text: 'Decides: without a yes, the file does not meet the standard' },
          checked: textsOf(form, 'decides').includes(String(number)),
        },
        {
          ...{ name: 'mayNotApply', value: String(number), text: 'May not apply to a file' },
          checked: textsOf(form, 'mayNotApply').includes(String(number)),
        },
      ]}
    />
  </Fieldset>
);
