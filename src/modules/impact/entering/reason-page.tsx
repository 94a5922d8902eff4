import { Button, Form, type FormState, fieldOf, Page, Textarea } from '../../../web/index.js';

export interface ReasonPageProps {
  readonly heading: string;
  readonly caption: string;
  readonly back: string;
  /** What is withdrawn. */
  readonly what: string;
  readonly form: FormState;
}

/** Withdrawing what one has given, with the reason. */
export const ReasonPage = ({ heading, caption, back, what, form }: ReasonPageProps) => (
  <Page title={heading} heading={heading} caption={caption} back={back} form={form}>
    <p class="govuk-body">
      <strong>{what}</strong>
    </p>
    <p class="govuk-body">It counts no more. That it was given, and why it was withdrawn, stays on record.</p>
    <Form>
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?', classes: 'govuk-label--s' }} rows={3} />
      <Button text="Withdraw it" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Page>
);
