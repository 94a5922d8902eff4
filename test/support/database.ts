import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from '../../src/platform/database/database.js';
import { embeddedOver } from '../../src/platform/database/embedded.js';
import { type Migration, migrate, readMigrations } from '../../src/platform/database/migrate.js';
import { MIGRATIONS } from '../../src/platform/database/open.js';
import { connectServer } from '../../src/platform/database/server.js';
import { type Server, startPostgres } from './postgres.js';

/** Opens a new migrated database with nothing in it; it is closed when the tests of the file end. */
export type OpenFresh = () => Promise<Database>;

/** Describes the same tests on both engines: the embedded one in memory, and a real PostgreSQL server. */
export function eachEngine(tests: (name: Database['kind'], openFresh: OpenFresh) => void): void {
  for (const kind of ['embedded', 'server'] as const) {
    describe(`on the ${kind} engine`, () => {
      const opened: Database[] = [];
      after(async () => {
        await Promise.all(opened.map((db) => db.close()));
      });
      tests(kind, async () => {
        const db = kind === 'embedded' ? await freshEmbedded() : await freshOnServer();
        opened.push(db);
        return db;
      });
    });
  }
}

/** A new migrated database in memory. The caller closes it. */
export async function freshEmbedded(): Promise<Database> {
  const pglite = await PGlite.create({ loadDataDir: await keptDump() });
  return embeddedOver(pglite);
}

/** A new migrated database on the server of this test process. The caller closes it. */
export async function freshOnServer(): Promise<Database> {
  return connectServer(await (await testServer()).fresh());
}

let running: Promise<Server> | undefined;

/** The PostgreSQL server of this test process, started when first asked for. */
export function testServer(): Promise<Server> {
  running ??= migrationsAndChecksum().then(({ migrations, checksum }) => startPostgres(migrations, checksum));
  return running;
}

async function migrationsAndChecksum(): Promise<{ migrations: Migration[]; checksum: string }> {
  const migrations = await readMigrations(MIGRATIONS);
  const checksum = createHash('sha256')
    .update(migrations.map((migration) => migration.checksum).join())
    .digest('hex')
    .slice(0, 16);
  return { migrations, checksum };
}

/** The files of a migrated embedded database, made once a machine for a set of migrations. */
async function keptDump(): Promise<Blob> {
  const { migrations, checksum } = await migrationsAndChecksum();
  const folder = join(tmpdir(), `dhr-toolkit-test-${process.getuid?.() ?? 0}`);
  const path = join(folder, `embedded-${checksum}.tar`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    const pglite = await PGlite.create();
    await migrate(embeddedOver(pglite), migrations);
    writeFileSync(`${path}-${process.pid}`, await (await pglite.dumpDataDir('none')).bytes());
    await pglite.close();
    renameSync(`${path}-${process.pid}`, path);
    forgetOldDumps(folder);
  }
  return new Blob([readFileSync(path)]);
}

/** Dumps of so many sets of migrations are kept: several branches may be at work on one machine. Each is some fifty megabytes. */
const DUMPS_KEPT = 8;

function forgetOldDumps(folder: string): void {
  const dumps = readdirSync(folder)
    .filter((name) => /^embedded-[0-9a-f]+\.tar$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .toSorted((one, other) => other.at - one.at);
  for (const { path } of dumps.slice(DUMPS_KEPT)) rmSync(path, { force: true });
}
