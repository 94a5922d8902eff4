import {
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  type FormState,
  fieldOf,
  Input,
  InsetText,
  label,
  legend,
  Radios,
  Select,
  Textarea,
} from '../../../web/index.js';
import { channelInWords, channels, contactKindInWords, contactKinds, type Side } from '../code-lists.js';
import { FormPage } from '../form-page.js';
import { familyPaths } from '../paths.js';
import type { Contact, ContactPerson } from '../queries.js';

interface ContactFormProps {
  readonly reference: string;
  readonly side: Side;
  readonly form: FormState;
  readonly contactPeople: readonly ContactPerson[];
  /** Who is changed; absent for somebody new. */
  readonly contact?: Contact;
}

/** Who somebody is, who is in touch, and how they want it. */
export const ContactFormPage = (props: ContactFormProps) => {
  const { reference, side, form, contact } = props;
  return (
    <FormPage
      reference={reference}
      form={form}
      heading={contact === undefined ? 'Add a person' : 'Change what is kept'}
      back={contact === undefined ? familyPaths.side(reference, side) : familyPaths.contact(reference, contact.id)}
      version={contact?.version}
      contact={contact}
    >
      <Who {...props} />
      {contact === undefined && <Warning form={form} />}
      <Wishes form={form} />
    </FormPage>
  );
};

const Who = ({ side, form, contactPeople, contact }: ContactFormProps) => (
  <>
    <Radios
      {...choiceOf(form, 'kind')}
      fieldset={legend('Who are they?')}
      items={contactKinds[side].map((value) => ({ value, text: contactKindInWords[value] }))}
    />
    <Input {...fieldOf(form, 'name')} label={label('Name')} autocomplete="off" />
    <Input
      {...fieldOf(form, 'relationship')}
      label={label(
        side === 'family' ? 'What are they to the person who died?' : 'What are they to the alleged perpetrator?',
      )}
      hint={{
        text: side === 'family' ? 'Such as: sister, line manager, next-door neighbour' : 'Such as: themselves, mother',
      }}
    />
    <Input
      {...fieldOf(form, 'organisation')}
      label={label('Organisation, for an advocate or representative (optional)')}
    />
    <Select
      {...fieldOf(form, 'contactPersonId')}
      label={label('Who is the one person in touch with them?')}
      hint={{
        text:
          contact === undefined
            ? 'Everything goes through one person, so that nobody has to tell their story twice.'
            : 'Only the co-ordinator and the chair can change this.',
      }}
      items={[
        { value: '', text: 'Choose a colleague' },
        ...contactPeople.map(({ id, name, post }) => ({ value: id, text: post === '' ? name : `${name}, ${post}` })),
      ]}
    />
  </>
);

const Wishes = ({ form }: { form: FormState }) => (
  <>
    <h2 class="govuk-heading-m">How they want to be in touch</h2>
    <p class="govuk-body">Ask, and write down their answer. Leave empty what you do not know yet.</p>
    <Input {...fieldOf(form, 'preferredName')} label={label('What do they like to be called? (optional)')} />
    <Radios
      {...choiceOf(form, 'channel')}
      fieldset={legend('How do they want to hear from us? (optional)')}
      items={channels.map((value) => ({ value, text: channelInWords[value] ?? value }))}
    />
    <Input {...fieldOf(form, 'times')} label={label('Which times suit them? (optional)')} />
    <Input {...fieldOf(form, 'language')} label={label('Which language? (optional)')} />
    <Radios
      {...choiceOf(form, 'interpreter')}
      classes="govuk-radios--inline"
      fieldset={legend('Do they want an interpreter? (optional)')}
      hint={{ text: 'Never somebody of the family or the community who knew them' }}
      items={[
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ]}
    />
    <Textarea {...fieldOf(form, 'accessNeeds')} label={label('What helps them take part? (optional)')} rows={3} />
    <Textarea
      {...fieldOf(form, 'datesToAvoid')}
      label={label('Which dates do we keep away from? (optional)')}
      hint={{ text: 'Such as the anniversary, birthdays, days in court' }}
      rows={3}
    />
  </>
);

const Warning = ({ form }: { form: FormState }) => (
  <Textarea
    {...fieldOf(form, 'warning')}
    label={label('Could contact put them in danger? (optional)')}
    hint={{ text: 'Say how, and what is safe. Nobody opens their record before they have read it. No addresses here.' }}
    rows={3}
  />
);

/** What could harm somebody, and whether they may be approached at all. */
export const SafetyPage = ({ reference, contact, form }: { reference: string; contact: Contact; form: FormState }) => (
  <FormPage
    reference={reference}
    form={form}
    heading="Safe contact"
    back={familyPaths.contact(reference, contact.id)}
    version={contact.version}
    contact={{ name: contact.name, warning: '' }}
  >
    <Textarea
      {...fieldOf(form, 'warning')}
      label={label('Safe-contact warning (optional)')}
      hint={{
        text: 'What could put them in danger, and what is safe. When it changes, everybody reads it again, and letters that were written before do not go. No addresses here.',
      }}
      rows={4}
    />
    <Checkboxes
      {...choicesOf(form, 'stop')}
      fieldset={legend('Do not contact')}
      items={[{ value: 'yes', text: 'They are not to be contacted' }]}
    />
    <Textarea {...fieldOf(form, 'doNotContact')} label={label('Why, and who asked for it?')} rows={3} />
    <InsetText>
      If they have died, everything that was planned with them stops. Nobody approaches them or writes to them, and what
      they told us stays with the review.
    </InsetText>
    <DateInput {...dateOf(form, 'diedOn')} fieldset={legend('The day they died, if they have died')} />
  </FormPage>
);
