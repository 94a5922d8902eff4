import { Button, Form, type FormState, fieldOf, Page, Textarea } from '../../../web/index.js';
import { ClaimFields } from './claim-fields.js';

export interface WordsPageProps {
  readonly heading: string;
  readonly caption: string;
  readonly back: string;
  /** What becomes of the words before, and what this page is not for. */
  readonly says: string;
  /** How many wordings there were before. */
  readonly version: number;
  /** Whether the reason is kept with it. */
  readonly asksWhy: boolean;
  readonly form: FormState;
}

/** A claim in other words. */
export const WordsPage = ({ heading, caption, back, says, version, asksWhy, form }: WordsPageProps) => (
  <Page title={`${heading}: ${caption}`} heading={heading} caption={caption} back={back} form={form}>
    <p class="govuk-body">{says}</p>
    <Form version={version}>
      <ClaimFields form={form} />
      {asksWhy && (
        <Textarea
          {...fieldOf(form, 'why')}
          label={{ text: 'Why is it worded anew?', classes: 'govuk-label--s' }}
          rows={2}
        />
      )}
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
