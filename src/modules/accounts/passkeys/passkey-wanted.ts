import type { Asked } from '../../../platform/http/route.js';
import type { Actor, Work } from '../../../platform/work.js';
import { passkeysOf } from '../credentials/queries.js';
import { ownSessions } from '../sessions.js';

/** What somebody who looks after accounts has to do before their pages open: add a first passkey, or sign in with the one they have. */
export type PasskeyWanted = 'add' | 'use';

const looksAfterAccounts = ({ roles }: Extract<Actor, { kind: 'person' }>): boolean =>
  roles.some(({ role }) => role === 'administrator');

/**
 * Whoever gives out accounts must not be tricked out of their own: a code from an app can be typed into a false page, a passkey cannot
 * (trust bar I-01). So a passkey alone, on a session begun with it, opens what is an administrator's. The demonstration asks nobody.
 */
export async function passkeyWanted(work: Work, asked: Asked): Promise<PasskeyWanted | undefined> {
  const { actor, installation } = work;
  if (actor.kind !== 'person' || installation.demonstration || !looksAfterAccounts(actor)) return undefined;
  if ((await passkeysOf(work, actor.personId)).length === 0) return 'add';
  const session = (await ownSessions(work, asked)).find(({ current }) => current);
  return session?.proof === 'passkey' ? undefined : 'use';
}
