import { Button, choiceOf, Form, type FormState, fieldOf, Page, Radios, Textarea } from '../../../web/index.js';

export interface DeclarationPageProps {
  readonly reference: string;
  /** Where the person was going. */
  readonly back: string;
  readonly form: FormState;
  /** They answer for an agency and are nothing else here: having worked with somebody is then a link to declare, not a conflict. */
  readonly mayHaveLink: boolean;
}

/** Asks about a conflict of interest before the first look. */
export const DeclarationPage = ({ reference, back, form, mayHaveLink }: DeclarationPageProps) => (
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
      {!mayHaveLink && <li>you, or somebody you manage, worked with any of them</li>}
      <li>you could gain or lose by what the review finds</li>
    </ul>
    {mayHaveLink && (
      <p class="govuk-body">
        You answer for your agency. If you, or somebody you manage, worked with any of them, say so: you are then not
        wholly independent, and the co-ordinator decides whether you go on. Until then you can open the review.
      </p>
    )}
    <Form>
      <input type="hidden" name="back" value={back} />
      <Radios
        {...choiceOf(form, 'declared')}
        fieldset={{ legend: { text: 'Your declaration', classes: 'govuk-fieldset__legend--m' } }}
        items={[
          { value: 'none', text: 'I know of no conflict of interest' },
          ...(mayHaveLink ? [linkChoice(form)] : []),
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

const linkChoice = (form: FormState) => ({
  value: 'link',
  text: 'I am not wholly independent: my work, or that of people I manage, touched the case',
  conditional: {
    html: (
      <Textarea
        {...fieldOf(form, 'link')}
        label={{ text: 'What the link is' }}
        hint={{ text: 'In a few words, without real names. Only those who run the review read it.' }}
        rows={3}
      />
    ),
  },
});
