import { partnerships, people, roleGrants } from '../modules/accounts/index.js';
import type { Database } from '../platform/database/database.js';
import { eq } from '../platform/database/sql.js';
import type { Actor, Work } from '../platform/work.js';
import { cast, castMember } from './cast.js';
import { actAs, type Moment } from './stage/act-as.js';

/** Who acts, with their rights, and for whom they work. */
interface Acting {
  readonly actor: Extract<Actor, { kind: 'person' }>;
  readonly partnershipId: string;
}

/** People of the cast who have acted already, by key: their roles are theirs from the beginning, and no chapter changes them. */
export type Known = Map<string, Acting>;

/**
 * Does something as somebody of the cast, or as somebody who was invited (by name), with their rights and at a given instant, as a request of theirs would: reactions and the record
 * included. `use` is also given the partnership they work in.
 */
export async function asPerson<T>(
  moment: Moment & { readonly known?: Known },
  key: string,
  use: (work: Work, partnershipId: string) => Promise<T>,
): Promise<T> {
  const { actor, partnershipId } = moment.known?.get(key) ?? (await actorOf(moment.database, key));
  if (!isInvited(key)) moment.known?.set(key, { actor, partnershipId });
  return actAs(moment, { actor, asker: { personId: actor.personId } }, (work) => use(work, partnershipId));
}

const isInvited = (key: string): boolean => key.includes(' ');

/** Somebody of the cast by key; whoever was invited in the course of the story, to the first partnership, by name. */
const whoIs = (key: string): { readonly name: string; readonly partnership: string } =>
  isInvited(key) ? { name: key, partnership: cast[0]?.name ?? '' } : castMember(key);

async function actorOf(database: Database, key: string): Promise<Acting> {
  const { name, partnership } = whoIs(key);
  return database.asActor({ system: true }, async (tx) => {
    const rows = await tx
      .select({ id: people.id, agencyId: people.agencyId, homeId: partnerships.id, held: roleGrants })
      .from(people)
      .innerJoin(partnerships, eq(partnerships.name, partnership))
      .leftJoin(roleGrants, eq(roleGrants.personId, people.id))
      .where(eq(people.name, name));
    const [person] = rows;
    if (person === undefined) throw new Error(`${name} is not in the database`);
    return {
      partnershipId: person.homeId,
      actor: {
        kind: 'person',
        personId: person.id,
        name,
        partnershipId: person.homeId,
        agencyId: person.agencyId ?? undefined,
        roles: rows.flatMap(({ held }) =>
          held === null ? [] : [{ role: held.role, partnershipId: held.partnershipId ?? '' }],
        ),
      },
    };
  });
}
