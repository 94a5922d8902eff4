import { Button, Form, type FormState, fieldOf, InsetText, Page, Textarea } from '../../../web/index.js';
import { proofKindInWords } from '../kinds.js';
import type { ActionProof, PlannedAction } from '../queries.js';

export interface WithdrawPageProps {
  readonly caption: string;
  readonly back: string;
  readonly action: PlannedAction['action'];
  readonly proof: ActionProof;
  /** A text as the asker reads it. */
  readonly text: (kept: string) => string;
  readonly form: FormState;
}

/** Withdrawing proof, with the reason. */
export const WithdrawPage = ({ caption, back, action, proof, text, form }: WithdrawPageProps) => (
  <Page title="Withdraw proof" heading="Withdraw proof" caption={caption} form={form} back={back}>
    <p class="govuk-body">
      Proof: <strong>{text(proof.title)}</strong>. {proofKindInWords[proof.kind]}.
    </p>
    <p class="govuk-body">
      Withdraw it when it does not show what it was given for, or names somebody. It counts no more; that it was given,
      and why it was withdrawn, stays on record.
    </p>
    {action.closedOn !== null && (
      <InsetText text="The action was closed on proof. When none is left it shows as closed without proof: consider opening it again." />
    )}
    <Form>
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: 'govuk-label--s' }} rows={3} />
      <Button text="Withdraw it" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Page>
);
