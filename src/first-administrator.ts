import { affiliations, partnerships, people, roleGrants } from './modules/accounts/index.js';
import { issueInvitation } from './modules/accounts/invitations/send-invitation.js';
import { systemClock } from './platform/clock.js';
import { type Config, ConfigProblem, readConfig } from './platform/config.js';
import { openDatabase } from './platform/database/open.js';
import { eq } from './platform/database/sql.js';
import type { Work } from './platform/work.js';
import { orSayWhyNot } from './start-or-say-why-not.js';
import { systemWork } from './system-work.js';

interface Wanted {
  readonly email: string;
  readonly name: string;
  readonly partnership: string;
}

/** `bin/first-administrator`: a partnership with somebody who looks after its accounts. */
async function main(config: Config, wanted: Wanted): Promise<string> {
  const database = await openDatabase(
    config.database.kind === 'server' ? config.database : { kind: 'embedded', dataDir: config.dataDir },
  );
  try {
    return await systemWork(database, systemClock, config)((work) => invite(work, wanted));
  } finally {
    await database.close();
  }
}

async function invite(work: Work, wanted: Wanted): Promise<string> {
  const partnershipId = await partnershipNamed(work, wanted.partnership);
  const personId = await personAt(work, wanted);
  await work.tx.insert(affiliations).values({ personId, partnershipId, addedAt: work.now }).onConflictDoNothing();
  const held = await work.tx.select().from(roleGrants).where(eq(roleGrants.personId, personId));
  const isThere = held.some(
    (grant) => grant.partnershipId === partnershipId && grant.role === 'administrator' && grant.endsOn === null,
  );
  if (!isThere) {
    await work.tx.insert(roleGrants).values({ personId, partnershipId, role: 'administrator', startsOn: work.today });
    work.record({ action: 'role.granted', partnershipId, objectKind: 'person', objectId: personId });
  }
  return issueInvitation(work, { personId, partnershipId });
}

async function partnershipNamed(work: Work, name: string): Promise<string> {
  const [there] = await work.tx.select().from(partnerships).where(eq(partnerships.name, name));
  if (there !== undefined) return there.id;
  const id = work.newId();
  const [shortName = name] = name.split(' ');
  await work.tx.insert(partnerships).values({ id, name, shortName });
  return id;
}

async function personAt(work: Work, { email, name }: Wanted): Promise<string> {
  const [there] = await work.tx.select().from(people).where(eq(people.email, email));
  if (there !== undefined) return there.id;
  const id = work.newId();
  await work.tx.insert(people).values({ id, name, email, createdAt: work.now });
  return id;
}

function readArguments(given: readonly string[]): Wanted {
  const after = (option: string): string => {
    const at = given.indexOf(option);
    const value = at === -1 ? undefined : given[at + 1]?.trim();
    if (value === undefined || value === '' || value.startsWith('--'))
      throw new ConfigProblem(`say ${option} and its value. bin/first-administrator --help shows how.`);
    return value;
  };
  const email = after('--email').toLowerCase();
  if (!/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(email)) throw new ConfigProblem(`"${email}" is not an email address.`);
  return { email, name: after('--name'), partnership: after('--partnership') };
}

await orSayWhyNot(async () => {
  const wanted = readArguments(process.argv.slice(2));
  const link = await main(readConfig(), wanted);
  process.stdout.write(
    `Open this link within 7 days to set up the account of ${wanted.email}. It works once; running this again makes another.\n${link}\n`,
  );
});
