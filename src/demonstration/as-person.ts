import { eq } from 'drizzle-orm';
import { partnerships, people, roleGrants } from '../modules/accounts/index.js';
import { wholeCatalogue } from '../modules/all.js';
import type { Database } from '../platform/database/database.js';
import { type Actor, closeWork, type Installation, openWork, type Work } from '../platform/work.js';
import { allReactions } from '../system-work.js';
import { castMember } from './cast.js';

/** Who does something, where the data is, and when. */
export interface Moment {
  readonly database: Database;
  readonly installation: Installation;
  readonly now: Date;
}

/**
 * Does something as somebody of the cast, with their rights and at a given instant, as a request of theirs would: reactions and the record
 * included. `use` is also given the partnership they work in.
 */
export async function asPerson<T>(
  { database, installation, now }: Moment,
  key: string,
  use: (work: Work, partnershipId: string) => Promise<T>,
): Promise<T> {
  const { actor, partnershipId } = await actorOf(database, key);
  return database.asActor({ personId: actor.personId, now }, async (tx) => {
    const work = openWork(tx, { actor, clock: { now: () => now }, installation, catalogue: wholeCatalogue });
    const result = await use(work, partnershipId);
    await closeWork(work, allReactions, null);
    return result;
  });
}

async function actorOf(
  database: Database,
  key: string,
): Promise<{ actor: Extract<Actor, { kind: 'person' }>; partnershipId: string }> {
  const { name, partnership } = castMember(key);
  return database.asActor({ system: true }, async (tx) => {
    const [person] = await tx.select().from(people).where(eq(people.name, name));
    const [home] = await tx.select().from(partnerships).where(eq(partnerships.name, partnership));
    if (person === undefined || home === undefined) throw new Error(`${name} is not in the database`);
    const held = await tx.select().from(roleGrants).where(eq(roleGrants.personId, person.id));
    return {
      partnershipId: home.id,
      actor: {
        kind: 'person',
        personId: person.id,
        name,
        partnershipId: home.id,
        agencyId: person.agencyId ?? undefined,
        roles: held.map(({ role, partnershipId }) => ({ role, partnershipId: partnershipId ?? '' })),
      },
    };
  });
}
