import { choiceOf, type FormState, Radios } from '../../../web/index.js';
import { proofSays, proofSaysInWords } from '../kinds.js';

/** What proof without figures shows of a change. */
export const SaysRadios = ({ form }: { readonly form: FormState }) => (
  <Radios
    {...choiceOf(form, 'says')}
    classes="govuk-radios--small"
    fieldset={{ legend: { text: 'What does it show?', classes: 'govuk-fieldset__legend--s' } }}
    hint={{
      text: 'Of what was seen in cases, an outcome or what people say. A promise, a policy or training shows no change by itself: leave this empty.',
    }}
    items={proofSays.map((value) => ({ value, text: proofSaysInWords[value] }))}
  />
);
