import { Button, errorFor, Form, type FormState, Input, Page, textOf, WhereMailIs } from '../../web/index.js';
import { type CodeRefusal, codeRefusalInWords } from './one-time-code.js';
import { linkPaths } from './paths.js';

/** What the page for a link shows before its holder has proved anything: nothing about what the link opens. */
export interface LinkPageProps {
  readonly token: string;
  /** The address with its middle hidden, as in p•••@police.example. */
  readonly maskedEmail: string;
  readonly refusal?: CodeRefusal;
}

/** The first page that a link from a message opens. Looking at it uses nothing up. */
export const LinkPage = ({ token, maskedEmail, refusal }: LinkPageProps) => (
  <Page title="Open your link" heading="Open your link">
    <p class="govuk-body">
      This link was sent to <strong>{maskedEmail}</strong> by a Community Safety Partnership. What it opens is
      confidential, so first we check that the address is yours.
    </p>
    {refusal !== undefined ? (
      <p class="govuk-body">{codeRefusalInWords[refusal]}</p>
    ) : (
      <Form action={linkPaths.link(token)} unsavedChanges="off">
        <Button text="Send me a security code" preventDoubleClick />
      </Form>
    )}
    <p class="govuk-body">
      If this is not your address, or you have changed jobs, do not pass the link on. Tell the person who sent it.
    </p>
  </Page>
);

/** Where the code is typed in. */
export const CodePage = ({ token, maskedEmail, form }: { token: string; maskedEmail: string; form: FormState }) => (
  <Page title="Enter your security code" heading="Enter your security code" form={form} back={linkPaths.link(token)}>
    <p class="govuk-body">We sent a code of 6 numbers to {maskedEmail}. It can take a minute to arrive.</p>
    <WhereMailIs />
    <Form action={linkPaths.code(token)} unsavedChanges="off">
      <Input
        id="code"
        name="code"
        label={{ text: 'Security code' }}
        classes="govuk-input--width-10 govuk-input--extra-letter-spacing"
        inputmode="numeric"
        autocomplete="one-time-code"
        value={textOf(form, 'code')}
        errorMessage={errorFor(form, 'code')}
      />
      <Button text="Continue" preventDoubleClick />
    </Form>
    <p class="govuk-body">
      <a class="govuk-link" href={linkPaths.link(token)}>
        I have not received a code
      </a>
    </p>
  </Page>
);

/** A link that has ended, was taken back, or never was: the answer is the same. */
export const EndedLinkPage = () => (
  <Page title="This link no longer works" heading="This link no longer works">
    <p class="govuk-body">Links end after some days, and when they are replaced by a newer one.</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>Check that the whole address was copied from the message.</li>
      <li>Look for a newer message.</li>
      <li>Ask the person who sent it for a new link. Nothing that you have already sent is lost.</li>
    </ul>
  </Page>
);
