import { Button, choiceOf, Form, type FormState, fieldOf, Page, Radios, Textarea } from '../../../web/index.js';
import type { ClaimStanding } from '../judging/standing.js';
import { strengthInWords, verdictInWords, verdicts } from '../kinds.js';

export interface ProposePageProps {
  readonly caption: string;
  readonly back: string;
  readonly about: string;
  readonly stands: ClaimStanding;
  readonly form: FormState;
}

/** What the owner of a change thinks came of it: somebody independent judges. */
export const ProposePage = ({ caption, back, about, stands, form }: ProposePageProps) => (
  <Page title="What came of it" heading="What do you think came of it?" caption={caption} back={back} form={form}>
    <p class="govuk-body">{about}</p>
    <p class="govuk-body">
      You propose, and somebody independent of your organisation judges. The proof on record is now:{' '}
      <strong>{strengthInWords[stands.strength.strength].toLowerCase()}</strong>.
    </p>
    <Form>
      <Radios
        {...choiceOf(form, 'verdict')}
        fieldset={{ legend: { text: 'Did practice change?', classes: 'govuk-fieldset__legend--s' } }}
        items={verdicts.map((value) => ({ value, text: verdictInWords[value] }))}
      />
      <Textarea
        {...fieldOf(form, 'reasons')}
        label={{ text: 'What shows it?', classes: 'govuk-label--s' }}
        hint={{ text: 'Also what speaks against it. No names.' }}
        rows={4}
      />
      <Button text="Send" preventDoubleClick />
    </Form>
  </Page>
);
