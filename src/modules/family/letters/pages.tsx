import { longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  label,
  legend,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { letterInWords, letterKinds } from '../code-lists.js';
import { FormPage } from '../form-page.js';
import { familyPaths } from '../paths.js';
import type { Contact, ContactRecords } from '../queries.js';
import { sendingBlockers } from '../rules.js';
import { SafeContact } from '../safe-contact.js';
import { sendingBlockerInWords } from '../words.js';

interface AboutContact {
  readonly reference: string;
  readonly contact: Contact;
  readonly form: FormState;
}

/** What a letter is to say. */
export const NewLetterPage = (props: AboutContact) => (
  <FormPage
    {...props}
    back={familyPaths.contact(props.reference, props.contact.id)}
    heading="Write a letter"
    save="Draw up the letter"
  >
    <InsetText>
      It comes out as a Word file, for {props.contact.contactPerson} to read, change, sign and send. Nothing goes from
      here.
    </InsetText>
    {props.contact.language !== '' && (
      <p class="govuk-body">Their language: {props.contact.language}. Have it translated before it goes.</p>
    )}
    <Radios
      {...choiceOf(props.form, 'kind')}
      fieldset={legend('Which letter?')}
      items={letterKinds.map((value) => ({ value, text: letterInWords[value] }))}
    />
    <Textarea
      {...fieldOf(props.form, 'words')}
      label={label('What should it say besides? (optional)')}
      hint={{
        text: 'Leave a line empty between paragraphs. The usual words of such a letter are there already. No addresses.',
      }}
      rows={8}
    />
  </FormPage>
);

/** A letter that was drawn up: its file, and whether a person has sent it. */
export const LetterPage = (props: AboutContact & { letter: ContactRecords['letters'][number] }) => {
  const { reference, contact, form, letter } = props;
  const blockers = letter.sentOn === null ? sendingBlockers(contact, letter) : [];
  return (
    <Page
      title={`Letter: ${reference}`}
      heading={letterInWords[letter.kind]}
      caption={reference}
      form={form}
      back={familyPaths.contact(reference, contact.id)}
    >
      {letter.sentOn === null && <SafeContact warning={contact.warning} />}
      <p class="govuk-body">
        To {contact.name}. Written on {longDate(letter.draftedOn)}.
        {letter.sentOn !== null && ` Sent on ${longDate(letter.sentOn)}, ${letter.sentHow ?? ''}.`}
      </p>
      {blockers.map((blocker) => (
        <InsetText key={blocker.kind}>{sendingBlockerInWords(blocker)}.</InsetText>
      ))}
      {blockers.length === 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={familyPaths.letterFile(reference, contact.id, letter.id)}>
            Download the letter (Word)
          </a>
        </p>
      )}
      {letter.sentOn === null && letter.withdrawnAt === null && (
        <Form>
          <h2 class="govuk-heading-m">Record that it was sent</h2>
          <DateInput {...dateOf(form, 'sentOn')} fieldset={legend('When?')} />
          <Input
            {...fieldOf(form, 'sentHow')}
            label={label('How?')}
            hint={{ text: 'Such as: handed over by the liaison officer' }}
          />
          <Button text="Record" preventDoubleClick />
        </Form>
      )}
    </Page>
  );
};
