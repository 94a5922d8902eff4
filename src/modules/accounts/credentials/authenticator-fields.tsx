import { type FormState, fieldOf, Input } from '../../../web/index.js';
import { authenticatorAddress, seedInGroups } from './authenticator.js';
import { QrCode } from './qr-code.js';

/** The picture to scan, the same as letters, and the field for the first code. */
export const AuthenticatorFields = ({ form, seed, email }: { form: FormState; seed: string; email: string }) => (
  <>
    <p class="govuk-body">
      An authenticator app shows a new code of 6 numbers every 30 seconds. Any app will do: the one your organisation
      uses, or the one that came with your telephone or password manager.
    </p>
    <p class="govuk-body">In the app, add an account and scan this picture.</p>
    <QrCode
      text={authenticatorAddress(seed, email)}
      label="Picture for your authenticator app. The key below says the same in letters."
    />
    <p class="govuk-body">
      No camera? Enter this key instead: <strong class="dhr-key">{seedInGroups(seed)}</strong>
    </p>
    <Input
      {...fieldOf(form, 'code')}
      value=""
      label={{ text: 'The 6 numbers that the app shows now' }}
      inputmode="numeric"
      autocomplete="one-time-code"
      spellcheck={false}
      classes="govuk-input--width-5 govuk-input--extra-letter-spacing"
    />
  </>
);
