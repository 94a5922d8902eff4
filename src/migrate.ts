import { join } from 'node:path';
import { type Config, ConfigProblem, readConfig } from './platform/config.js';
import { letIn } from './platform/database/app-login.js';
import { type Database, DatabaseProblem } from './platform/database/database.js';
import { openEmbedded } from './platform/database/embedded.js';
import { migrate, readMigrations } from './platform/database/migrate.js';
import { MIGRATIONS } from './platform/database/open.js';
import { connectServer } from './platform/database/server.js';
import { migrateQueue } from './platform/jobs/queue-schema.js';

/** `bin/migrate`. */
async function main(config: Config): Promise<string> {
  const db = await open(config);
  try {
    const ran = await migrate(db, await readMigrations(MIGRATIONS));
    const { database } = config;
    if (database.kind === 'server') {
      await db.asOwner((tx) => letIn(tx, database.url));
      if (database.ownerUrl !== undefined) await migrateQueue(db, database.ownerUrl);
    }
    return ran.length === 0
      ? 'Nothing to change: the database is up to date.'
      : ran.map((name) => `Done: ${name}`).join('\n');
  } finally {
    await db.close();
  }
}

async function open({ database, dataDir }: Config): Promise<Database> {
  if (database.kind === 'embedded') return openEmbedded(join(dataDir, 'database'));
  if (database.ownerUrl === undefined) {
    throw new DatabaseProblem(
      'DATABASE_OWNER_URL is not set. Set it to the address of the same server as the owner of the tables.',
    );
  }
  return connectServer(database);
}

try {
  process.stdout.write(`${await main(readConfig())}\n`);
} catch (problem) {
  if (!(problem instanceof ConfigProblem || problem instanceof DatabaseProblem)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 1;
}
