import { Button, choiceOf, Form, type FormState, fieldOf, Page, Radios, Textarea } from '../../../web/index.js';

/** Asks about a conflict of interest before the first look. */
export const DeclarationPage = ({ reference, back, form }: { reference: string; back: string; form: FormState }) => (
  <Page
    title={`Conflict of interest in ${reference}`}
    heading="Do you have a conflict of interest?"
    caption={reference}
    form={form}
  >
    <p class="govuk-body">
      Everybody who works on a review says so before they first open it. The co-ordinator has told you who the review is
      about, outside this system. If you do not know, ask before you go on.
    </p>
    <p class="govuk-body">You have a conflict if, for example:</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>you know the person who died, the alleged perpetrator, or their family or friends</li>
      <li>you, or somebody you manage, worked with any of them</li>
      <li>you could gain or lose by what the review finds</li>
    </ul>
    <Form>
      <input type="hidden" name="back" value={back} />
      <Radios
        {...choiceOf(form, 'declared')}
        fieldset={{ legend: { text: 'Your declaration', classes: 'govuk-fieldset__legend--m' } }}
        items={[
          { value: 'none', text: 'I know of no conflict of interest' },
          {
            value: 'conflict',
            text: 'I have, or may have, a conflict of interest',
            hint: { text: 'Your access ends at once, and the co-ordinator is told.' },
            conditional: {
              html: (
                <Textarea
                  {...fieldOf(form, 'details')}
                  label={{ text: 'What the conflict is' }}
                  hint={{ text: 'In a few words. Only those who run the review read it.' }}
                  rows={3}
                />
              ),
            },
          },
        ]}
      />
      <Button text="Declare" preventDoubleClick />
    </Form>
  </Page>
);
