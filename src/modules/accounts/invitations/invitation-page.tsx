import { Button, blankFieldOf, Form, type FormState, Page, PasswordInput } from '../../../web/index.js';
import { AuthenticatorFields } from '../credentials/authenticator-fields.js';
import { PASSWORD_HINT } from '../reset/reset-page.js';

/** Where an invitation leads. Looking at it uses nothing up. */
export const InvitationPage = ({ email }: { email: string }) => (
  <Page title="Set up your account" heading="Set up your account">
    <p class="govuk-body">
      This invitation was sent to <strong class="dhr-wrap">{email}</strong>. It is for you alone.
    </p>
    <p class="govuk-body">You will need:</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>a password of 12 characters or more</li>
      <li>an authenticator app, on your telephone or in your password manager</li>
      <li>somewhere safe for ten recovery codes</li>
    </ul>
    <Form unsavedChanges="off">
      <Button text="Begin" preventDoubleClick />
    </Form>
  </Page>
);

/** Password and authenticator app, on one page. */
export const SetUpPage = ({ form, seed, email }: { form: FormState; seed: string; email: string }) => (
  <Page title="Choose how you sign in" heading="Choose how you sign in" form={form}>
    <Form unsavedChanges="off">
      <input type="hidden" name="email" value={email} autocomplete="username" />
      <h2 class="govuk-heading-m">Your password</h2>
      <PasswordInput
        {...blankFieldOf(form, 'password')}
        label={{ text: 'Password' }}
        hint={{ text: PASSWORD_HINT }}
        autocomplete="new-password"
      />
      <h2 class="govuk-heading-m">Your authenticator app</h2>
      <AuthenticatorFields form={form} seed={seed} email={email} />
      <Button text="Set up my account" preventDoubleClick />
    </Form>
  </Page>
);

/** Used, ended, or never there: the answer is the same. */
export const EndedInvitationPage = () => (
  <Page title="This invitation has ended" heading="This invitation has ended">
    <p class="govuk-body">
      An invitation works once, for 7 days. If you have set up your account already,{' '}
      <a class="govuk-link" href="/sign-in">
        sign in
      </a>
      . Otherwise ask the person who invited you to send it again.
    </p>
  </Page>
);
