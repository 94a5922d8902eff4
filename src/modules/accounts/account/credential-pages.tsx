import { Button, blankFieldOf, Form, type FormState, Page, PasswordInput } from '../../../web/index.js';
import { AuthenticatorFields } from '../credentials/authenticator-fields.js';
import { accountPaths } from '../paths.js';
import { PASSWORD_HINT } from '../reset/reset-page.js';

export const ChangePasswordPage = ({ form }: { form: FormState }) => (
  <Page title="Change your password" heading="Change your password" form={form} back={accountPaths.account}>
    <Form unsavedChanges="off">
      <PasswordInput
        {...blankFieldOf(form, 'current')}
        label={{ text: 'Your password now' }}
        autocomplete="current-password"
      />
      <PasswordInput
        {...blankFieldOf(form, 'password')}
        label={{ text: 'New password' }}
        hint={{ text: PASSWORD_HINT }}
        autocomplete="new-password"
      />
      <Button text="Change my password" preventDoubleClick />
    </Form>
    <p class="govuk-body">You will be signed out in every other browser.</p>
  </Page>
);

export const AuthenticatorPage = ({ form, seed, email }: { form: FormState; seed: string; email: string }) => (
  <Page
    title="Use another authenticator app"
    heading="Use another authenticator app"
    form={form}
    back={accountPaths.account}
  >
    <Form unsavedChanges="off">
      <AuthenticatorFields form={form} seed={seed} email={email} />
      <Button text="Use this app from now on" preventDoubleClick />
    </Form>
  </Page>
);

export const NewRecoveryCodesPage = () => (
  <Page title="Make new recovery codes" heading="Make new recovery codes" back={accountPaths.account}>
    <p class="govuk-body">The codes that you have now will stop working.</p>
    <Form unsavedChanges="off">
      <Button text="Make new codes" preventDoubleClick />
    </Form>
  </Page>
);
