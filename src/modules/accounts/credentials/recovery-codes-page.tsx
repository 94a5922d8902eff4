import { Button, InsetText, Page } from '../../../web/index.js';

/** The recovery codes, shown once. */
export const RecoveryCodesPage = ({
  codes,
  onward,
  heading,
}: {
  codes: readonly string[];
  onward: string;
  heading: string;
}) => (
  <Page title={heading} heading={heading}>
    <p class="govuk-body">
      These are your recovery codes. Each signs you in once, with your password, when you cannot use your authenticator
      app. They are shown now and never again: print this page, or keep them in a password manager.
    </p>
    <InsetText>
      <ul class="govuk-list dhr-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </InsetText>
    <Button text="I have kept them" href={onward} />
  </Page>
);
