import { Button, choiceOf, Form, type FormState, fieldOf, Input, Page, Radios, Select } from '../../../web/index.js';
import type { Agency } from '../partnerships.js';
import { peoplePaths } from '../paths.js';
import { partnershipRoles, roleInWords } from '../roles.js';

const Particulars = ({ form, agencies }: { form: FormState; agencies: readonly Agency[] }) => (
  <>
    <Input {...fieldOf(form, 'name')} label={{ text: 'Name' }} autocomplete="off" spellcheck={false} />
    <Input {...fieldOf(form, 'post')} label={{ text: 'Post (optional)' }} hint={{ text: 'Like “Review officer”' }} />
    <Select
      {...fieldOf(form, 'agencyId')}
      label={{ text: 'Agency (optional)' }}
      hint={{ text: 'For somebody who acts for one of the agencies' }}
      items={[{ value: '', text: 'None' }, ...agencies.map(({ id, name }) => ({ value: id, text: name }))]}
    />
  </>
);

/** Asks for what an account needs. */
export const InvitePage = ({ form, agencies }: { form: FormState; agencies: readonly Agency[] }) => (
  <Page title="Invite somebody" heading="Invite somebody" form={form} back={peoplePaths.list}>
    <Form>
      <Particulars form={form} agencies={agencies} />
      <Input
        {...fieldOf(form, 'email')}
        label={{ text: 'Email address' }}
        hint={{ text: 'Their own, at work: not a shared mailbox. The invitation goes there, and they sign in with it' }}
        type="email"
        spellcheck={false}
        autocomplete="off"
      />
      <Radios
        {...choiceOf(form, 'role')}
        classes="govuk-radios--small"
        fieldset={{ legend: { text: 'Role in the whole partnership' } }}
        items={[
          ...partnershipRoles.map((role) => ({ value: role, text: roleInWords(role) })),
          { divider: 'or' },
          { value: '', id: 'role-none', text: 'None: they will be asked onto single reviews' },
        ]}
      />
      <Button text="Send the invitation" preventDoubleClick />
    </Form>
  </Page>
);

/** Puts a person's particulars right. */
export const ParticularsPage = (props: {
  id: string;
  version: number;
  form: FormState;
  agencies: readonly Agency[];
}) => (
  <Page title="Change particulars" heading="Change particulars" form={props.form} back={peoplePaths.person(props.id)}>
    <Form version={props.version}>
      <Particulars form={props.form} agencies={props.agencies} />
      <Button text="Save" preventDoubleClick />
    </Form>
    <p class="govuk-body">
      An email address cannot be changed: it is how the person is known. For a new one, invite them with it and close
      this account.
    </p>
  </Page>
);
