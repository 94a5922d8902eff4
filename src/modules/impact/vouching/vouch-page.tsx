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
import { SaysRadios } from '../entering/says-radios.js';
import { producerInWords, producers } from '../kinds.js';
import type { Awaited } from './awaited.js';

export interface VouchPageProps {
  readonly caption: string;
  readonly back: string;
  readonly one: Awaited;
  /** Whose practice it is about. */
  readonly body: string;
  /** How often something was said of it before. */
  readonly saidBefore: number;
  readonly form: FormState;
}

/** Who produced something that was given as produced by others: said by somebody independent of the body. */
export const VouchPage = ({ caption, back, one, body, saidBefore, form }: VouchPageProps) => (
  <Page
    title={`${one.kind === undefined ? 'Who produced it' : 'Who produced it, and what it shows'}: ${caption}`}
    heading={one.kind === undefined ? 'Who produced it?' : 'Who produced it, and what does it show?'}
    caption={caption}
    back={back}
    form={form}
  >
    <p class="govuk-body">
      <strong>{one.what}</strong>
      {one.words !== '' && <span class="dhr-lines govuk-!-display-block">{one.words}</span>}
    </p>
    <InsetText>
      Whoever gave it said who produced it:{' '}
      {one.producerName === '' ? producerInWords[one.saidToBe].toLowerCase() : one.producerName}.
      {one.saidToBe !== 'own' &&
        ` It counts as ${body}’s own until somebody independent of ${body} says who produced it.`}
      {one.kind !== undefined &&
        one.shows === 'not-said' &&
        ' Nobody has said what it shows: until then it counts for no more than that it is there.'}
    </InsetText>
    <Form version={saidBefore}>
      <Radios
        classes="govuk-radios--small"
        {...choiceOf(form, 'producer')}
        fieldset={{ legend: { text: 'Who produced it?', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: `Whatever ${body} found by looking at itself is its own, whoever signed it.` }}
        items={producers.map((value) => ({ value, text: producerInWords[value] }))}
      />
      {one.kind !== undefined && <SaysRadios form={form} />}
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
