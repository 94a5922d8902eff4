import type { Day } from '../../kernel/day.js';
import type { Duty } from '../../kernel/duty.js';
import { factLabel } from '../../kernel/facts.js';
import { longDate } from '../../web/formats.js';
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
} from '../../web/index.js';
import { dutyPaths } from './paths.js';

interface KeepProps {
  readonly reference: string;
  readonly duty: Duty;
  readonly form: FormState;
}

export const MetPage = ({ reference, duty, form }: KeepProps) => (
  <Page
    title={`Record as done: ${duty.title}`}
    heading="Record that it was done"
    caption={duty.title}
    form={form}
    back={dutyPaths.one(reference, duty.id)}
  >
    <p class="govuk-body">For what was done outside this system. What proves it: {duty.proof}</p>
    <Form>
      {duty.met.length > 1 && (
        <Radios
          {...choiceOf(form, 'fact')}
          fieldset={{ legend: { text: 'What happened?', classes: 'govuk-fieldset__legend--s' } }}
          items={duty.met.map((fact) => ({ value: fact, text: factLabel(fact) }))}
        />
      )}
      <DateInput
        {...dateOf(form, 'metOn')}
        fieldset={{ legend: { text: 'When was it done?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Input
        {...fieldOf(form, 'metBy')}
        label={{ text: 'Who did it?', classes: 'govuk-label--s' }}
        hint={{ text: 'A name or a post' }}
      />
      <Textarea
        {...fieldOf(form, 'proof')}
        label={{ text: 'Where is the proof?', classes: 'govuk-label--s' }}
        hint={{ text: 'Such as the e-mail, the minute or the letter, and where it is kept' }}
        rows={3}
      />
      <Textarea {...fieldOf(form, 'note')} label={{ text: 'Note (optional)', classes: 'govuk-label--s' }} rows={3} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

export const WithdrawalPage = ({ reference, duty, form }: KeepProps) => (
  <Page
    title={`Withdraw a record: ${duty.title}`}
    heading="Withdraw this record"
    caption={duty.title}
    form={form}
    back={dutyPaths.one(reference, duty.id)}
  >
    <p class="govuk-body">
      The record stays on view, marked as withdrawn. The duty goes back to where it stood without it.
    </p>
    <Form>
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'Why is it withdrawn?', classes: 'govuk-label--s' }}
        rows={3}
      />
      <Button text="Withdraw" preventDoubleClick classes="govuk-button--warning" />
    </Form>
  </Page>
);

export const ExtensionPage = ({ reference, duty, form, due }: KeepProps & { due: Day | undefined }) => (
  <Page
    title={`Agree another date: ${duty.title}`}
    heading="Record another agreed date"
    caption={duty.title}
    form={form}
    back={dutyPaths.one(reference, duty.id)}
  >
    {due !== undefined && (
      <p class="govuk-body">It is due on {longDate(due)} now. That date, and who agreed the new one, stay on record.</p>
    )}
    <Form>
      <DateInput
        {...dateOf(form, 'newDue')}
        fieldset={{ legend: { text: 'New date', classes: 'govuk-fieldset__legend--s' } }}
      />
      <DateInput
        {...dateOf(form, 'agreedOn')}
        fieldset={{ legend: { text: 'When was it agreed?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Input
        {...fieldOf(form, 'agreedBy')}
        label={{ text: 'Who agreed it?', classes: 'govuk-label--s' }}
        hint={{ text: 'Such as the CSP chair, or the panel at its meeting' }}
      />
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: 'govuk-label--s' }} rows={3} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
