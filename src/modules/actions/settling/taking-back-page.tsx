import { longDate } from '../../../web/formats.js';
import { Button, Form, type FormState, fieldOf, Page, Textarea } from '../../../web/index.js';
import type { OpenPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import type { ActionPlan } from '../queries.js';

export interface TakingBackPageProps {
  readonly plan: OpenPlan;
  readonly settled: ActionPlan;
  readonly form: FormState;
}

/** Taking the partnership's agreement to the plan back. */
export const TakingBackPage = ({ plan: { review }, settled, form }: TakingBackPageProps) => (
  <Page
    title={`Take the agreement back: ${review.reference}`}
    heading="Take the agreement back"
    caption={review.reference}
    form={form}
    back={actionPaths.planPage(review.reference, 'agreement')}
  >
    {settled.agreedOn !== null && (
      <p class="govuk-body">
        On record: the partnership agreed the plan on {longDate(settled.agreedOn)}, {settled.agreedMinute}.
      </p>
    )}
    <p class="govuk-body">
      Do this when it was recorded by mistake, or when the partnership wants the plan changed after all. It stays on
      record that it was agreed, and why it was taken back. What was passed on stays passed on.
    </p>
    <Form version={settled.version} action={actionPaths.planPage(review.reference, 'agreement/taking-back')}>
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: 'govuk-label--s' }} rows={4} />
      <Button text="Take the agreement back" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Page>
);
