import { Elsewhere, type Guard } from '../../platform/http/route.js';
import type { Actor } from '../../platform/work.js';
import { passkeyWanted } from './passkeys/passkey-wanted.js';
import { accountPaths } from './paths.js';
import type { PartnershipRole } from './roles.js';

/** A signed-in person, as a guard hands it on. */
export type Person = Extract<Actor, { kind: 'person' }>;

/** A person at work in one partnership. */
export interface PersonAtWork {
  readonly person: Person;
  readonly partnershipId: string;
}

/** True when the person holds one of the roles in the partnership now. */
export const holds = (actor: Actor, partnershipId: string, roles: readonly PartnershipRole[]): boolean =>
  actor.kind === 'person' &&
  actor.roles.some(
    (granted) => granted.partnershipId === partnershipId && (roles as readonly string[]).includes(granted.role),
  );

/** Anyone who is signed in. */
export const signedIn = (permission: string): Guard<Person> => ({
  permission,
  says: 'Anyone who is signed in',
  signInFirst: true,
  open: async ({ actor }) => (actor.kind === 'person' ? actor : undefined),
});

/**
 * Holders of one of the roles in the partnership they are working in. What is open to administrators too is open to one of them with a
 * passkey only: without, they are led to their account, which says why.
 */
export const inPartnership = (permission: string, roles: readonly PartnershipRole[]): Guard<PersonAtWork> => ({
  permission,
  says: `In the partnership: ${roles.join(', ')}`,
  signInFirst: true,
  open: async (work, asked) => {
    const { actor } = work;
    if (actor.kind !== 'person' || actor.partnershipId === undefined) return undefined;
    const { partnershipId } = actor;
    if (!holds(actor, partnershipId, roles)) return undefined;
    const wanted = roles.includes('administrator') ? await passkeyWanted(work, asked) : undefined;
    return wanted === undefined ? { person: actor, partnershipId } : new Elsewhere(accountPaths.account);
  },
});
