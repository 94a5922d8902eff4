import type { Work } from '../../../platform/work.js';
import type { FieldError } from '../../../web/forms.js';
import { stepOfCode } from '../credentials/authenticator.js';
import type { Account } from '../credentials/queries.js';
import { newRecoveryCodes } from '../credentials/recovery-codes.js';
import { setAuthenticator, setPassword, whyNotThisPassword } from '../credentials/set-credentials.js';
import { tellOfChange } from '../credentials/tell-of-change.js';
import { tryPassword } from '../sign-in/sign-in.js';
import { wrongWords } from '../sign-in/words.js';

const recordChange = (work: Work, { personId }: Account, action: string): void =>
  work.record({ action, objectKind: 'person', objectId: personId });

/** What is typed to change a password. */
export interface PasswordChange {
  readonly current: string;
  readonly password: string;
  readonly fromAddress: string;
}

/** Changes the password of somebody who knows the one they have. Answers what is wrong with what was typed. */
export async function changePassword(work: Work, account: Account, change: PasswordChange): Promise<FieldError[]> {
  const why = await whyNotThisPassword(work, account, change.password);
  if (why !== undefined) return [{ field: 'password', message: why }];
  const tried = await tryPassword(work, { email: account.email, fromAddress: change.fromAddress }, change.current);
  if (tried.kind !== 'right')
    return [{ field: 'current', message: wrongWords(tried, 'That is not your password now. Enter it again') }];
  await setPassword(work, account.personId, change.password);
  await tellOfChange(work, account.email, 'password');
  recordChange(work, account, 'password.changed');
  return [];
}

/** Takes another authenticator app, once it has shown that it works; false when its code is wrong. */
export async function changeAuthenticator(
  work: Work,
  account: Account,
  { seed, code }: { readonly seed: string; readonly code: string },
): Promise<boolean> {
  const step = stepOfCode(seed, code, work.now);
  if (step === undefined) return false;
  await setAuthenticator(work, account.personId, { seed, step });
  await tellOfChange(work, account.email, 'authenticator');
  recordChange(work, account, 'authenticator.changed');
  return true;
}

/** Ten new recovery codes in place of the old ones. */
export async function renewRecoveryCodes(work: Work, account: Account): Promise<string[]> {
  const codes = await newRecoveryCodes(work, account.personId);
  await tellOfChange(work, account.email, 'recovery-codes');
  recordChange(work, account, 'recovery-codes.renewed');
  return codes;
}
