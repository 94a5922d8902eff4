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

export interface SendingPageProps {
  readonly reference: string;
  readonly form: FormState;
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
export const SendingPage = ({ reference, form, versions, missing, again }: SendingPageProps) => {
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
          <SendingForm reference={reference} form={form} versions={versions} />
        </>
      )}
    </Page>
  );
};

const SendingForm = ({ reference, form, versions }: Pick<SendingPageProps, 'reference' | 'form' | 'versions'>) => (
  <Form action={qaPaths.newSubmission(reference)}>
    <Radios
      {...choiceOf(form, 'reportVersionId')}
      fieldset={{ legend: { text: 'Which version of the report?', classes: 'govuk-fieldset__legend--s' } }}
      items={versions.map(({ id, number, madeOn, isFinal }) => ({
        value: id,
        text: `Version ${number}${isFinal ? ', final draft' : ''}`,
        hint: { text: `Made on ${madeOn}` },
      }))}
    />
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
    <Button text="Record it" preventDoubleClick />
  </Form>
);
