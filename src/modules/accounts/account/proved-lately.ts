import { Elsewhere, type Guard } from '../../../platform/http/route.js';
import type { Person } from '../guards.js';
import { passkeyWanted } from '../passkeys/passkey-wanted.js';
import { accountPaths } from '../paths.js';
import { ownSessions } from '../sessions.js';

/** For so long after signing in a person may change how they sign in; then they prove again who they are (trust bar, V7.5.3). */
const MINUTES = 15;

/**
 * A person with an own account who has proved who they are a short while ago; an administrator who has a passkey, with that. In the
 * demonstration nobody has proved anything.
 */
export const provedLately = (permission: string): Guard<Person> => ({
  permission,
  says: 'Anyone who has signed in within the last 15 minutes, outside the demonstration',
  signInFirst: true,
  open: async (work, asked) => {
    if (work.actor.kind !== 'person' || work.installation.demonstration) return undefined;
    const session = (await ownSessions(work, asked)).find(({ current }) => current);
    const since = work.now.getTime() - MINUTES * 60_000;
    const isLately = session !== undefined && session.startedAt.getTime() >= since;
    if (isLately && (await passkeyWanted(work, asked)) !== 'use') return work.actor;
    return new Elsewhere(accountPaths.signInAndBack(asked.method === 'GET' ? asked.address : accountPaths.account));
  },
});
