import type { Guard } from '../../platform/http/route.js';
import type { Actor } from '../../platform/work.js';
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

/** Holders of one of the roles in the partnership they are working in. */
export const inPartnership = (permission: string, roles: readonly PartnershipRole[]): Guard<PersonAtWork> => ({
  permission,
  says: `In the partnership: ${roles.join(', ')}`,
  signInFirst: true,
  open: async ({ actor }) => {
    if (actor.kind !== 'person' || actor.partnershipId === undefined) return undefined;
    const { partnershipId } = actor;
    return holds(actor, partnershipId, roles) ? { person: actor, partnershipId } : undefined;
  },
});
