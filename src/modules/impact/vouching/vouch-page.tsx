import {
  Button,
  choiceOf,
  Form,
  type FormState,
  fieldOf,
  InsetText,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { producerInWords, producers } from '../kinds.js';
import type { Unconfirmed } from './unconfirmed.js';

export interface VouchPageProps {
  readonly caption: string;
  readonly back: string;
  readonly one: Unconfirmed;
  /** Whose practice it is about. */
  readonly body: string;
  readonly form: FormState;
}

/** Who produced something that was given as by others: said by somebody independent of the body. */
export const VouchPage = ({ caption, back, one, body, form }: VouchPageProps) => (
  <Page title={`Who produced it: ${caption}`} heading="Who produced it?" caption={caption} back={back} form={form}>
    <p class="govuk-body">
      <strong>{one.what}</strong>
    </p>
    <InsetText>
      It was given as by: {one.producerName === '' ? producerInWords[one.saidToBe].toLowerCase() : one.producerName}. It
      counts as {body}’s own until somebody independent of {body} says who produced it.
    </InsetText>
    <Form>
      <Radios
        {...choiceOf(form, 'producer')}
        fieldset={{ legend: { text: 'Who produced it?', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: `Whatever ${body} found by looking at itself is its own, whoever signed it.` }}
        items={producers.map((value) => ({ value, text: producerInWords[value] }))}
      />
      <Textarea
        {...fieldOf(form, 'because')}
        label={{ text: 'How do you know?', classes: 'govuk-label--s' }}
        hint={{ text: 'As in “read the published report”, or “the auditor sent it to me”. Nobody’s name.' }}
        rows={3}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);
