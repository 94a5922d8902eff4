import type { Day } from '../../kernel/day.js';
import { stages } from '../../kernel/duty.js';
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
