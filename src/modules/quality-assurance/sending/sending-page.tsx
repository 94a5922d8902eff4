import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  EmptyState,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { qaPaths } from '../paths.js';
import { ELSEWHERE } from './form.js';

export interface SendingPageProps {
  readonly reference: string;
  readonly form: FormState;
  /** Sets that were made here, newest first. */
  readonly sets: readonly { readonly id: string; readonly number: number; readonly madeAt: string }[];
  readonly versions: readonly {
    readonly id: string;
    readonly number: number;
    readonly madeOn: string;
    readonly isFinal: boolean;
  }[];
  /** What the set lacks; sending is recorded all the same. */
  readonly missing: readonly string[];
  readonly again: boolean;
}

/** Recording that the set went to the Home Office. */
export const SendingPage = (props: SendingPageProps) => {
  const { reference, form, versions, missing, again } = props;
  const heading = again ? 'Record that it was sent again' : 'Record that it was sent';
  return (
    <Page
      title={`${heading}: ${reference}`}
      heading={heading}
      caption={reference}
      form={form}
      back={qaPaths.home(reference)}
    >
      {versions.length === 0 ? (
        <EmptyState heading="No version of the report is kept yet">
          <p>The report that is sent is a version of it, written here or brought in as a file.</p>
        </EmptyState>
      ) : (
        <>
          <p class="govuk-body">
            The system sends nothing by itself. Send the set from your own mailbox, then record it here.
          </p>
          {missing.length > 0 && (
            <InsetText>
              <p class="govuk-body">Not in order when you record this:</p>
              <ul class="govuk-list govuk-list--bullet">
                {missing.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </InsetText>
          )}
          <SendingForm {...props} />
        </>
      )}
    </Page>
  );
};

const SendingForm = (props: SendingPageProps) => (
  <Form action={qaPaths.newSubmission(props.reference)}>
    {props.sets.length === 0 ? <WhichVersion {...props} /> : <WhichSet {...props} />}
    <WhenAndWhere {...props} />
    <Button text="Record it" preventDoubleClick />
  </Form>
);

const WhichSet = (props: SendingPageProps) => (
  <Radios
    {...choiceOf(props.form, 'setId')}
    fieldset={{ legend: { text: 'Which set?', classes: 'govuk-fieldset__legend--s' } }}
    items={[
      ...props.sets.map(({ id, number, madeAt }) => ({
        value: id,
        text: `Set ${number}`,
        hint: { text: `Made here on ${madeAt}` },
      })),
      {
        value: ELSEWHERE,
        text: 'One that was put together elsewhere',
        conditional: { html: <WhichVersion {...props} /> },
      },
    ]}
  />
);

const WhichVersion = ({ form, versions }: SendingPageProps) => (
  <Radios
    {...choiceOf(form, 'reportVersionId')}
    fieldset={{ legend: { text: 'Which version of the report?', classes: 'govuk-fieldset__legend--s' } }}
    items={versions.map(({ id, number, madeOn, isFinal }) => ({
      value: id,
      text: `Version ${number}${isFinal ? ', final draft' : ''}`,
      hint: { text: `Made on ${madeOn}` },
    }))}
  />
);

const WhenAndWhere = ({ form }: SendingPageProps) => (
  <>
    <DateInput
      {...dateOf(form, 'sentOn')}
      fieldset={{ legend: { text: 'Day it was sent', classes: 'govuk-fieldset__legend--s' } }}
    />
    <Input
      {...fieldOf(form, 'sentTo')}
      label={{ text: 'Where it was sent', classes: 'govuk-label--s' }}
      hint={{ text: 'The mailbox or the team' }}
    />
    <Textarea
      {...fieldOf(form, 'receipt')}
      label={{ text: 'Receipt (optional)', classes: 'govuk-label--s' }}
      hint={{ text: 'What the Home Office answered, with its reference' }}
      rows={3}
    />
  </>
);
