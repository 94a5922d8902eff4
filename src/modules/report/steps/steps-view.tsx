import { longDate } from '../../../web/formats.js';
import {
  Button,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Page,
  SummaryList,
  Textarea,
} from '../../../web/index.js';
import { type ReportStep, reportStepInWords, reportSteps } from '../kinds.js';
import { reportPaths } from '../paths.js';
import type { NotedStep } from '../queries.js';

/** The days of the report, each with a way to say it or take it back. */
export const StepDays = ({ reference, steps }: { reference: string; steps: ReadonlyMap<ReportStep, NotedStep> }) => (
  <SummaryList
    rows={reportSteps.map((step) => {
      const noted = steps.get(step);
      return {
        key: { text: reportStepInWords[step] },
        value: {
          text:
            noted === undefined ? 'Not yet' : `${longDate(noted.onDay)}${noted.note === '' ? '' : `. ${noted.note}`}`,
        },
        actions: {
          items: [
            {
              href: reportPaths.step(reference, step),
              text: noted === undefined ? 'Say when' : 'Change',
              visuallyHiddenText: reportStepInWords[step],
            },
          ],
        },
      };
    })}
  />
);

const means: Readonly<Record<ReportStep, string>> = {
  'analysis-done': 'The panel has answered its lines of enquiry. The time for drafting counts from here.',
  'drafting-started': 'Noted by itself when the first section is saved; change it when drafting began elsewhere.',
  completed:
    'The overview report is complete: the panel has nothing more to change before sign-off. Six months from the decision is the usual limit.',
};

export interface StepPageProps {
  readonly reference: string;
  readonly step: ReportStep;
  readonly noted: boolean;
  readonly form: FormState;
}

/** Saying a day of the report. */
export const StepPage = ({ reference, step, noted, form }: StepPageProps) => (
  <Page
    title={`${reportStepInWords[step]}, ${reference}`}
    heading={reportStepInWords[step]}
    caption={`Report, ${reference}`}
    form={form}
    back={reportPaths.list(reference)}
  >
    <p class="govuk-body">{means[step]}</p>
    <Form>
      <DateInput
        {...dateOf(form, 'on')}
        fieldset={{ legend: { text: 'On which day?', classes: 'govuk-fieldset__legend--s' } }}
      />
      <Textarea {...fieldOf(form, 'note')} rows={3} label={{ text: 'Note (optional)' }} />
      <Button text="Save" preventDoubleClick />
    </Form>
    {noted && (
      <Form unsavedChanges="off">
        <input type="hidden" name="take-back" value="yes" />
        <Button text="Take it back" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    )}
  </Page>
);
