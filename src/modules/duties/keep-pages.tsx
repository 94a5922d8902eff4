import type { Day } from '../../kernel/day.js';
import { type Duty, stages } from '../../kernel/duty.js';
import { longDate } from '../../web/formats.js';
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

/** A pause on record. */
export interface PauseEntry {
  readonly id: string;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly stops: readonly string[];
  readonly reason: string;
  readonly agreedBy: string;
}

export const PausesPage = ({
  reference,
  pauses,
  form,
  mayKeep,
}: {
  reference: string;
  pauses: readonly PauseEntry[];
  form: FormState;
  mayKeep: boolean;
}) => (
  <Page
    title={`Pauses of ${reference}`}
    heading="Pauses"
    caption={reference}
    form={form}
    back={dutyPaths.list(reference)}
  >
    <p class="govuk-body">
      While a pause is open its clocks stand still. The first dates are never lost: each duty shows the date by the
      limit, the date agreed and the days it stood still. A pause does not mend what was late before it began.
    </p>
    {pauses.length === 0 && <p class="govuk-inset-text">This review has never been paused.</p>}
    {pauses.map((pause) => (
      <PauseRecord reference={reference} pause={pause} mayKeep={mayKeep} key={pause.id} />
    ))}
    {mayKeep && <NewPauseForm form={form} />}
  </Page>
);

const PauseRecord = ({ reference, pause, mayKeep }: { reference: string; pause: PauseEntry; mayKeep: boolean }) => (
  <div class="dhr-record">
    <p class="govuk-body">
      <strong>
        From {longDate(pause.fromOn as Day)}{' '}
        {pause.toOn === null ? 'and still open' : `to ${longDate(pause.toOn as Day)}`}
      </strong>
      : {pause.stops.length === 0 ? 'every clock' : `stage ${pause.stops.join(', ')}`}. {pause.reason}
    </p>
    <p class="govuk-body-s">Agreed by {pause.agreedBy}</p>
    {mayKeep && pause.toOn === null && (
      <p class="govuk-body-s">
        <a class="govuk-link" href={dutyPaths.pauseEnd(reference, pause.id)}>
          End this pause
        </a>
      </p>
    )}
  </div>
);

const NewPauseForm = ({ form }: { form: FormState }) => (
  <>
    <h2 class="govuk-heading-m">Pause the clocks</h2>
    <Form>
      <DateInput
        {...dateOf(form, 'from')}
        fieldset={{ legend: { text: 'First day of the pause', classes: 'govuk-fieldset__legend--s' } }}
      />
      <DateInput
        {...dateOf(form, 'to')}
        fieldset={{ legend: { text: 'Day the clocks run again (optional)', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'Leave empty while it is open' }}
      />
      <Radios
        {...choiceOf(form, 'extent')}
        fieldset={{ legend: { text: 'Which clocks stop?', classes: 'govuk-fieldset__legend--s' } }}
        items={[
          { value: 'all', text: 'Every clock' },
          { value: 'some', text: 'Only those of some stages' },
        ]}
      />
      <Checkboxes
        {...choicesOf(form, 'stops')}
        fieldset={{ legend: { text: 'Stages, if only some', classes: 'govuk-fieldset__legend--s' } }}
        items={Object.entries(stages).map(([value, text]) => ({ value, text }))}
      />
      <Input
        {...fieldOf(form, 'agreedBy')}
        label={{ text: 'Who agreed it?', classes: 'govuk-label--s' }}
        hint={{ text: 'Such as the senior investigating officer and the CSP chair' }}
      />
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: 'govuk-label--s' }} rows={3} />
      <Button text="Pause" preventDoubleClick />
    </Form>
  </>
);

export const PauseEndPage = ({ reference, form, from }: { reference: string; form: FormState; from: Day }) => (
  <Page
    title={`End a pause of ${reference}`}
    heading="End the pause"
    caption={reference}
    form={form}
    back={dutyPaths.pauses(reference)}
  >
    <p class="govuk-body">The pause began on {longDate(from)}.</p>
    <Form>
      <DateInput
        {...dateOf(form, 'to')}
        fieldset={{ legend: { text: 'On which day do the clocks run again?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Button text="End the pause" preventDoubleClick />
    </Form>
  </Page>
);
