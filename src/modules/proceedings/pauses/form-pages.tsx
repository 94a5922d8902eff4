import type { Day } from '../../../kernel/day.js';
import { stages } from '../../../kernel/duty.js';
import { longDate } from '../../../web/formats.js';
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
  legend,
  Page,
  Radios,
  Textarea,
  textOf,
} from '../../../web/index.js';
import { proceedingPaths } from '../paths.js';
import type { PauseRecord } from './queries.js';

const SMALL = 'govuk-label--s';

/** Stops the clocks. */
export const NewPauseForm = ({ form }: { form: FormState }) => (
  <>
    <h2 class="govuk-heading-m">Pause the review</h2>
    <p class="govuk-body">
      A letter to the Home Office is drawn up when you pause; you find it among the notices, ready to send or to take as
      Word.
    </p>
    <Form>
      <input type="hidden" name="agreement" value={textOf(form, 'agreement')} />
      <DateInput {...dateOf(form, 'from')} fieldset={legend('First day of the pause')} />
      <DateInput
        {...dateOf(form, 'to')}
        fieldset={legend('Day the clocks run again (optional)')}
        hint={{ text: 'Leave empty while it is open' }}
      />
      <Radios
        {...choiceOf(form, 'extent')}
        fieldset={legend('Which clocks stop?')}
        items={[
          { value: 'all', text: 'Every clock' },
          { value: 'some', text: 'Only those of some stages' },
        ]}
      />
      <Checkboxes
        {...choicesOf(form, 'stops')}
        fieldset={legend('Stages, if only some')}
        items={Object.entries(stages).map(([value, text]) => ({ value, text }))}
      />
      <Input
        {...fieldOf(form, 'agreedBy')}
        label={{ text: 'Who agreed it?', classes: SMALL }}
        hint={{ text: 'Such as the senior investigating officer and the independent chair' }}
      />
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: SMALL }} rows={3} />
      <Button text="Pause" preventDoubleClick />
    </Form>
  </>
);

export interface OnePauseProps {
  readonly reference: string;
  readonly form: FormState;
  readonly pause: PauseRecord;
}

/** Ends a pause, or moves its end. */
export const PauseEndPage = ({ reference, form, pause }: OnePauseProps) => (
  <Page
    title={`End a pause of ${reference}`}
    heading={pause.toOn === null ? 'End the pause' : 'Move the end of the pause'}
    caption={reference}
    form={form}
    back={proceedingPaths.pauses(reference)}
  >
    <p class="govuk-body">
      The pause began on {longDate(pause.fromOn as Day)}
      {pause.toOn === null ? '.' : `. It is to end on ${longDate(pause.toOn)}; that stays on record.`}
    </p>
    <Form version={pause.version}>
      <DateInput {...dateOf(form, 'to')} fieldset={legend('On which day do the clocks run again?')} />
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why? (optional)', classes: SMALL }} rows={2} />
      <Button text={pause.toOn === null ? 'End the pause' : 'Move the end'} preventDoubleClick />
    </Form>
  </Page>
);

/** Takes back a pause that was recorded by mistake. */
export const PauseWithdrawalPage = ({ reference, form }: Omit<OnePauseProps, 'pause'>) => (
  <Page
    title={`Take back a pause of ${reference}`}
    heading="Take back the pause"
    caption={reference}
    form={form}
    back={proceedingPaths.pauses(reference)}
  >
    <p class="govuk-body">
      Only for a pause that was recorded by mistake: every clock runs as if it had never been. To let the review go on,
      end the pause. The letter to the Home Office stays among the notices: withdraw it there, or tell them.
    </p>
    <Form>
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why is it taken back?', classes: SMALL }} rows={3} />
      <Button text="Take it back" preventDoubleClick />
    </Form>
  </Page>
);
