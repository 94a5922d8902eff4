import { Button, Form, Page } from '../../web/index.js';
import { accountPaths } from './paths.js';

/** Asks before it signs out: a link may be followed by a machine, a button is pressed by a person. */
export const SignOutPage = () => (
  <Page title="Sign out" heading="Sign out">
    <p class="govuk-body">Anything you have typed and not saved is lost.</p>
    <Form action={accountPaths.signOut} unsavedChanges="off">
      <Button text="Sign out" preventDoubleClick />
    </Form>
  </Page>
);
