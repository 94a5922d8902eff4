import { dateTime } from '../../web/formats.js';
import { Button, Checkboxes, choicesOf, Form, type FormState, InsetText, Page } from '../../web/index.js';
import { documentsPaths } from './paths.js';
import { UNDERTAKING } from './undertaking.js';

export interface UndertakingPageProps {
  readonly reference: string;
  readonly name: string;
  /** When the asker accepted it, if they have. */
  readonly acceptedAt: Date | undefined;
  readonly form: FormState;
}

/** What each person accepts for themselves before released papers open to them. */
export const UndertakingPage = ({ reference, name, acceptedAt, form }: UndertakingPageProps) => (
  <Page
    title={`Confidentiality undertaking, ${reference}`}
    heading="Confidentiality undertaking"
    caption={reference}
    form={form}
    back={documentsPaths.ofReview(reference).list}
  >
    <p class="govuk-body">
      Reviews work because agencies and families trust the panel with what they would tell nobody else. Papers of this
      review that are released to you open once you have accepted this.
    </p>
    <ol class="govuk-list govuk-list--number govuk-list--spaced">
      {UNDERTAKING.map((clause) => (
        <li key={clause}>{clause}</li>
      ))}
    </ol>
    {acceptedAt === undefined ? (
      <Form unsavedChanges="off">
        <Checkboxes
          {...choicesOf(form, 'accept')}
          hint={{ text: `You accept it for yourself, as ${name}. The day and time are recorded.` }}
          items={[{ value: 'yes', text: 'I have read this and accept it' }]}
        />
        <Button text="Continue to the papers" preventDoubleClick />
      </Form>
    ) : (
      <InsetText>You accepted it on {dateTime(acceptedAt)}.</InsetText>
    )}
  </Page>
);
