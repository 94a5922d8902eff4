import { Button, DateInput, dateOf, Form, type FormState, fieldOf, Page, Textarea } from '../../../web/index.js';
import type { Measure } from '../queries.js';

export interface MeasurePageProps {
  /** As the asker reads it. */
  readonly measure: Measure;
  readonly caption: string;
  readonly back: string;
  readonly form: FormState;
}

/** Something else is measured from a day on. */
export const DefinitionPage = ({ measure, caption, back, form }: MeasurePageProps) => (
  <Page
    title={`Change what is measured: ${caption}`}
    heading="Change what is measured"
    caption={caption}
    back={back}
    form={form}
  >
    <p class="govuk-body-l">{measure.definition.what}</p>
    <p class="govuk-body">
      From the day that you give another thing is measured. What was read before stays on record, is drawn apart, and is
      compared with nothing that is read after it: give a new baseline with it.
    </p>
    <Form version={measure.definitions.length}>
      <Textarea
        {...fieldOf(form, 'what')}
        label={{ text: 'What exactly is counted from then on?', classes: 'govuk-label--s' }}
        rows={3}
      />
      <Textarea
        {...fieldOf(form, 'population')}
        label={{ text: 'Of all of whom, or of what?', classes: 'govuk-label--s' }}
        rows={2}
      />
      <DateInput
        {...dateOf(form, 'fromOn')}
        fieldset={{ legend: { text: 'From which day?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Textarea {...fieldOf(form, 'why')} label={{ text: 'Why?', classes: 'govuk-label--s' }} rows={3} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

/** A measure is read no more. */
export const EndPage = ({ measure, caption, back, form }: MeasurePageProps) => (
  <Page title={`Measure it no more: ${caption}`} heading="Measure it no more" caption={caption} back={back} form={form}>
    <p class="govuk-body-l">{measure.definition.what}</p>
    <p class="govuk-body">
      Nobody is asked for it any more, and it no longer counts. What was read of it stays on record. An ended measure is
      not begun again: add another.
    </p>
    <Form version={measure.version}>
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: 'govuk-label--s' }} rows={3} />
      <Button text="Measure it no more" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Page>
);
