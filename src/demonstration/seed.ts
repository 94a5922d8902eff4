import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import {
  affiliations,
  agencies,
  agencyContacts,
  defaultSettings,
  partnerships,
  people,
  roleGrants,
} from '../modules/accounts/index.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { addressOf, type CastPartnership, cast } from './cast.js';

/** Puts the partnerships, people and agencies of the demonstration into an empty database; answers false when anything is there already. */
export async function seedCast(database: Database, clock: Clock): Promise<boolean> {
  return database.asOwner(async (tx) => {
    const [there] = await tx.select({ id: partnerships.id }).from(partnerships).limit(1);
    if (there !== undefined) return false;
    const now = clock.now();
    for (const [index, partnership] of cast.entries())
      await seedPartnership(tx, partnership, new Date(now.getTime() + index * 1000));
    await tx.execute(sql`insert into demonstration (seeded_at) values (${now.toISOString()}::timestamptz)`);
    return true;
  });
}

/** Fills an empty database with the whole demonstration. */
export async function seedDemonstration(database: Database, clock: Clock): Promise<void> {
  await seedCast(database, clock);
}

async function seedPartnership(tx: Tx, from: CastPartnership, now: Date): Promise<void> {
  const partnershipId = randomUUID();
  await tx.insert(partnerships).values({
    id: partnershipId,
    name: from.name,
    shortName: from.shortName,
    referencePattern: from.referencePattern,
    email: from.email,
    policeForce: from.policeForce,
    region: from.region,
    settings: settingsOf(from),
  });
  const agencyIds = await seedAgencies(tx, from, partnershipId);
  for (const [index, person] of from.people.entries()) {
    const personId = randomUUID();
    await tx.insert(people).values({
      id: personId,
      name: person.name,
      email: addressOf(person.name, from.domain),
      post: person.post,
      agencyId: person.agency === undefined ? null : (agencyIds.get(person.agency) ?? null),
      createdAt: new Date(now.getTime() + index),
    });
    await tx.insert(affiliations).values({ personId, partnershipId, addedAt: now });
    for (const role of person.roles) {
      await tx.insert(roleGrants).values({ personId, partnershipId, role, startsOn: '2024-01-01' });
    }
  }
}

/** One signature decides, and everybody who is told has an address. */
const settingsOf = ({ domain }: CastPartnership): Record<string, unknown> => ({
  signatories: 'one',
  recipients: defaultSettings.recipients.map((recipient) => ({ ...recipient, email: `${recipient.key}@${domain}` })),
  homeOffice: { ...defaultSettings.homeOffice, email: 'dhr.enquiries@homeoffice.example' },
});

async function seedAgencies(
  tx: Tx,
  from: CastPartnership,
  partnershipId: string,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const agency of from.agencies) {
    const id = randomUUID();
    ids.set(agency.key, id);
    await tx.insert(agencies).values({
      id,
      partnershipId,
      name: agency.name,
      kind: agency.kind,
      statutory: agency.statutory,
      usual: agency.usual,
    });
    const contact = (person: { name: string; post: string }, kind: string) => ({
      agencyId: id,
      partnershipId,
      name: person.name,
      post: person.post,
      email: addressOf(person.name, from.domain),
      kind,
    });
    await tx
      .insert(agencyContacts)
      .values([contact(agency.contact, 'contact'), contact(agency.chief, 'chief-officer')]);
  }
  return ids;
}
