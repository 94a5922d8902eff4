import { NotificationBanner } from '../../../web/index.js';
import type { PasskeyWanted } from '../passkeys/passkey-wanted.js';
import { accountPaths, peoplePaths } from '../paths.js';

/** Where an administrator is led who has not come in with a passkey. */
export const PasskeyNotice = ({ wanted }: { wanted: PasskeyWanted }) => (
  <NotificationBanner
    titleText="Before you look after accounts"
    html={
      <>
        <p class="govuk-notification-banner__heading">
          {wanted === 'add' ? 'Add a passkey or a security key first.' : 'Sign in with your passkey first.'}
        </p>
        <p class="govuk-body">
          You can give other people their accounts, so nobody must be able to trick you out of yours. A password and a
          code can be typed into a false page; a passkey or a security key answers only here. The pages for people and
          agencies open when you have signed in with one.
        </p>
        {wanted === 'add' ? (
          <p class="govuk-body">
            <a class="govuk-notification-banner__link" href="#passkeys">
              Add one on this page
            </a>
            , then sign in with it.
          </p>
        ) : (
          <p class="govuk-body">
            <a class="govuk-notification-banner__link" href={accountPaths.signInAndBack(peoplePaths.list)}>
              Sign in with your passkey
            </a>
            . Lost it? Ask a co-ordinator for a new invitation: it sets everything up anew.
          </p>
        )}
      </>
    }
  />
);
