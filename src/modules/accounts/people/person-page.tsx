import { addDays, type Day } from '../../../kernel/day.js';
import { dateTime, longDate } from '../../../web/formats.js';
import {
  Button,
  choiceOf,
  DateInput,
  dateOf,
  ErrorMessage,
  errorFor,
  Form,
  type FormState,
  Page,
  Radios,
  SummaryList,
} from '../../../web/index.js';
import { peoplePaths } from '../paths.js';
import { partnershipRoles, roleInWords } from '../roles.js';
import { AccountState } from './people-page.js';
import type { KnownPerson } from './queries.js';
import { type HeldGrant, holdsOn } from './rules.js';

export interface PersonPageProps {
  readonly person: KnownPerson;
  readonly form: FormState;
  readonly isOneself: boolean;
  readonly today: Day;
}

/** One person's account: particulars, roles, invitation, closing. */
export const PersonPage = ({ person, form, isOneself, today }: PersonPageProps) => (
  <Page title={person.name} heading={person.name} form={form} back={peoplePaths.list}>
    <SummaryList
      rows={[
        { key: { text: 'Account' }, value: { html: <AccountState person={person} /> } },
        { key: { text: 'Email address' }, value: { text: person.email } },
        { key: { text: 'Post' }, value: { text: person.post || 'Not given' } },
        { key: { text: 'Agency' }, value: { text: person.agency ?? 'None' } },
      ]}
    />
    <p class="govuk-body">
      {person.isLookedAfterHere ? (
        <a class="govuk-link" href={peoplePaths.particulars(person.id)}>
          Change name, post or agency
        </a>
      ) : (
        'Another partnership looks after this account. You look after their roles here.'
      )}
    </p>
    <h2 class="govuk-heading-m">Roles in the partnership</h2>
    <Grants person={person} isOneself={isOneself} today={today} />
    {isOneself ? (
      <p class="govuk-body">Nobody changes their own roles: ask a colleague.</p>
    ) : (
      <>
        <GrantForm person={person} form={form} />
        {person.isLookedAfterHere && <AccountActs person={person} form={form} />}
      </>
    )}
  </Page>
);

const Grants = ({ person, isOneself, today }: Omit<PersonPageProps, 'form'>) =>
  person.grants.length === 0 ? (
    <p class="govuk-body">None: only roles in single reviews, which are given on the review’s own pages.</p>
  ) : (
    <ul class="govuk-list dhr-grants">
      {person.grants.map((grant) => (
        <li key={grant.id}>
          <strong>{roleInWords(grant.role)}</strong>, {stretchInWords(grant, today)}
          {!isOneself && (grant.endsOn === undefined || grant.endsOn > today) && (
            <Form action={peoplePaths.roleEnd(person.id)} unsavedChanges="off">
              <input type="hidden" name="grant" value={grant.id} />
              <Button
                text={`End the role of ${roleInWords(grant.role)}`}
                classes="govuk-button--secondary"
                preventDoubleClick
              />
            </Form>
          )}
        </li>
      ))}
    </ul>
  );

function stretchInWords(grant: HeldGrant, today: Day): string {
  const { startsOn, endsOn } = grant;
  if (endsOn !== undefined && endsOn <= startsOn) return 'ended before it began';
  // The last day is shown as people say it: the day before the first on which it no longer holds.
  const until = endsOn === undefined ? '' : ` to ${longDate(addDays(endsOn, -1))}`;
  return `${holdsOn(grant, today) ? 'from' : 'not now: from'} ${longDate(startsOn)}${until}`;
}

const GrantForm = ({ person, form }: Pick<PersonPageProps, 'person' | 'form'>) => (
  <Form action={peoplePaths.roles(person.id)}>
    <h3 class="govuk-heading-s">Give a role</h3>
    <Radios
      {...choiceOf(form, 'role')}
      classes="govuk-radios--small"
      fieldset={{ legend: { text: 'Role' } }}
      items={partnershipRoles.map((role) => ({
        value: role,
        text: roleInWords(role),
        hint: { text: ROLE_HINTS[role] },
      }))}
    />
    <DateInput {...dateOf(form, 'startsOn')} fieldset={{ legend: { text: 'First day' } }} />
    <DateInput
      {...dateOf(form, 'endsOn')}
      fieldset={{ legend: { text: 'Last day (optional)' } }}
      hint={{ text: 'Leave empty for a role with no end in sight' }}
    />
    <Button text="Give the role" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);

const ROLE_HINTS: Readonly<Record<(typeof partnershipRoles)[number], string>> = {
  'co-ordinator': 'Runs every review of the partnership and sees everything on its file',
  'csp-chair': 'Decides whether a review is held, and signs off reports',
  'board-member': 'Sees anonymised summaries and the progress of actions',
  administrator: 'Looks after accounts and agencies; sees no review',
  'privacy-officer': 'Watches over who looked at what; sees no review',
};

const AccountActs = ({ person, form }: Pick<PersonPageProps, 'person' | 'form'>) => (
  <>
    <h2 class="govuk-heading-m">Account</h2>
    {person.closedAt === undefined && (
      <Form action={peoplePaths.invitation(person.id)} unsavedChanges="off">
        <p class="govuk-body">
          {person.isSetUp
            ? 'If they have lost their password, their authenticator app and their recovery codes, a new invitation lets them set up everything again. Make sure first that it is they who ask.'
            : 'An invitation works once, for 7 days. A new one takes the place of the one before.'}
        </p>
        <Button
          text={person.isSetUp ? 'Let them set up their account again' : 'Send the invitation again'}
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </Form>
    )}
    {person.closedAt === undefined ? (
      <Form action={peoplePaths.closure(person.id)} version={person.version} unsavedChanges="off">
        {errorFor(form, 'closure') && <ErrorMessage id="closure" text={errorFor(form, 'closure')?.text ?? ''} />}
        <p class="govuk-body">Closing an account signs the person out at once. What they did stays on record.</p>
        <Button text="Close this account" classes="govuk-button--warning" preventDoubleClick />
      </Form>
    ) : (
      <Form action={peoplePaths.reopening(person.id)} version={person.version} unsavedChanges="off">
        <p class="govuk-body">Closed on {dateTime(person.closedAt)}.</p>
        <Button text="Open this account again" classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    )}
  </>
);
