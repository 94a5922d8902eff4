import { longDate } from '../../../web/formats.js';
import {
  Button,
  Checkboxes,
  choicesOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Textarea,
} from '../../../web/index.js';
import { passingWayInWords } from '../kinds.js';
import type { OpenPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import type { PlanRow } from '../planning/arrange.js';
import type { ActionPassing } from './pass-on.js';
import { whatPassed } from './passing-list.js';

const small = 'govuk-label--s';
const legend = 'govuk-fieldset__legend--s';

export interface PassedPageProps {
  readonly plan: OpenPlan;
  /** All that went by one letter. */
  readonly letter: readonly ActionPassing[];
  readonly rows: readonly PlanRow[];
  readonly form: FormState;
}

/** What went by one letter: that it came, or that it was never passed on so. */
export const PassedPage = (props: PassedPageProps) => {
  const { plan, letter, form } = props;
  const { reference } = plan.review;
  const [first] = letter;
  return (
    <Page
      title={`Passed on: ${reference}`}
      heading={first === undefined ? 'Passed on' : `Passed on to ${first.toName}`}
      caption={reference}
      form={form}
      back={actionPaths.planPage(reference, 'passing-on')}
    >
      {first !== undefined && (
        <p class="govuk-body">
          On {longDate(first.passedOn)}, {passingWayInWords[first.way].toLowerCase()}.
        </p>
      )}
      <Came {...props} />
      <Wrong {...props} />
    </Page>
  );
};

const itemsOf = (letter: readonly ActionPassing[], rows: readonly PlanRow[]) =>
  letter.map((one) => ({
    value: one.id,
    text: whatPassed(one, rows).replace(/^[a-z]/, (first) => first.toUpperCase()),
  }));

const Came = ({ plan, letter, rows, form }: PassedPageProps) => {
  const open = letter.filter(({ wrongAt, acknowledgedOn }) => wrongAt === null && acknowledgedOn === null);
  if (open.length === 0) return null;
  const ticked =
    form.values.came === undefined ? { ...form, values: { ...form.values, came: open.map(({ id }) => id) } } : form;
  return (
    <Form action={actionPaths.planPage(plan.review.reference, `passing-on/${open[0]?.id ?? ''}`)}>
      <h2 class="govuk-heading-m">Has it come?</h2>
      <Checkboxes
        {...choicesOf(ticked, 'came')}
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: 'What was acknowledged', classes: legend } }}
        items={itemsOf(open, rows)}
      />
      <Input {...fieldOf(form, 'by')} label={{ text: 'Who acknowledged it', classes: small }} />
      <DateInput {...dateOf(form, 'on')} fieldset={{ legend: { text: 'On which day', classes: legend } }} />
      <Button text="Record the acknowledgement" preventDoubleClick />
    </Form>
  );
};

const Wrong = ({ plan, letter, rows, form }: PassedPageProps) => {
  const open = letter.filter(({ wrongAt }) => wrongAt === null);
  if (open.length === 0) return null;
  return (
    <Form action={actionPaths.planPage(plan.review.reference, `passing-on/${open[0]?.id ?? ''}`)}>
      <h2 class="govuk-heading-m">Was it not passed on so?</h2>
      <p class="govuk-body">
        As when it went to somebody else, or not at all. It stays on record as wrong with your reason, and can be
        recorded anew.
      </p>
      <input type="hidden" name="part" value="wrong" />
      <Checkboxes
        {...choicesOf(form, 'wrong')}
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: 'What is wrong', classes: legend } }}
        items={itemsOf(open, rows)}
      />
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'What is wrong about it?', classes: small }} rows={3} />
      <Button text="Put it right" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  );
};
