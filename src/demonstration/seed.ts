import { randomUUID } from 'node:crypto';
import { dayInLondon } from '../kernel/day.js';
import {
  affiliations,
  agencies,
  agencyContacts,
  defaultSettings,
  partnerships,
  people,
  roleGrants,
} from '../modules/accounts/index.js';
import { refreshAll, refreshTouched } from '../modules/duties/index.js';
import { notifications } from '../modules/notification/index.js';
import { followProgress } from '../modules/publication/going-out/follow-progress.js';
import { reviews } from '../modules/reviews/index.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database/database.js';
import { sql } from '../platform/database/sql.js';
import type { Installation } from '../platform/work.js';
import { allReactions } from '../system-work.js';
import { addressOf, type CastPartnership, cast } from './cast.js';
import { allChapters } from './stage/all-chapters.js';
import { inOneTransaction } from './stage/one-transaction.js';
import { playInOrder, type Stage } from './stage/stage.js';
import { tellingOn } from './stage/telling.js';

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

/** Where the demonstration is made: `beginning` is called once it is known that it has to be. */
export interface DemonstrationPlace {
  readonly database: Database;
  readonly clock: Clock;
  readonly installation: Installation;
  readonly beginning?: () => void;
}

/**
 * Fills an empty database with the whole demonstration. The cast is one transaction and everything that happens to it another: when it is
 * broken off the next start tells what was not told, and nothing is ever there by half.
 */
export async function seedDemonstration({
  database,
  clock,
  installation,
  beginning,
}: DemonstrationPlace): Promise<void> {
  await seedCast(database, clock);
  if (await hasHappened(database)) return;
  beginning?.();
  await inOneTransaction(database, async (within) => {
    const now = clock.now();
    const telling = tellingOn(dayInLondon(now));
    const scenes = (await allChapters()).flatMap((chapter) => chapter(telling));
    const ahead = scenes.find(({ at }) => at > now);
    if (ahead !== undefined)
      throw new Error(`a chapter tells what is to happen on ${ahead.at.toISOString()} as if it had`);
    const ending = {
      at: now,
      play: async ({ asProgram }: Stage) => {
        await followProgress.run(asProgram);
        await refreshAll(asProgram);
      },
    };
    await playInOrder([...scenes, ending], { database: within, installation, reactions: reactionsButOne });
  });
}

/** Where duties stand is worked out once, at the end: nobody looks while the chapters are told. */
const reactionsButOne = allReactions.filter((reaction) => reaction !== refreshTouched);

/** The chapters begin with a notification, and nobody can have made one before they are told; a folder may have been filled by `bin/seed`. */
const hasHappened = (database: Database): Promise<boolean> =>
  database.asActor({ system: true }, async (tx) => {
    const [notification] = await tx.select({ id: notifications.id }).from(notifications).limit(1);
    const [review] = await tx.select({ id: reviews.id }).from(reviews).limit(1);
    return notification !== undefined || review !== undefined;
  });

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
      await tx.insert(roleGrants).values({ personId, partnershipId, role, startsOn: '2018-01-01' });
    }
  }
}

/** One signature decides, and everybody who is told has an address. */
const settingsOf = ({ domain, commissioner }: CastPartnership): Record<string, unknown> => ({
  signatories: 'one',
  recipients: defaultSettings.recipients.map((recipient) => ({
    ...recipient,
    name: recipient.key === 'mopac' ? (commissioner ?? recipient.name) : recipient.name,
    email: `${recipient.key}@${domain}`,
  })),
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
