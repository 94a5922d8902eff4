import { Button, Form, type FormState, fieldOf, Page, Textarea } from '../../../web/index.js';
import { ClaimFields } from '../entering/claim-fields.js';

export interface RewordPageProps {
  readonly caption: string;
  readonly back: string;
  /** How many wordings there were before. */
  readonly version: number;
  readonly form: FormState;
}

/** A claim in other words, with why. */
export const RewordPage = ({ caption, back, version, form }: RewordPageProps) => (
  <Page title={`Word it anew: ${caption}`} heading="Word it anew" caption={caption} back={back} form={form}>
    <p class="govuk-body">
      What it said before is kept, with the reason. Where another thing is to be different, make another claim.
    </p>
    <Form version={version}>
      <ClaimFields form={form} />
      <Textarea
        {...fieldOf(form, 'why')}
        label={{ text: 'Why is it worded anew?', classes: 'govuk-label--s' }}
        rows={2}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
