import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addManyReviews } from './demonstration/many-reviews.js';
import { seedCast } from './demonstration/seed.js';
import { systemClock } from './platform/clock.js';
import { type Config, ConfigProblem, readConfig } from './platform/config.js';
import { type Database, DatabaseProblem } from './platform/database/database.js';
import { openEmbedded } from './platform/database/embedded.js';
import { migrate, readMigrations } from './platform/database/migrate.js';
import { MIGRATIONS } from './platform/database/open.js';
import { connectServer } from './platform/database/server.js';

const MOST = 100_000;

interface Wanted {
  readonly count: number;
  readonly partnership: string;
}

/** `bin/seed`. */
async function main(config: Config, wanted: Wanted): Promise<string> {
  const database = await open(config);
  try {
    await seedCast(database, systemClock);
    const started = performance.now();
    await addManyReviews(
      database,
      { clock: systemClock, installation: config },
      {
        ...wanted,
        onProgress: (done) => {
          if (done % 1000 === 0) process.stderr.write(`${done} of ${wanted.count}\n`);
        },
      },
    );
    const seconds = Math.round((performance.now() - started) / 1000);
    return `${wanted.count} made-up reviews added to ${wanted.partnership} in ${seconds} seconds.`;
  } finally {
    await database.close();
  }
}

/** Made-up reviews among real ones would be found too late. */
function readWanted(config: Config): Wanted {
  const { values } = parseArgs({
    options: {
      reviews: { type: 'string' },
      partnership: { type: 'string', default: 'bexley' },
      'yes-this-is-not-real': { type: 'boolean', default: false },
    },
  });
  const count = Number(values.reviews);
  if (!Number.isInteger(count) || count < 1 || count > MOST) {
    throw new ConfigProblem(`Say how many: bin/seed --reviews N, with N from 1 to ${MOST}.`);
  }
  if (config.production && !values['yes-this-is-not-real']) {
    throw new ConfigProblem(
      'NODE_ENV is production: made-up reviews do not belong among real ones. If nothing here is real, add --yes-this-is-not-real.',
    );
  }
  return { count, partnership: values.partnership };
}

async function open({ database, dataDir }: Config): Promise<Database> {
  if (database.kind === 'server' && database.ownerUrl === undefined) {
    throw new DatabaseProblem('DATABASE_OWNER_URL is not set. Made-up reviews are added as the owner of the tables.');
  }
  const db = database.kind === 'embedded' ? await openEmbedded(join(dataDir, 'database')) : connectServer(database);
  await migrate(db, await readMigrations(MIGRATIONS));
  return db;
}

try {
  const config = readConfig();
  process.stdout.write(`${await main(config, readWanted(config))}\n`);
} catch (problem) {
  const isUsage = problem instanceof TypeError && 'code' in problem;
  if (!(problem instanceof ConfigProblem || problem instanceof DatabaseProblem || isUsage)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 1;
}
