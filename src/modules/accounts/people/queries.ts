import type { Day } from '../../../kernel/day.js';
import { and, asc, desc, eq, gt, inArray, isNull, ne, or } from '../../../platform/database/sql.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { credentialLinks, credentials } from '../credentials/tables.js';
import { affiliations, agencies, people, roleGrants } from '../tables.js';
import { type HeldGrant, holdsOn } from './rules.js';

/** Somebody whom the partnership knows, as the pages that look after accounts show them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly post: string;
  readonly agencyId: string | undefined;
  readonly agency: string | undefined;
  readonly closedAt: Date | undefined;
  readonly version: number;
  /** In this partnership, newest first. */
  readonly grants: readonly HeldGrant[];
  /** True once they have set up a password and an authenticator app; in the demonstration nobody needs to. */
  readonly isSetUp: boolean;
  /** Until when their invitation can be taken up; undefined when none is open. */
  readonly invitedUntil: Date | undefined;
  /** True where this partnership was the first to know them: it alone looks after what is the account's and not a role's. */
  readonly isLookedAfterHere: boolean;
}

/** Everybody the partnership knows: holders of a role past or present, people of its agencies, people it has invited. By name. */
export async function knownPeople(work: Work, partnershipId: string, personId?: string): Promise<KnownPerson[]> {
  const granted = work.tx
    .select({ id: roleGrants.personId })
    .from(roleGrants)
    .where(eq(roleGrants.partnershipId, partnershipId));
  const affiliated = work.tx
    .select({ id: affiliations.personId })
    .from(affiliations)
    .where(eq(affiliations.partnershipId, partnershipId));
  const known = or(
    inArray(people.id, granted),
    inArray(people.id, affiliated),
    eq(agencies.partnershipId, partnershipId),
  );
  const rows = await work.tx
    .select({ person: people, agency: agencies.name })
    .from(people)
    .leftJoin(agencies, eq(agencies.id, people.agencyId))
    .where(and(known, personId === undefined ? undefined : eq(people.id, personId)))
    .orderBy(asc(people.name), asc(people.id));
  const details = await detailsOf(
    work,
    partnershipId,
    rows.map(({ person }) => person.id),
  );
  return rows.map(({ person, agency }) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    post: person.post ?? '',
    agencyId: person.agencyId ?? undefined,
    agency: agency ?? undefined,
    closedAt: person.disabledAt ?? undefined,
    version: person.version,
    ...details(person.id),
  }));
}

async function detailsOf(work: Work, partnershipId: string, ids: readonly string[]) {
  if (ids.length === 0)
    return () => ({ grants: [], isSetUp: false, invitedUntil: undefined, isLookedAfterHere: false });
  const grants = await work.tx
    .select()
    .from(roleGrants)
    .where(and(eq(roleGrants.partnershipId, partnershipId), inArray(roleGrants.personId, [...ids])))
    .orderBy(desc(roleGrants.startsOn), asc(roleGrants.role));
  const [setUp, links, homes] = await asSystem(work, async () => [
    await work.tx
      .select({ id: credentials.personId })
      .from(credentials)
      .where(inArray(credentials.personId, [...ids])),
    await work.tx.select().from(credentialLinks).where(openInvitation(work, ids)),
    await homesOf(work, ids),
  ]);
  return (id: string): Pick<KnownPerson, 'grants' | 'isSetUp' | 'invitedUntil' | 'isLookedAfterHere'> => ({
    grants: grants.filter(({ personId }) => personId === id).map(grantOf),
    isSetUp: work.installation.demonstration || setUp.some((row) => row.id === id),
    invitedUntil: links.find(({ personId }) => personId === id)?.expiresAt,
    isLookedAfterHere: (homes.get(id) ?? partnershipId) === partnershipId,
  });
}

/** The partnership that knew each of these people first. */
async function homesOf({ tx }: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ id: affiliations.personId, partnershipId: affiliations.partnershipId })
    .from(affiliations)
    .where(inArray(affiliations.personId, [...ids]))
    .orderBy(desc(affiliations.addedAt));
  return new Map(rows.map(({ id, partnershipId }) => [id, partnershipId]));
}

const openInvitation = (work: Work, ids: readonly string[]) =>
  and(
    inArray(credentialLinks.personId, [...ids]),
    eq(credentialLinks.kind, 'invitation'),
    isNull(credentialLinks.usedAt),
    isNull(credentialLinks.revokedAt),
    gt(credentialLinks.expiresAt, work.now),
  );

const grantOf = (row: typeof roleGrants.$inferSelect): HeldGrant => ({
  id: row.id,
  role: row.role,
  startsOn: row.startsOn as Day,
  endsOn: (row.endsOn as Day | null) ?? undefined,
});

/** The person of this id, if the partnership knows them. */
export async function findKnownPerson(work: Work, partnershipId: string, id: string): Promise<KnownPerson | undefined> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return undefined;
  const [person] = await knownPeople(work, partnershipId, id);
  return person;
}

const grantedIn = roleGrants.partnershipId;

/** Whether the person has to do with another partnership too, or with the whole installation. The program asks: the asker may not know of it. */
export async function worksElsewhere(work: Work, personId: string, partnershipId: string): Promise<boolean> {
  return asSystem(work, async () => {
    // A role without a partnership is one of the whole installation.
    const grants = await work.tx
      .select()
      .from(roleGrants)
      .where(and(eq(roleGrants.personId, personId), or(isNull(grantedIn), ne(grantedIn, partnershipId))));
    const places = await work.tx
      .select()
      .from(affiliations)
      .where(and(eq(affiliations.personId, personId), ne(affiliations.partnershipId, partnershipId)));
    const employers = await work.tx
      .select({ id: agencies.id })
      .from(people)
      .innerJoin(agencies, eq(agencies.id, people.agencyId))
      .where(and(eq(people.id, personId), ne(agencies.partnershipId, partnershipId)));
    return grants.map(grantOf).some((grant) => holdsOn(grant, work.today)) || places.length + employers.length > 0;
  });
}
