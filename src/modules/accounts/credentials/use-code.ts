import { and, eq, lt } from '../../../platform/database/sql.js';
import { sealFor } from '../../../platform/secrets/seal.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { stepOfCode } from './authenticator.js';
import { type Account, sealedFor } from './queries.js';
import { credentials } from './tables.js';

/** Uses up a code of the authenticator app; false when it is wrong, or as old as one that was used before. */
export async function useCode(work: Work, { personId, credential }: Account, typed: string): Promise<boolean> {
  if (credential === undefined) return false;
  const seed = sealFor(work.installation).open(credential.authenticatorSealed, sealedFor(personId));
  const step = stepOfCode(seed, typed, work.now);
  if (step === undefined) return false;
  const used = await asSystem(work, () =>
    work.tx
      .update(credentials)
      .set({ authenticatorLastStep: step })
      .where(and(eq(credentials.personId, personId), lt(credentials.authenticatorLastStep, step)))
      .returning({ personId: credentials.personId }),
  );
  return used.length > 0;
}
