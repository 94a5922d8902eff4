import type { CookieChange } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import type { FieldError } from '../../../web/forms.js';
import { stepOfCode } from '../credentials/authenticator.js';
import { type CredentialLink, takeUpCredentialLink } from '../credentials/credential-links.js';
import type { Account } from '../credentials/queries.js';
import { newRecoveryCodes } from '../credentials/recovery-codes.js';
import { setAllCredentials, whyNotThisPassword } from '../credentials/set-credentials.js';
import { endAllSessions } from '../sessions.js';
import { letIn } from '../sign-in/sign-in.js';

/** What an invited person has chosen. */
export interface Chosen {
  readonly password: string;
  readonly seed: string;
  readonly code: string;
  readonly fromAddress: string;
}

/** How taking up an invitation ended. */
export type Acceptance =
  | { readonly kind: 'ended' }
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'done'; readonly recoveryCodes: readonly string[]; readonly cookie: CookieChange };

/** Sets up an account by its invitation: password, authenticator app, recovery codes; what was set before ends. Signs the person in. */
export async function acceptInvitation(
  work: Work,
  { link, account }: { readonly link: CredentialLink; readonly account: Account },
  chosen: Chosen,
): Promise<Acceptance> {
  const why = await whyNotThisPassword(work, account, chosen.password);
  const step = stepOfCode(chosen.seed, chosen.code, work.now);
  const errors: FieldError[] = [];
  if (why !== undefined) errors.push({ field: 'password', message: why });
  if (step === undefined) errors.push({ field: 'code', message: chosen.code === '' ? NO_CODE : WRONG_CODE });
  if (step === undefined || errors.length > 0) return { kind: 'refused', errors };
  if (!(await takeUpCredentialLink(work, link))) return { kind: 'ended' };
  const { personId } = account;
  await setAllCredentials(work, personId, { password: chosen.password, authenticator: { seed: chosen.seed, step } });
  const recoveryCodes = await newRecoveryCodes(work, personId);
  await endAllSessions(work, personId);
  work.record({ action: 'invitation.accepted', objectKind: 'person', objectId: personId, personId });
  const cookie = await letIn(work, account, { proof: 'invitation', fromAddress: chosen.fromAddress });
  return { kind: 'done', recoveryCodes, cookie };
}

const NO_CODE = 'Enter the 6 numbers that your authenticator app shows';

const WRONG_CODE =
  'That is not the code of this picture. Scan it again, or check that the clock of your device is right, and enter the next code';
