import { dayInLondon } from '../../../kernel/day.js';
import { dateTime, longDate, plural } from '../../../web/formats.js';
import { Button, Form, Input, InsetText, Page, ScrollRegion, SummaryList, Table } from '../../../web/index.js';
import type { PasskeyWanted } from '../passkeys/passkey-wanted.js';
import { accountPaths } from '../paths.js';
import { roleInWords } from '../roles.js';
import type { OwnSession } from '../sessions.js';
import { PasskeyNotice } from './passkey-notice.js';

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** How a person signs in; absent in the demonstration. */
export interface OwnCredentials {
  readonly passwordSetAt: Date;
  readonly authenticatorSetAt: Date;
  readonly recoveryCodesLeft: number;
  readonly passkeys: readonly OwnPasskey[];
}

export interface AccountPageProps {
  readonly name: string;
  readonly email: string;
  readonly post: string;
  readonly agency: string | undefined;
  readonly roles: readonly { readonly role: string; readonly partnership: string }[];
  readonly credentials: OwnCredentials | undefined;
  readonly passkeyWanted: PasskeyWanted | undefined;
  readonly sessions: readonly OwnSession[];
}

export const AccountPage = (props: AccountPageProps) => (
  <Page title="Your account" heading="Your account">
    {props.passkeyWanted !== undefined && <PasskeyNotice wanted={props.passkeyWanted} />}
    <SummaryList
      rows={[
        { key: { text: 'Name' }, value: { text: props.name } },
        { key: { text: 'Email address' }, value: { text: props.email } },
        { key: { text: 'Post' }, value: { text: props.post || 'Not given' } },
        props.agency !== undefined && { key: { text: 'Agency' }, value: { text: props.agency } },
        { key: { text: 'Roles' }, value: { html: <Roles roles={props.roles} /> } },
      ]}
    />
    <p class="govuk-body">To put something here right, ask the person who looks after accounts in your partnership.</p>
    <h2 class="govuk-heading-m">How you sign in</h2>
    {props.credentials === undefined ? (
      <InsetText text="In the demonstration one press signs you in. Elsewhere you would set up a password, an authenticator app and passkeys here." />
    ) : (
      <Credentials {...props.credentials} />
    )}
    <h2 class="govuk-heading-m">Where you are signed in</h2>
    <Sessions sessions={props.sessions} />
  </Page>
);

const Roles = ({ roles }: Pick<AccountPageProps, 'roles'>) =>
  roles.length === 0 ? (
    <>Only in single reviews</>
  ) : (
    <ul class="govuk-list">
      {roles.map(({ role, partnership }) => (
        <li key={role + partnership}>
          {roleInWords(role)}, {partnership}
        </li>
      ))}
    </ul>
  );

const day = (instant: Date): string => longDate(dayInLondon(instant));

const change = (href: string, what: string) => ({
  items: [{ href, text: 'Change', visuallyHiddenText: what }],
});

const Credentials = ({ passwordSetAt, authenticatorSetAt, recoveryCodesLeft, passkeys }: OwnCredentials) => (
  <>
    <SummaryList
      rows={[
        {
          key: { text: 'Password' },
          value: { text: `Set on ${day(passwordSetAt)}` },
          actions: change(accountPaths.password, 'your password'),
        },
        {
          key: { text: 'Authenticator app' },
          value: { text: `Set up on ${day(authenticatorSetAt)}` },
          actions: change(accountPaths.authenticator, 'your authenticator app'),
        },
        {
          key: { text: 'Recovery codes' },
          value: { text: recoveryCodesLeft === 0 ? 'None left: make new ones' : `${recoveryCodesLeft} left` },
          actions: {
            items: [
              {
                href: accountPaths.recoveryCodes,
                text: 'Make new ones',
                visuallyHiddenText: 'in place of your recovery codes',
              },
            ],
          },
        },
      ]}
    />
    <h3 class="govuk-heading-s" id="passkeys">
      Passkeys
    </h3>
    <p class="govuk-body">
      A passkey signs you in with your fingerprint, face, device code or security key, in one step. Nobody can trick you
      out of it.
    </p>
    {passkeys.map((passkey) => (
      <Form action={accountPaths.passkeyRemoval} unsavedChanges="off" classes="dhr-passkey" key={passkey.id}>
        <input type="hidden" name="passkey" value={passkey.id} />
        <p class="govuk-body">
          <strong>{passkey.name}</strong>, added on {day(passkey.createdAt)},{' '}
          {passkey.lastUsedAt === null ? 'not used yet' : `last used on ${day(passkey.lastUsedAt)}`}
        </p>
        <Button text={`Remove ${passkey.name}`} classes="govuk-button--secondary" preventDoubleClick />
      </Form>
    ))}
    <noscript>
      <p class="govuk-body">To add a passkey your browser needs JavaScript, which is off.</p>
    </noscript>
    <div data-dhr-passkey="new" data-options={accountPaths.passkeyOptions} data-answer={accountPaths.passkeys} hidden>
      <Input
        name="passkey-name"
        label={{ text: 'Name for a new passkey' }}
        hint={{ text: 'Like “Work laptop”' }}
        classes="govuk-input--width-20"
      />
      <Button text="Add a passkey" type="button" classes="govuk-button--secondary" />
      <p class="govuk-body" role="status" />
    </div>
  </>
);

const PROOFS: Readonly<Record<string, string>> = {
  demonstration: 'one press',
  'password-and-code': 'password and code',
  passkey: 'passkey',
  invitation: 'invitation',
};

const Sessions = ({ sessions }: Pick<AccountPageProps, 'sessions'>) => (
  <>
    <ScrollRegion label="Where you are signed in">
      <Table
        classes="dhr-register"
        head={[
          { text: 'Since' },
          { text: 'From' },
          { text: 'With' },
          { text: 'Last used' },
          { html: <span class="govuk-visually-hidden">End</span> },
        ]}
        rows={sessions.map((session) => [
          { text: dateTime(session.startedAt) },
          { text: session.fromAddress || 'Not known' },
          { text: PROOFS[session.proof] ?? session.proof },
          { text: session.current ? 'This browser' : dateTime(session.lastSeenAt) },
          { html: session.current ? '' : <EndOne session={session} /> },
        ])}
      />
    </ScrollRegion>
    <p class="govuk-body">You are signed in at {plural(sessions.length, 'place')}.</p>
    <Form action={accountPaths.allSessionsEnd} unsavedChanges="off">
      <Button text="Sign out everywhere" classes="govuk-button--secondary" preventDoubleClick />
    </Form>
  </>
);

const EndOne = ({ session }: { session: OwnSession }) => (
  <Form action={accountPaths.sessionEnd} unsavedChanges="off">
    <input type="hidden" name="session" value={session.id} />
    <Button
      html={
        <>
          <span class="dhr-one-line">Sign out</span>{' '}
          <span class="govuk-visually-hidden">the browser used since {dateTime(session.startedAt)}</span>
        </>
      }
      classes="govuk-button--secondary govuk-!-margin-bottom-0"
      preventDoubleClick
    />
  </Form>
);
