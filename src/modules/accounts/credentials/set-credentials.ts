import { and, asc, eq, isNull } from '../../../platform/database/sql.js';
import { sealFor } from '../../../platform/secrets/seal.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { partnerships } from '../tables.js';
import { breachedPasswords } from './breached-passwords.js';
import { hashPassword } from './password-hash.js';
import { passwordProblem } from './password-rules.js';
import { type Account, sealedFor } from './queries.js';
import { credentials, passkeys } from './tables.js';

/** Why a password cannot be this person's, in words; undefined when it can. */
export async function whyNotThisPassword(
  work: Work,
  account: Pick<Account, 'name' | 'email'>,
  typed: string,
): Promise<string | undefined> {
  const rows = await asSystem(work, () =>
    work.tx.select({ name: partnerships.name }).from(partnerships).orderBy(asc(partnerships.name)),
  );
  const about = { name: account.name, email: account.email, words: rows.map(({ name }) => name) };
  return passwordProblem(typed, about, breachedPasswords(work.installation.dataDir));
}

/** Sets another password. */
export async function setPassword(work: Work, personId: string, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  await asSystem(work, () =>
    work.tx
      .update(credentials)
      .set({ passwordHash, passwordSetAt: work.now })
      .where(eq(credentials.personId, personId)),
  );
}

/** An authenticator app that has shown that it works. */
export interface ProvedAuthenticator {
  readonly seed: string;
  /** Of the code that proved it: used up. */
  readonly step: number;
}

/** Sets another authenticator app. */
export async function setAuthenticator(
  work: Work,
  personId: string,
  { seed, step }: ProvedAuthenticator,
): Promise<void> {
  const sealed = sealFor(work.installation).close(seed, sealedFor(personId));
  await asSystem(work, () =>
    work.tx
      .update(credentials)
      .set({ authenticatorSealed: sealed, authenticatorLastStep: step, authenticatorSetAt: work.now })
      .where(eq(credentials.personId, personId)),
  );
}

/** Sets everything anew, as an invitation does; passkeys from before end. */
export async function setAllCredentials(
  work: Work,
  personId: string,
  { password, authenticator }: { readonly password: string; readonly authenticator: ProvedAuthenticator },
): Promise<void> {
  const values = {
    passwordHash: await hashPassword(password),
    passwordSetAt: work.now,
    authenticatorSealed: sealFor(work.installation).close(authenticator.seed, sealedFor(personId)),
    authenticatorLastStep: authenticator.step,
    authenticatorSetAt: work.now,
  };
  await asSystem(work, async () => {
    await work.tx
      .insert(credentials)
      .values({ personId, ...values })
      .onConflictDoUpdate({ target: credentials.personId, set: values });
    await work.tx
      .update(passkeys)
      .set({ removedAt: work.now })
      .where(and(eq(passkeys.personId, personId), isNull(passkeys.removedAt)));
  });
}
