import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { TakesBack } from '../criteria/criteria-page.js';
import { consultedViews, viewInWords } from '../outcomes.js';
import { decisionPaths } from '../paths.js';

export interface ConsultationPageProps {
  readonly reference: string;
  readonly form: FormState;
  /** Id and version of what is corrected; absent for somebody new. */
  readonly kept?: { readonly id: string; readonly version: number } | undefined;
  readonly isBeforeSignatories: boolean;
}

/** Somebody who was consulted. */
export const ConsultationPage = ({ reference, form, kept, isBeforeSignatories }: ConsultationPageProps) => {
  const heading = kept === undefined ? 'Record whom you consulted' : 'Correct what is recorded';
  return (
    <Page
      title={`${heading}: ${reference}`}
      heading={heading}
      caption={reference}
      form={form}
      back={decisionPaths.decision(reference)}
    >
      {isBeforeSignatories && <TakesBack />}
      <Form version={kept?.version}>
        <Who form={form} />
        <What form={form} />
        <Button text="Save" preventDoubleClick />
      </Form>
      {kept !== undefined && <Removal reference={reference} id={kept.id} />}
    </Page>
  );
};

const Who = ({ form }: { form: FormState }) => (
  <>
    <Input {...fieldOf(form, 'name')} label={{ text: 'Name', classes: 'govuk-label--s' }} />
    <Input {...fieldOf(form, 'post')} label={{ text: 'Post (optional)', classes: 'govuk-label--s' }} />
    <Input {...fieldOf(form, 'agency')} label={{ text: 'Organisation (optional)', classes: 'govuk-label--s' }} />
    <Radios
      {...choiceOf(form, 'understandsAbuse')}
      classes="govuk-radios--inline"
      fieldset={{ legend: { text: 'Is domestic abuse their field?', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'Such as an IDVA service, or a specialist charity' }}
      items={[
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ]}
    />
    <DateInput
      {...dateOf(form, 'askedOn')}
      fieldset={{ legend: { text: 'When did you ask them?', classes: 'govuk-fieldset__legend--s' } }}
    />
  </>
);

const What = ({ form }: { form: FormState }) => (
  <>
    <Radios
      {...choiceOf(form, 'view')}
      fieldset={{ legend: { text: 'What do they think?', classes: 'govuk-fieldset__legend--s' } }}
      items={consultedViews.map((value) => ({ value, text: viewInWords[value] }))}
    />
    <Textarea
      {...fieldOf(form, 'said')}
      label={{ text: 'What did they say? (optional)', classes: 'govuk-label--s' }}
      rows={5}
    />
  </>
);

const Removal = ({ reference, id }: { reference: string; id: string }) => (
  <Form action={decisionPaths.removal(reference, id)} unsavedChanges="off">
    <Button text="Take this off the list" classes="govuk-button--secondary" preventDoubleClick />
    <p class="govuk-hint">It can be put back.</p>
  </Form>
);
