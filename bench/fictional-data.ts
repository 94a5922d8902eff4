import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addManyReviews } from '../src/demonstration/many-reviews.js';
import { seedCast } from '../src/demonstration/seed.js';
import { systemClock } from '../src/platform/clock.js';
import { readConfig } from '../src/platform/config.js';
import type { Database } from '../src/platform/database/database.js';
import { readMigrations } from '../src/platform/database/migrate.js';
import { MIGRATIONS, openDatabase } from '../src/platform/database/open.js';
import { connectServer, type ServerAddresses } from '../src/platform/database/server.js';
import type { Server } from '../test/support/postgres.js';

/** A small partnership and a large one. */
export const SMALL = 100;
export const LARGE = 10_000;

/** What the data is made by: a change of it makes new data. */
const EDITION = 3;

export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * A folder with an embedded database of so many made-up reviews. Kept among the temporary files for the next run, by day (duties move
 * with the days), migrations and edition of the data.
 */
export async function embeddedFolder(count: number): Promise<string> {
  const sums = (await readMigrations(MIGRATIONS)).map(({ checksum }) => checksum);
  const day = systemClock.now().toISOString().slice(0, 10);
  const key = createHash('sha256')
    .update(JSON.stringify([sums, day, EDITION]))
    .digest('hex')
    .slice(0, 12);
  const kept = join(tmpdir(), `dhr-toolkit-bench-${process.getuid?.() ?? 0}`);
  const folder = join(kept, `${count}-${key}`);
  if (existsSync(folder)) return folder;
  mkdirSync(kept, { recursive: true, mode: 0o700 });
  const unfinished = `${folder}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const database = await openDatabase({ kind: 'embedded', dataDir: unfinished });
  await fill(database, count);
  await database.close();
  renameSync(unfinished, folder);
  return folder;
}

/** A new database of a server, with so many made-up reviews. */
export async function onServer(server: Server, count: number): Promise<ServerAddresses> {
  const addresses = await server.fresh();
  const database = connectServer(addresses);
  await fill(database, count);
  await database.close();
  return addresses;
}

async function fill(database: Database, count: number): Promise<void> {
  say(`Making up ${count} reviews (${database.kind})`);
  await seedCast(database, systemClock);
  await addManyReviews(
    database,
    { clock: systemClock, installation: readConfig({}) },
    { count, partnership: 'bexley', onProgress: (done) => done % 2500 === 0 && say(`  ${done}`) },
  );
}
