import { Button, errorFor, Form, type FormState, Input, Page, textOf, WhereMailIs } from '../../../web/index.js';
import { type CodeRefusal, codeRefusalInWords } from '../../links/index.js';
import type { DraftPaths } from '../paths.js';

const CAPTION = 'Notification of a death';

interface EmailPageProps {
  readonly paths: DraftPaths;
  /** The address on the form; undefined before one is given. */
  readonly email: string | undefined;
  readonly isProved: boolean;
  readonly refusal?: CodeRefusal | undefined;
}

/** Where the address of the referrer is shown to be theirs. */
export const EmailPage = ({ paths, email, isProved, refusal }: EmailPageProps) => (
  <Page title="Check your email address" heading="Check your email address" caption={CAPTION} back={paths.tasks}>
    {email === undefined ? (
      <p class="govuk-body">
        First{' '}
        <a class="govuk-link" href={`${paths.section('referrer')}#email`}>
          give your email address
        </a>
        . The receipt is sent there.
      </p>
    ) : (
      <>
        <p class="govuk-body">
          The address on the form is <strong class="dhr-answer">{email}</strong>.{' '}
          <a class="govuk-link" href={`${paths.section('referrer')}#email`}>
            Change<span class="govuk-visually-hidden"> the email address</span>
          </a>
        </p>
        <Proving {...{ paths, isProved, refusal }} />
      </>
    )}
  </Page>
);

const Proving = ({ paths, isProved, refusal }: Pick<EmailPageProps, 'paths' | 'isProved' | 'refusal'>) => {
  if (isProved)
    return (
      <>
        <p class="govuk-body">You have shown that this address is yours.</p>
        <Button href={paths.tasks} text="Continue" />
      </>
    );
  if (refusal !== undefined)
    return (
      <p class="govuk-body">
        {codeRefusalInWords[refusal]} Everything you saved is kept.{' '}
        <a class="govuk-link" href={paths.code}>
          Enter the code
        </a>
      </p>
    );
  return (
    <Form action={paths.email} unsavedChanges="off">
      <p class="govuk-body">
        We send a code of 6 numbers there, so that nobody can notify a partnership in another person’s name.
      </p>
      <Button text="Send me a code" preventDoubleClick />
    </Form>
  );
};

/** Where the code is typed in. */
export const EmailCodePage = ({ paths, email, form }: { paths: DraftPaths; email: string; form: FormState }) => (
  <Page title="Enter the code" heading="Enter the code" caption={CAPTION} form={form} back={paths.email}>
    <p class="govuk-body">
      We sent a code of 6 numbers to <strong class="dhr-answer">{email}</strong>. It can take a minute to arrive, and
      works for 15 minutes.
    </p>
    <WhereMailIs />
    <Form action={paths.code} unsavedChanges="off">
      <Input
        id="code"
        name="code"
        label={{ text: 'Code', classes: 'govuk-label--s' }}
        classes="govuk-input--width-10 govuk-input--extra-letter-spacing"
        inputmode="numeric"
        autocomplete="one-time-code"
        value={textOf(form, 'code')}
        errorMessage={errorFor(form, 'code')}
      />
      <Button text="Continue" preventDoubleClick />
    </Form>
    <p class="govuk-body">
      <a class="govuk-link" href={paths.email}>
        I have not received a code
      </a>
    </p>
  </Page>
);
