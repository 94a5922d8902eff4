import {
  Button,
  choiceOf,
  DateInput,
  Details,
  dateOf,
  Form,
  type FormState,
  fieldOf,
  Input,
  Page,
  Radios,
  Select,
  Textarea,
} from '../../../web/index.js';
import type { DirectoryPerson } from '../../reviews/index.js';
import { panelPaths } from '../paths.js';
import { type Choices, PaperFields, SeatFields, StandingFields } from './fields.js';

export interface AddMemberPageProps {
  readonly reference: string;
  readonly form: FormState;
  readonly directory: readonly DirectoryPerson[];
  readonly choices: Choices;
}

/** Puts somebody on the panel. */
export const AddMemberPage = ({ reference, form, directory, choices }: AddMemberPageProps) => (
  <Page
    title={`Add a panel member, ${reference}`}
    heading="Add a panel member"
    caption={reference}
    form={form}
    back={panelPaths.panel(reference)}
  >
    <Details summaryText="Whom to ask">
      <ul class="govuk-list govuk-list--bullet">
        <li>Nobody who worked with any of the people this review is about, or managed somebody who did.</li>
        <li>Somebody senior enough to speak and decide for their agency.</li>
        <li>
          Look beyond public bodies: voluntary and specialist services know much, even where they were not involved.
          They may be invited for one discussion.
        </li>
      </ul>
    </Details>
    <Form>
      <Radios
        {...choiceOf(form, 'coming')}
        fieldset={{ legend: { text: 'How do they come to the panel?' } }}
        items={[
          {
            value: 'account',
            text: 'They have an account here',
            conditional: {
              html: (
                <Select
                  {...fieldOf(form, 'person')}
                  label={{ text: 'Person' }}
                  items={[
                    { value: '', text: 'Choose' },
                    ...directory.map(({ id, name, post }) => ({
                      value: id,
                      text: post === '' ? name : `${name}, ${post}`,
                    })),
                  ]}
                />
              ),
            },
          },
          {
            value: 'invited',
            text: 'Invite them to an account',
            conditional: {
              html: (
                <Input {...fieldOf(form, 'email')} label={{ text: 'Email address' }} type="email" spellcheck={false} />
              ),
            },
          },
          {
            value: 'without-access',
            text: 'Without access',
            hint: { text: 'No paper opens to them here' },
            conditional: { html: <PaperFields form={form} /> },
          },
        ]}
      />
      <Input
        {...fieldOf(form, 'name')}
        label={{ text: 'Name' }}
        hint={{ text: 'May stay empty where an account is chosen' }}
        spellcheck={false}
      />
      <Input
        {...fieldOf(form, 'post')}
        label={{ text: 'Post' }}
        hint={{ text: 'As the report is to have it. May stay empty where the account has one' }}
      />
      <SeatFields form={form} choices={choices} agencyHint="Stays as it is where the account chosen has an agency" />
      <DateInput {...dateOf(form, 'joinedOn')} fieldset={{ legend: { text: 'When did they join?' } }} />
      <StandingFields form={form} />
      <Button text="Add to the panel" preventDoubleClick />
    </Form>
  </Page>
);

export interface ChangeMemberPageProps {
  readonly reference: string;
  readonly member: { readonly id: string; readonly name: string; readonly personId: string | null };
  readonly form: FormState;
  readonly choices: Choices;
  readonly version: number | undefined;
}

/** Changes what is known of a member. */
export const ChangeMemberPage = ({ reference, member, form, choices, version }: ChangeMemberPageProps) => (
  <Page
    title={`Change a panel member, ${reference}`}
    heading={`Change ${member.name}`}
    caption={reference}
    form={form}
    back={panelPaths.member(reference, member.id)}
  >
    <Form version={version}>
      <Input {...fieldOf(form, 'name')} label={{ text: 'Name' }} spellcheck={false} />
      <Input {...fieldOf(form, 'post')} label={{ text: 'Post' }} />
      <SeatFields form={form} choices={choices} />
      <StandingFields form={form} />
      {member.personId === null && <PaperFields form={form} />}
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
);

interface OneMember {
  readonly reference: string;
  readonly member: { readonly id: string; readonly name: string };
  readonly form: FormState;
}

/** Records that a member left. */
export const LeavePage = ({ reference, member, form }: OneMember) => (
  <Page
    title={`A panel member leaves, ${reference}`}
    heading={`${member.name} leaves the panel`}
    caption={reference}
    form={form}
    back={panelPaths.member(reference, member.id)}
  >
    <p class="govuk-body">
      The review closes to them as a panel member the moment you record it. Their promise of confidentiality stays. They
      stay in the list of members, with the days on which they joined and left.
    </p>
    <Form>
      <DateInput {...dateOf(form, 'leftOn')} fieldset={{ legend: { text: 'When did they leave?' } }} />
      <Textarea {...fieldOf(form, 'reason')} label={{ text: 'Why?' }} rows={3} />
      <Button text="Record that they left" preventDoubleClick />
    </Form>
  </Page>
);

/** Invites a member who came without access. */
export const AccessPage = ({ reference, member, form }: OneMember) => (
  <Page
    title={`Give a panel member access, ${reference}`}
    heading={`Give ${member.name} access`}
    caption={reference}
    form={form}
    back={panelPaths.member(reference, member.id)}
  >
    <p class="govuk-body">
      They say here whether they have a conflict of interest and accept the undertaking themselves, even if they signed
      on paper: papers open only after that.
    </p>
    <Form>
      <Input {...fieldOf(form, 'email')} label={{ text: 'Email address' }} type="email" spellcheck={false} />
      <Button text="Give access" preventDoubleClick />
    </Form>
  </Page>
);
