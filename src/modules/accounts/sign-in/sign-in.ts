import type { CookieChange } from '../../../platform/http/route.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { isPasswordRight } from '../credentials/password-hash.js';
import { type Account, findAccount } from '../credentials/queries.js';
import { useRecoveryCode } from '../credentials/recovery-codes.js';
import { tellOfChange } from '../credentials/tell-of-change.js';
import { useCode } from '../credentials/use-code.js';
import { type SessionProof, startSession } from '../sessions.js';
import { countWrongGuess, forgiveGuesses, type GuessAt, guessWaitsUntil } from './guesses.js';

/** How a try ended: let on, wrong, or not looked at before the instant. */
export type Tried =
  | { readonly kind: 'right'; readonly account: Account }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly until: Date };

/** Tries a password. Whether there is an account cannot be told from the answer, nor from how long it takes. */
export function tryPassword(work: Work, at: GuessAt, password: string): Promise<Tried> {
  return tried(work, at, async () => {
    const account = await findAccount(work, { email: at.email });
    const right = await isPasswordRight(account?.credential?.passwordHash, password);
    return right ? account : undefined;
  });
}

/** What somebody typed after the password was right. */
export interface TypedCode {
  readonly kind: 'authenticator' | 'recovery';
  readonly typed: string;
}

/** Tries a code of the authenticator app, or a recovery code. */
export async function tryCode(
  work: Work,
  at: { readonly personId: string; readonly fromAddress: string },
  { kind, typed }: TypedCode,
): Promise<Tried> {
  const account = await findAccount(work, { personId: at.personId });
  if (account === undefined) return { kind: 'wrong' };
  return tried(work, { email: account.email, fromAddress: at.fromAddress }, async () => {
    // Read again under the lock: another guess may have used the code up.
    const now = await findAccount(work, at);
    if (now === undefined) return undefined;
    const right =
      kind === 'authenticator' ? await useCode(work, now, typed) : await useRecoveryCode(work, now.personId, typed);
    return right ? now : undefined;
  });
}

function tried(work: Work, at: GuessAt, look: () => Promise<Account | undefined>): Promise<Tried> {
  return asSystem(work, async () => {
    const until = await guessWaitsUntil(work, at);
    const account = until === undefined ? await look() : undefined;
    if (account !== undefined) return { kind: 'right', account };
    await recordRefusal(work, at.email);
    if (until !== undefined) return { kind: 'wait', until };
    await countWrongGuess(work, at);
    return { kind: 'wrong' };
  });
}

/** A refused try, with the account that was tried when there is one: never what was typed. */
async function recordRefusal(work: Work, email: string): Promise<void> {
  const account = await findAccount(work, { email });
  work.record({
    action: 'sign-in.refused',
    objectKind: 'person',
    ...(account === undefined ? {} : { objectId: account.personId }),
    allowed: false,
  });
}

/** By what somebody comes in. */
export interface ComingIn {
  readonly proof: SessionProof;
  readonly fromAddress: string;
  readonly byRecoveryCode?: boolean;
}

/** Lets somebody in who has proved everything, and tells them when it was from a new place. */
export async function letIn(work: Work, account: Account, by: ComingIn): Promise<CookieChange> {
  await asSystem(work, () => forgiveGuesses(work, account.email));
  const { cookie, fromNewPlace } = await startSession(work, account.personId, by);
  if (by.byRecoveryCode) await tellOfChange(work, account.email, 'recovery-code');
  else if (fromNewPlace && by.proof !== 'invitation') await tellOfChange(work, account.email, 'new-place');
  return cookie;
}
