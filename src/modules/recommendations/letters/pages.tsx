import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  label,
  legend,
  Page,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { letterWayInWords, letterWays, officerAnswerInWords, officerAnswers } from '../kinds.js';
import { recommendationPaths } from '../paths.js';
import type { AddressedTo, Recommendation } from '../queries.js';

export interface LetterProps {
  readonly reference: string;
  /** With the names that the asker is to read. */
  readonly one: Recommendation;
  readonly addressee: AddressedTo;
  readonly form: FormState;
}

const at = ({ reference, one, addressee }: LetterProps, page: string): string =>
  recommendationPaths.addressee(reference, one.id, { addressee: addressee.id, page });

/** Sending a recommendation to a chief officer, from here or on paper. */
export const LetterPage = (props: LetterProps) => {
  const { reference, one, addressee, form } = props;
  return (
    <Page
      title={`Letter to ${addressee.bodyName}: ${reference}`}
      heading={`Send recommendation ${one.number} to the chief officer of ${addressee.bodyName}`}
      caption={reference}
      form={form}
      back={recommendationPaths.page(reference, 'letters')}
    >
      <p class="govuk-inset-text dhr-lines">{one.wording}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={at(props, 'letter-file')}>
          The letter as a Word file
        </a>
        , to be printed or sent by secure mail.{' '}
        <a class="govuk-link" href={at(props, 'letter-words')}>
          Change how it begins
        </a>
      </p>
      {addressee.letterWords !== '' && <p class="govuk-body dhr-lines">It begins: {addressee.letterWords}</p>}
      <Form action={at(props, 'letter')}>
        <Input {...fieldOf(form, 'officerName')} label={label('Chief officer')} />
        <Input {...fieldOf(form, 'officerPost')} label={label('Post')} />
        <Input {...fieldOf(form, 'officerEmail')} type="email" label={label('E-mail address')} />
        <Radios
          {...choiceOf(form, 'way')}
          fieldset={legend('How does it go?')}
          items={letterWays.map((value) => ({ value, text: letterWayInWords[value] }))}
        />
        <DateInput {...dateOf(form, 'sentOn')} fieldset={legend('If it does not go from here: sent on')} />
        <DateInput {...dateOf(form, 'answerDueOn')} fieldset={legend('An answer is expected by')} />
        <Button text="Send it, or record that it was sent" preventDoubleClick />
      </Form>
    </Page>
  );
};

/** Changing the first words of a letter before it goes; what is recommended and asked stays as it is. */
export const LetterWordsPage = (props: LetterProps) => {
  const { reference, addressee, form } = props;
  return (
    <Page
      title={`How the letter to ${addressee.bodyName} begins: ${reference}`}
      heading={`How the letter to ${addressee.bodyName} begins`}
      caption={reference}
      form={form}
      back={at(props, 'letter')}
    >
      <Form action={at(props, 'letter-words')} version={addressee.version}>
        <Textarea
          {...fieldOf(form, 'words')}
          label={label('First words')}
          hint={{
            text: 'After “Dear …”. The recommendation, what it is to change, what is expected and the day of the answer follow by themselves. No names of people in the case. Leave it empty for our own words.',
          }}
          rows={8}
        />
        <Button text="Keep the words" preventDoubleClick />
      </Form>
    </Page>
  );
};

/** Recording what a chief officer answered on paper or by mail. */
export const RecordAnswerPage = (props: LetterProps) => {
  const { reference, one, addressee, form } = props;
  return (
    <Page
      title={`Answer of ${addressee.bodyName}: ${reference}`}
      heading={`What the chief officer of ${addressee.bodyName} answered`}
      caption={`${reference}, recommendation ${one.number}`}
      form={form}
      back={recommendationPaths.one(reference, one.id)}
    >
      <p class="govuk-inset-text dhr-lines">{one.wording}</p>
      <Form action={at(props, 'letter-answer')}>
        <OfficerFields form={form} />
        <DateInput {...dateOf(form, 'on')} fieldset={legend('Answered on')} />
        <Button text="Record it" preventDoubleClick />
      </Form>
    </Page>
  );
};

/** What a chief officer answers, and who says so. */
export const OfficerFields = ({ form }: { form: FormState }) => (
  <>
    <Radios
      {...choiceOf(form, 'answer')}
      fieldset={legend('The answer')}
      items={officerAnswers.map((value) => ({ value, text: officerAnswerInWords[value] }))}
    />
    <Textarea
      {...fieldOf(form, 'answerText')}
      label={label('In words')}
      hint={{
        text: 'Needed unless it is accepted: which part, why not, or what is in place. No names of people in the case.',
      }}
      rows={4}
    />
    <Input {...fieldOf(form, 'answeredName')} label={label('Name')} />
    <Input {...fieldOf(form, 'answeredPost')} label={label('Post')} />
  </>
);
