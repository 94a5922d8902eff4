import {
  Button,
  Checkboxes,
  choiceOf,
  choicesOf,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Select,
} from '../../../web/index.js';
import { type AgencyContact, contactKinds } from '../partnerships.js';
import { agencyPaths } from '../paths.js';
import { EndContact } from './agency-page.js';
import { agencyKinds, contactWords } from './kinds.js';

/** Adds an agency, or changes the one with the id. */
export const AgencyEditPage = (props: { form: FormState; id?: string; version?: number | undefined }) => {
  const { form, id, version } = props;
  const heading = id === undefined ? 'Add an agency' : 'Change particulars';
  return (
    <Page
      title={heading}
      heading={heading}
      form={form}
      back={id === undefined ? agencyPaths.list : agencyPaths.agency(id)}
    >
      <Form version={version}>
        <Input
          {...fieldOf(form, 'name')}
          label={{ text: 'Name' }}
          hint={{ text: 'In full, as it stands on its letters' }}
        />
        <Select
          {...fieldOf(form, 'kind')}
          label={{ text: 'Kind' }}
          items={[{ value: '', text: 'Choose one' }, ...agencyKinds.map((kind) => ({ value: kind, text: kind }))]}
        />
        <Checkboxes
          {...choicesOf(form, 'statutory')}
          fieldset={{ legend: { text: 'Duty' } }}
          items={[{ value: 'yes', text: 'Bound by the duty to have regard to the guidance' }]}
        />
        <Checkboxes
          {...choicesOf(form, 'usual')}
          fieldset={{ legend: { text: 'Scoping' } }}
          items={[{ value: 'yes', text: 'Ask this agency as a matter of course, in every review' }]}
        />
        {id !== undefined && (
          <DateInput
            {...dateOf(form, 'endedOn')}
            fieldset={{ legend: { text: 'The agency ends on (optional)' } }}
            hint={{ text: 'When it was merged or closed. From that day it is not asked any more' }}
          />
        )}
        <Button text="Save" preventDoubleClick />
      </Form>
    </Page>
  );
};

/** Adds a contact, or changes the one given. */
export const ContactEditPage = (props: {
  form: FormState;
  agency: { readonly id: string; readonly name: string };
  contact?: AgencyContact;
  version?: number | undefined;
}) => {
  const { form, agency, contact, version } = props;
  const heading = contact === undefined ? 'Add a contact' : `Change ${contact.name}`;
  return (
    <Page title={heading} heading={heading} caption={agency.name} form={form} back={agencyPaths.agency(agency.id)}>
      <Form version={version}>
        <Radios
          {...choiceOf(form, 'kind')}
          fieldset={{ legend: { text: 'What they are to the agency' } }}
          items={contactKinds.map((kind) => ({ value: kind, text: contactWords[kind] }))}
        />
        <Input {...fieldOf(form, 'name')} label={{ text: 'Name' }} spellcheck={false} />
        <Input {...fieldOf(form, 'post')} label={{ text: 'Post (optional)' }} />
        <Input
          {...fieldOf(form, 'email')}
          label={{ text: 'Email address' }}
          hint={{ text: 'Requests and reminders go here. Without it nothing can be sent' }}
          type="email"
          spellcheck={false}
        />
        <Input
          {...fieldOf(form, 'telephone')}
          label={{ text: 'Telephone number (optional)' }}
          type="tel"
          classes="govuk-input--width-20"
        />
        <Button text="Save" preventDoubleClick />
      </Form>
      {contact !== undefined && <EndContact agencyId={agency.id} contact={contact} />}
    </Page>
  );
};
