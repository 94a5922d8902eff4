import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Select,
  Textarea,
} from '../../../web/index.js';
import { type Practitioner, practitionerRoleWords, readinessPaths, skills, skillWords } from '../../readiness/index.js';
import { chairPaths } from '../paths.js';

/** Whom the list means, and what they can be asked to do. */
const inTheRegister = ({ name, organisation, roles }: Practitioner): string =>
  [name, organisation, roles.map((role) => practitionerRoleWords[role]).join('; ')]
    .filter((part) => part !== '')
    .join(', ');

/** Puts somebody among the candidates: of the register, or new. */
export const AddPage = (props: { reference: string; form: FormState; register: readonly Practitioner[] }) => {
  const { reference, form, register } = props;
  return (
    <Page
      title={`Add a candidate, ${reference}`}
      heading="Add a candidate"
      caption={reference}
      form={form}
      back={chairPaths.overview(reference)}
    >
      <Form>
        <Radios
          {...choiceOf(form, 'role')}
          fieldset={{ legend: { text: 'Considered as' } }}
          items={[
            { value: 'chair', text: 'Independent chair' },
            { value: 'author', text: 'Separate author of the overview report' },
          ]}
        />
        <Select
          {...fieldOf(form, 'practitioner')}
          label={{ text: 'Somebody of the register' }}
          hint={{ text: 'Their skills and training come with them' }}
          items={[
            { value: '', text: 'Nobody of the register' },
            ...register.map((one) => ({ value: one.id, text: inTheRegister(one) })),
          ]}
        />
        <p class="govuk-body">
          Not in the list?{' '}
          <a class="govuk-link" href={readinessPaths.registerNew}>
            Add them to the register
          </a>
          , or enter them here:
        </p>
        <Input {...fieldOf(form, 'name')} label={{ text: 'Name' }} spellcheck={false} />
        <Input {...fieldOf(form, 'email')} label={{ text: 'Email address' }} type="email" spellcheck={false} />
        <Input {...fieldOf(form, 'organisation')} label={{ text: 'Organisation (optional)' }} />
        <Button text="Add" preventDoubleClick />
      </Form>
    </Page>
  );
};

export interface ChangePageProps {
  readonly reference: string;
  readonly candidate: { readonly id: string; readonly name: string };
  readonly form: FormState;
  readonly version: number | undefined;
}

/** What is known and thought of a candidate. */
export const ChangePage = ({ reference, candidate, form, version }: ChangePageProps) => (
  <Page
    title={`Change or assess, ${reference}`}
    heading={`Change or assess ${candidate.name}`}
    caption={reference}
    form={form}
    back={chairPaths.candidate(reference, candidate.id)}
  >
    <Form version={version}>
      <Input {...fieldOf(form, 'name')} label={{ text: 'Name' }} spellcheck={false} />
      <Input {...fieldOf(form, 'email')} label={{ text: 'Email address' }} type="email" spellcheck={false} />
      <Input {...fieldOf(form, 'organisation')} label={{ text: 'Organisation (optional)' }} />
      <Checkboxes
        {...choicesOf(form, 'skills')}
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: 'Skills they bring' } }}
        items={skills.map((value) => ({ value, text: skillWords[value] }))}
      />
      <Input
        {...fieldOf(form, 'reviewsElsewhere')}
        label={{ text: 'Reviews they have in hand elsewhere (optional)' }}
        hint={{ text: 'Their statement counts before this' }}
        classes="govuk-input--width-2"
        inputmode="numeric"
      />
      <Input
        {...fieldOf(form, 'training')}
        label={{ text: 'Training for chairs and authors: course and certificate (optional)' }}
      />
      <DateInput {...dateOf(form, 'trainedOn')} fieldset={{ legend: { text: 'Date of training (optional)' } }} />
      <Textarea
        {...fieldOf(form, 'referees')}
        label={{ text: 'References: who was asked, and what they said (optional)' }}
        rows={4}
      />
      <Input
        {...fieldOf(form, 'score')}
        label={{ text: 'Score, 1 to 5 (optional)' }}
        hint={{ text: '5 fits the specification in everything' }}
        classes="govuk-input--width-2"
        inputmode="numeric"
      />
      <Textarea {...fieldOf(form, 'note')} label={{ text: 'Notes on the selection (optional)' }} rows={4} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

/** What is agreed with a candidate. */
export const ContractPage = ({ reference, candidate, form, version }: ChangePageProps) => (
  <Page
    title={`Contract, ${reference}`}
    heading="Contract and fee"
    caption={candidate.name}
    form={form}
    back={chairPaths.candidate(reference, candidate.id)}
  >
    <p class="govuk-body">No member of the panel sees this. The chair cannot approve their own invoice.</p>
    <Form version={version}>
      <Input
        {...fieldOf(form, 'dayRate')}
        label={{ text: 'Day rate, in pounds' }}
        prefix={{ text: '£' }}
        classes="govuk-input--width-5"
        inputmode="decimal"
      />
      <Input
        {...fieldOf(form, 'daysAtMost')}
        label={{ text: 'Most days (optional)' }}
        classes="govuk-input--width-3"
        inputmode="numeric"
      />
      <Input
        {...fieldOf(form, 'cap')}
        label={{ text: 'Most in all, in pounds (optional)' }}
        prefix={{ text: '£' }}
        classes="govuk-input--width-5"
        inputmode="decimal"
      />
      <DateInput {...dateOf(form, 'startsOn')} fieldset={{ legend: { text: 'First day' } }} />
      <DateInput {...dateOf(form, 'endsOn')} fieldset={{ legend: { text: 'Last day (optional)' } }} />
      <Textarea
        {...fieldOf(form, 'terms')}
        label={{ text: 'Terms: expenses, notice, where the signed paper is kept (optional)' }}
        rows={4}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

/** Asks why a candidate is out of the running. */
export const WithdrawalPage = ({ reference, candidate, form }: Omit<ChangePageProps, 'version'>) => (
  <Page
    title={`Out of the running, ${reference}`}
    heading="Take out of the running"
    caption={candidate.name}
    form={form}
    back={chairPaths.candidate(reference, candidate.id)}
  >
    <p class="govuk-body">Their entry stays with the reason. The link to their statement ends.</p>
    <Form>
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'Why?' }}
        hint={{ text: 'They withdrew, or were not chosen' }}
        rows={3}
      />
      <Button text="Take out of the running" preventDoubleClick />
    </Form>
  </Page>
);
