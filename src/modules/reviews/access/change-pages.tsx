import {
  Button,
  DateInput,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  legend,
  Page,
  Select,
  Textarea,
} from '../../../web/index.js';
import { type Agency, reviewRoles, roleInWords } from '../../accounts/index.js';
import { reviewPaths } from '../paths.js';
import type { DirectoryPerson } from './directory.js';
import type { Member } from './queries.js';

interface ChangePageProps {
  reference: string;
  form: FormState;
}

type Choosing = ChangePageProps & { directory: readonly DirectoryPerson[] };

const PersonFields = ({ form, directory }: { form: FormState; directory: readonly DirectoryPerson[] }) => (
  <>
    <Select
      {...fieldOf(form, 'person')}
      label={{ text: 'Person', classes: 'govuk-label--s' }}
      items={[
        { value: '', text: 'Choose from the directory' },
        ...directory.map(({ id, name, post }) => ({ value: id, text: post === '' ? name : `${name}, ${post}` })),
      ]}
    />
    <Input
      {...fieldOf(form, 'email')}
      type="email"
      label={{ text: 'Or the e-mail address of their account', classes: 'govuk-label--s' }}
      hint={{ text: 'For people from outside, such as an independent chair' }}
      spellcheck={false}
    />
  </>
);

/** Gives somebody a role in the review. */
export const NewMembershipPage = ({
  reference,
  form,
  directory,
  agencies,
}: Choosing & { agencies: readonly Agency[] }) => (
  <Page
    title={`Give a role in ${reference}`}
    heading="Give somebody a role"
    caption={reference}
    form={form}
    back={reviewPaths.access(reference)}
  >
    <Form>
      <PersonFields form={form} directory={directory} />
      <Select
        {...fieldOf(form, 'role')}
        label={{ text: 'Role', classes: 'govuk-label--s' }}
        items={[
          { value: '', text: 'Choose the role' },
          ...reviewRoles.map((role) => ({ value: role, text: roleInWords(role) })),
        ]}
      />
      <Select
        {...fieldOf(form, 'agency')}
        label={{ text: 'For which agency (optional)', classes: 'govuk-label--s' }}
        items={[{ value: '', text: 'None' }, ...agencies.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <DateInput {...dateOf(form, 'startsOn')} fieldset={legend('First day')} />
      <DateInput
        {...dateOf(form, 'endsOn')}
        fieldset={legend('Day it ends (optional)')}
        hint={{ text: 'They can no longer open the review from the start of this day' }}
      />
      <Button text="Give this role" preventDoubleClick />
    </Form>
  </Page>
);

/** Ends a role. */
export const EndMembershipPage = ({ reference, form, member }: ChangePageProps & { member: Member }) => (
  <Page
    title={`End a role in ${reference}`}
    heading={`End the role of ${member.name}`}
    caption={reference}
    form={form}
    back={reviewPaths.access(reference)}
  >
    <p class="govuk-body">
      {roleInWords(member.role)}. What they did stays on record under their name. Ending it today ends it at once.
    </p>
    <Form>
      <DateInput {...dateOf(form, 'endsOn')} fieldset={legend('Day it ends')} />
      <Button text="End this role" preventDoubleClick />
    </Form>
  </Page>
);

/** Keeps somebody out of the review. */
export const NewExclusionPage = ({ reference, form, directory }: Choosing) => (
  <Page
    title={`Keep somebody out of ${reference}`}
    heading="Keep somebody out"
    caption={reference}
    form={form}
    back={reviewPaths.access(reference)}
  >
    <p class="govuk-body">
      From their next click this person can no longer see that the review exists, whatever roles they hold now or are
      given later. Use this for a conflict of interest, or where somebody is themselves concerned.
    </p>
    <Form>
      <PersonFields form={form} directory={directory} />
      <Textarea
        {...fieldOf(form, 'reason')}
        label={{ text: 'Why', classes: 'govuk-label--s' }}
        hint={{ text: 'Only those who run the review and the privacy officer read it' }}
        rows={3}
      />
      <Button text="Keep this person out" classes="govuk-button--warning" preventDoubleClick />
    </Form>
  </Page>
);
