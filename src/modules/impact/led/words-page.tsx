import { Button, Form, type FormState, Page } from '../../../web/index.js';
import { ClaimFields } from '../entering/claim-fields.js';

export interface WordsPageProps {
  readonly caption: string;
  readonly back: string;
  /** How many wordings there were before them. */
  readonly version: number;
  readonly form: FormState;
}

/** A claim in other words, until it is agreed. */
export const WordsPage = ({ caption, back, version, form }: WordsPageProps) => (
  <Page title="Put it in other words" heading="Put it in other words" caption={caption} back={back} form={form}>
    <p class="govuk-body">What it said before is kept. Once it is agreed, ask whoever looks after the plan.</p>
    <Form version={version}>
      <ClaimFields form={form} />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
