import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Database, DatabaseProblem, type Tx } from './database.js';
import { openEmbedded } from './embedded.js';
import { migrate, migrationProblem, readMigrations } from './migrate.js';
import type { ServerAddresses } from './server.js';
import { serverProblems } from './server-checks.js';

/** Where the data is: in a folder of this machine, or on a server. */
export type DatabaseChoice =
  | { readonly kind: 'embedded'; readonly dataDir: string }
  | ({ readonly kind: 'server' } & ServerAddresses);

/** The project's `migrations` folder, seen from `dist/src/platform/database`. */
export const MIGRATIONS = fileURLToPath(new URL('../../../../migrations', import.meta.url));

/**
 * Opens the database ready for work, or throws `DatabaseProblem` with a sentence. The embedded one is made and migrated here; a server
 * must have been migrated (`bin/migrate`) and is refused when it could lose data or show a review to the wrong person.
 */
export async function openDatabase(choice: DatabaseChoice): Promise<Database> {
  const migrations = await readMigrations(MIGRATIONS);
  if (choice.kind === 'embedded') {
    const db = await openEmbedded(join(choice.dataDir, 'database'));
    return closedOnFailure(db, () => migrate(db, migrations));
  }
  const { connectServer } = await import('./server.js');
  const db = connectServer(choice);
  return closedOnFailure(db, () =>
    answered(db, async (tx) => {
      const migration = await migrationProblem(tx, migrations);
      const problems = migration === undefined ? await serverProblems(tx) : [migration];
      if (problems.length > 0) throw new DatabaseProblem(problems.join('\n'));
    }),
  );
}

/** A server that does not answer is for the person who starts the program to put right, as everything else here. */
async function answered(db: Database, check: (tx: Tx) => Promise<void>): Promise<void> {
  try {
    await db.asActor({}, check);
  } catch (error) {
    if (error instanceof DatabaseProblem || !(error instanceof Error)) throw error;
    throw new DatabaseProblem(`The PostgreSQL server of DATABASE_URL cannot be used: ${error.message}`);
  }
}

async function closedOnFailure(db: Database, prepare: () => Promise<unknown>): Promise<Database> {
  try {
    await prepare();
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}
