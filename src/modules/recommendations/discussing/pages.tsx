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
import { discussionAnswerInWords, discussionAnswers, discussionWayInWords } from '../kinds.js';
import { recommendationPaths } from '../paths.js';
import type { AddressedTo, Recommendation } from '../queries.js';
import { Wording } from './wording.js';

export interface DiscussingProps {
  readonly reference: string;
  /** With the names that the asker is to read. */
  readonly one: Recommendation;
  readonly addressee: AddressedTo;
  readonly form: FormState;
}

const at = ({ reference, one, addressee }: DiscussingProps, page: string): string =>
  recommendationPaths.addressee(reference, one.id, { addressee: addressee.id, page });

/** Asking by a link. */
export const AskingPage = (props: DiscussingProps) => {
  const { reference, one, addressee, form } = props;
  return (
    <Page
      title={`Ask ${addressee.bodyName}: ${reference}`}
      heading={`Ask ${addressee.bodyName} about recommendation ${one.number}`}
      caption={reference}
      form={form}
      back={recommendationPaths.one(reference, one.id)}
    >
      <p class="govuk-body">
        They get a message with a link to this, and nothing else of the review. If you have spoken to them already,{' '}
        <a class="govuk-link" href={at(props, 'conversation')}>
          record what they said
        </a>{' '}
        instead.
      </p>
      <Wording one={one} wording={one.wording} />
      <Form action={at(props, 'asking')}>
        <Input {...fieldOf(form, 'name')} label={label('Who is asked?')} />
        <Input {...fieldOf(form, 'post')} label={label('Post (optional)')} />
        <Input {...fieldOf(form, 'email')} type="email" label={label('E-mail address')} />
        <DateInput {...dateOf(form, 'answerDueOn')} fieldset={legend('An answer is asked for by')} />
        <Textarea
          {...fieldOf(form, 'message')}
          label={label('What you want them to look at (optional)')}
          hint={{ text: 'They read it behind the link, not in the message.' }}
          rows={3}
        />
        <Button text="Send the link" preventDoubleClick />
      </Form>
    </Page>
  );
};

/** Recording what was said at a meeting, by telephone or in a letter. */
export const ConversationPage = (props: DiscussingProps) => {
  const { reference, one, addressee, form } = props;
  return (
    <Page
      title={`What ${addressee.bodyName} said: ${reference}`}
      heading={`What ${addressee.bodyName} said of recommendation ${one.number}`}
      caption={reference}
      form={form}
      back={recommendationPaths.one(reference, one.id)}
    >
      <Wording one={one} wording={one.wording} />
      <Form action={at(props, 'conversation')}>
        <Radios
          {...choiceOf(form, 'way')}
          classes="govuk-radios--inline"
          fieldset={legend('How?')}
          items={(['meeting', 'phone', 'letter'] as const).map((value) => ({
            value,
            text: discussionWayInWords[value],
          }))}
        />
        <DateInput {...dateOf(form, 'on')} fieldset={legend('When?')} />
        <Radios
          {...choiceOf(form, 'answer')}
          fieldset={legend('What did they say?')}
          items={discussionAnswers.map((value) => ({ value, text: discussionAnswerInWords[value] }))}
        />
        <SaidFields form={form} />
        <Button text="Record it" preventDoubleClick />
      </Form>
    </Page>
  );
};

/** What is said in words, and by whom. */
export const SaidFields = ({ form }: { form: FormState }) => (
  <>
    <Textarea {...fieldOf(form, 'proposedWording')} label={label('The wording proposed instead (optional)')} rows={4} />
    <Textarea {...fieldOf(form, 'answerText')} label={label('What was said, and why')} rows={4} />
    <Input {...fieldOf(form, 'answeredName')} label={label('Who says so?')} />
    <Input {...fieldOf(form, 'answeredPost')} label={label('Post')} />
  </>
);

/** What was made of an answer. */
export const SettlingPage = (props: DiscussingProps) => {
  const { reference, one, addressee, form } = props;
  return (
    <Page
      title={`What was made of the answer of ${addressee.bodyName}: ${reference}`}
      heading={`What was made of the answer of ${addressee.bodyName}`}
      caption={`${reference}, recommendation ${one.number}`}
      form={form}
      back={recommendationPaths.one(reference, one.id)}
    >
      <Form action={at(props, 'settling')}>
        <Textarea
          {...fieldOf(form, 'settled')}
          label={label('What was made of it?')}
          hint={{ text: 'Taken into the wording, in part, or not, and why. The panel reads it.' }}
          rows={4}
        />
        <Button text="Keep it" preventDoubleClick />
      </Form>
    </Page>
  );
};
