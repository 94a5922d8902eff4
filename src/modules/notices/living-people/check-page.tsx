import { longDate } from '../../../web/formats.js';
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
  Timeline,
} from '../../../web/index.js';
import { checkOutcomeInWords, checkOutcomes } from '../kinds.js';
import { noticePaths } from '../paths.js';
import type { LivingPeopleCheck } from './queries.js';

/** The checks on living people at risk, and the form for another. */
export interface CheckPageProps {
  readonly reference: string;
  readonly checks: readonly LivingPeopleCheck[];
  readonly form: FormState;
  readonly mayKeep: boolean;
}

export const CheckPage = ({ reference, checks, form, mayKeep }: CheckPageProps) => (
  <Page
    title={`Living people at risk, ${reference}`}
    heading="Living people at risk"
    caption={reference}
    form={form}
    back={noticePaths.list(reference)}
  >
    <p class="govuk-body">
      Children, dependants, other partners and anybody else who may be in danger now: MASH and the police check, and the
      outcome is recorded here. Partnership’s own rule (B-10).
    </p>
    {checks.length > 0 && (
      <Timeline
        headingLevel={2}
        items={checks.toReversed().map((check) => ({
          label: { text: checkOutcomeInWords[check.outcome] },
          text: check.details,
          byline: { text: check.checkedBy },
          at: { timestamp: check.checkedOn, words: longDate(check.checkedOn) },
        }))}
      />
    )}
    {mayKeep && <CheckForm form={form} />}
  </Page>
);

const CheckForm = ({ form }: { form: FormState }) => (
  <Form>
    <h2 class="govuk-heading-m">Record a check</h2>
    <Radios
      {...choiceOf(form, 'outcome')}
      fieldset={{ legend: { text: 'How did the check end?', classes: 'govuk-fieldset__legend--s' } }}
      items={checkOutcomes.map((value) => ({ value, text: checkOutcomeInWords[value] }))}
    />
    <DateInput
      {...dateOf(form, 'checkedOn')}
      fieldset={{ legend: { text: 'When was it made?', classes: 'govuk-fieldset__legend--s' } }}
    />
    <Input
      {...fieldOf(form, 'checkedBy')}
      label={{ text: 'Who checked?', classes: 'govuk-label--s' }}
      hint={{ text: 'The body and the person, such as the MASH duty manager' }}
    />
    <Textarea
      {...fieldOf(form, 'details')}
      label={{ text: 'What was found and done?', classes: 'govuk-label--s' }}
      hint={{ text: 'Do not write real names here: everybody on the review can read this' }}
    />
    <Button text="Record the check" preventDoubleClick />
  </Form>
);
