import { longDate } from '../../../web/formats.js';
import {
  choiceOf,
  DateInput,
  dateOf,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  label,
  legend,
  Radios,
  Textarea,
} from '../../../web/index.js';
import { aboutInWords, commentAbouts } from '../code-lists.js';
import { FormPage } from '../form-page.js';
import { familyPaths } from '../paths.js';
import type { Contact, ContactRecords } from '../queries.js';

interface AboutContact {
  readonly reference: string;
  readonly contact: Contact;
  readonly form: FormState;
}

const back = ({ reference, contact }: AboutContact) => familyPaths.contact(reference, contact.id);

/** What somebody says of the terms of reference or of the draft. */
export const CommentPage = (props: AboutContact & { kept?: ContactRecords['comments'][number] }) => {
  const { form, kept } = props;
  return (
    <FormPage
      {...props}
      back={back(props)}
      heading={
        kept === undefined ? 'Ask them, and keep what they say' : `What they say about ${aboutInWords[kept.about]}`
      }
      version={kept?.version}
    >
      {kept === undefined && (
        <Radios
          {...choiceOf(form, 'about')}
          fieldset={legend('What are they asked about?')}
          items={commentAbouts.map((value) => ({ value, text: capital(aboutInWords[value]) }))}
        />
      )}
      <DateInput {...dateOf(form, 'askedOn')} fieldset={legend('When were they asked?')} />
      <DateInput {...dateOf(form, 'saidOn')} fieldset={legend('When did they answer? (optional)')} />
      <Textarea
        {...fieldOf(form, 'said')}
        label={label('What did they say? (optional)')}
        hint={{ text: 'In their words. Write also if they have nothing to add, or would rather not answer.' }}
        rows={6}
      />
      <DateInput {...dateOf(form, 'answeredOn')} fieldset={legend('When were they answered? (optional)')} />
      <Textarea
        {...fieldOf(form, 'answer')}
        label={label('What were they answered? (optional)')}
        hint={{ text: 'What changes because of it; or why it does not.' }}
        rows={5}
      />
    </FormPage>
  );
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A reading in private, planned. */
export const ReadingPage = (props: AboutContact) => (
  <FormPage {...props} back={back(props)} heading="Plan a reading of the draft">
    <InsetText>
      In a place they choose, with nobody from an agency in the room unless they ask for it. The draft does not go home
      with them.
    </InsetText>
    {props.contact.datesToAvoid !== '' && <p class="govuk-body">Keep away from: {props.contact.datesToAvoid}</p>}
    <DateInput {...dateOf(props.form, 'plannedOn')} fieldset={legend('When?')} />
    <Input
      {...fieldOf(props.form, 'place')}
      label={label('Where?')}
      hint={{ text: 'Not an address of theirs: say “at home” or name the place' }}
    />
    <Input
      {...fieldOf(props.form, 'company')}
      label={label('Who will be with them?')}
      hint={{ text: 'Such as the chair, their advocate' }}
    />
    <Input
      {...fieldOf(props.form, 'timeGiven')}
      label={label('How much time do they have?')}
      hint={{ text: 'Such as: a whole day, and a second one if they wish' }}
    />
    <Input {...fieldOf(props.form, 'support')} label={label('Who supports them, during and afterwards?')} />
  </FormPage>
);

/** That they read it. */
export const HeldPage = (props: AboutContact & { plannedOn: ContactRecords['readings'][number]['plannedOn'] }) => (
  <FormPage {...props} back={back(props)} heading="Record that they read the draft">
    <p class="govuk-body">
      Planned for {longDate(props.plannedOn)}. Keep each comment with “Record a question to them, or a comment”, so that
      each is answered.
    </p>
    <DateInput {...dateOf(props.form, 'readOn')} fieldset={legend('When did they read it?')} />
    <Textarea {...fieldOf(props.form, 'howItWent')} label={label('How was it for them? (optional)')} rows={4} />
  </FormPage>
);
