import { Button, blankFieldOf, Form, type FormState, fieldOf, Input, Page, PasswordInput } from '../../../web/index.js';
import { accountPaths } from '../paths.js';

/** E-mail address and password; with a passkey instead where the browser has them. */
export const SignInPage = ({ form, back }: { form: FormState; back: string }) => (
  <Page title="Sign in" heading="Sign in" form={form}>
    <Form action={accountPaths.signIn} unsavedChanges="off">
      <input type="hidden" name="back" value={back} />
      <Input
        {...fieldOf(form, 'email')}
        label={{ text: 'Email address' }}
        type="email"
        autocomplete="username"
        spellcheck={false}
      />
      <PasswordInput {...blankFieldOf(form, 'password')} label={{ text: 'Password' }} autocomplete="current-password" />
      <Button text="Continue" preventDoubleClick />
    </Form>
    <div
      data-dhr-passkey="sign-in"
      data-options={accountPaths.signInPasskeyOptions}
      data-answer={accountPaths.signInPasskey}
      hidden
    >
      <h2 class="govuk-heading-m">Or use a passkey</h2>
      <p class="govuk-body">If you have set one up, your device or security key signs you in by itself.</p>
      <Button text="Sign in with a passkey" type="button" classes="govuk-button--secondary" />
      <p class="govuk-body" role="status" />
    </div>
    <p class="govuk-body">
      <a class="govuk-link" href={accountPaths.passwordReset}>
        I have forgotten my password
      </a>
    </p>
    <p class="govuk-body">
      Accounts are made by invitation: ask the person who co-ordinates reviews in your partnership. To tell a
      partnership of a death you need none:{' '}
      <a class="govuk-link" href="/notify">
        start a notification
      </a>
      .
    </p>
  </Page>
);

/** The second half: a code of the authenticator app. */
export const CodePage = ({ form }: { form: FormState }) => (
  <Page title="Enter your code" heading="Enter your code" form={form} back={accountPaths.signIn}>
    <Form unsavedChanges="off">
      <Input
        {...fieldOf(form, 'code')}
        value=""
        label={{ text: 'The 6 numbers that your authenticator app shows' }}
        hint={{ text: 'They change every 30 seconds, and each works once' }}
        inputmode="numeric"
        autocomplete="one-time-code"
        spellcheck={false}
        classes="govuk-input--width-5 govuk-input--extra-letter-spacing"
      />
      <Button text="Sign in" preventDoubleClick />
    </Form>
    <p class="govuk-body">
      <a class="govuk-link" href={accountPaths.signInRecovery}>
        I cannot use my authenticator app
      </a>
    </p>
  </Page>
);

/** In place of the app, for a telephone that was lost. */
export const RecoveryPage = ({ form }: { form: FormState }) => (
  <Page title="Use a recovery code" heading="Use a recovery code" form={form} back={accountPaths.signInCode}>
    <p class="govuk-body">When you set up your account you were given ten recovery codes. Each works once.</p>
    <Form unsavedChanges="off">
      <Input
        {...fieldOf(form, 'code')}
        value=""
        label={{ text: 'Recovery code' }}
        hint={{ text: 'Like abcd-efgh-jkmn' }}
        autocomplete="off"
        spellcheck={false}
        autocapitalize="none"
        classes="govuk-input--width-20"
      />
      <Button text="Sign in" preventDoubleClick />
    </Form>
    <p class="govuk-body">
      No codes left? Ask the person who looks after accounts in your partnership for a new invitation.
    </p>
  </Page>
);
