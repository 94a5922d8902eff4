import { Button, blankFieldOf, Form, type FormState, fieldOf, Input, Page, PasswordInput } from '../../../web/index.js';
import { accountPaths } from '../paths.js';

export const PASSWORD_HINT =
  '12 characters or more. Three words that have nothing to do with one another are easy to remember and hard to guess';

export const AskForResetPage = ({ form }: { form: FormState }) => (
  <Page title="Choose a new password" heading="Choose a new password" form={form} back={accountPaths.signIn}>
    <Form unsavedChanges="off">
      <Input
        {...fieldOf(form, 'email')}
        label={{ text: 'Email address of your account' }}
        hint={{ text: 'We will send a link to it' }}
        type="email"
        autocomplete="username"
        spellcheck={false}
      />
      <Button text="Send the link" preventDoubleClick />
    </Form>
  </Page>
);

export const ResetSentPage = () => (
  <Page title="Check your email" heading="Check your email">
    <p class="govuk-body">
      If there is an account for that address, we have sent a link to choose a new password. It works once, for 15
      minutes.
    </p>
    <p class="govuk-body">
      Nothing there? Look in your junk mail, and check that the address is the one you were invited with. If you were
      invited and have not set up your account yet, ask the person who invited you to send the invitation again.
    </p>
  </Page>
);

export const NewPasswordPage = ({ form }: { form: FormState }) => (
  <Page title="Choose a new password" heading="Choose a new password" form={form}>
    <Form unsavedChanges="off">
      <PasswordInput
        {...blankFieldOf(form, 'password')}
        label={{ text: 'New password' }}
        hint={{ text: PASSWORD_HINT }}
        autocomplete="new-password"
      />
      <Button text="Change my password" preventDoubleClick />
    </Form>
    <p class="govuk-body">You will be signed out everywhere, and sign in again with the new password and your code.</p>
  </Page>
);

export const EndedResetPage = () => (
  <Page title="This link has ended" heading="This link has ended">
    <p class="govuk-body">A link to choose a new password works once, for 15 minutes.</p>
    <Button text="Ask for a new link" href={accountPaths.passwordReset} />
  </Page>
);
