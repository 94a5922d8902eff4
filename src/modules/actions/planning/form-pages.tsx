import { Button, Form, InsetText, Page } from '../../../web/index.js';
import type { OpenPlan } from '../opened.js';
import { actionPaths } from '../paths.js';
import type { PlannedAction } from '../queries.js';
import { ActionFields, type ActionFieldsProps } from './action-fields.js';

export interface NewPageProps extends Pick<ActionFieldsProps, 'form' | 'choices'> {
  readonly plan: OpenPlan;
  /** What it begins from, as in "Finding 3: …". */
  readonly begun: { readonly words: string; readonly field: 'finding' | 'early'; readonly id: string } | undefined;
}

/** Planning an action. */
export const NewPage = ({ plan: { review }, form, choices, begun }: NewPageProps) => (
  <Page
    title={`${begun?.field === 'finding' ? 'Start an early action' : 'Plan an action'}: ${review.reference}`}
    heading={begun?.field === 'finding' ? 'Start an early action' : 'Plan an action'}
    caption={review.reference}
    form={form}
    back={actionPaths.plan(review.reference)}
  >
    {begun !== undefined && <InsetText text={`It begins from: ${begun.words}`} />}
    {begun?.field === 'finding' && (
      <p class="govuk-body">
        It need not wait for a recommendation or the report: leave the recommendation open, and it stands in the plan
        among the early actions.
      </p>
    )}
    <Form action={actionPaths.planPage(review.reference, 'new')}>
      {begun !== undefined && <input type="hidden" name={begun.field} value={begun.id} />}
      <ActionFields form={form} choices={choices} asksReason={false} withLead />
      <Button text="Plan it" preventDoubleClick />
    </Form>
  </Page>
);

export interface ChangePageProps extends Pick<ActionFieldsProps, 'form' | 'choices' | 'asksReason'> {
  readonly plan: OpenPlan;
  readonly planned: PlannedAction;
}

/** Changing what an action says. */
export const ChangePage = ({ plan: { review }, planned: { action }, ...fields }: ChangePageProps) => (
  <Page
    title={`Change an action: ${review.reference}`}
    heading="Change an action"
    caption={review.reference}
    form={fields.form}
    back={actionPaths.one(review.reference, action.id)}
  >
    <Form version={action.version} action={actionPaths.below(review.reference, action.id, 'change')}>
      <ActionFields {...fields} withLead={false} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
