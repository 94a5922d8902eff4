import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from '../../src/platform/database/database.js';
import { EXTENSIONS, embeddedOver } from '../../src/platform/database/embedded.js';
import { type Migration, migrate, readMigrations } from '../../src/platform/database/migrate.js';
import { MIGRATIONS } from '../../src/platform/database/open.js';
import { connectServer } from '../../src/platform/database/server.js';
import { FilesInMemory } from './files-in-memory.js';
import { forgetOld } from './forget-old.js';
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
  return embeddedOver(
    await PGlite.create({
      fs: new FilesInMemory(readFileSync(await keptDump())),
      startParams: SMALL,
      extensions: EXTENSIONS,
    }),
  );
}

/** As little memory and log as tests need: what is never touched need not be made. */
const SMALL = [
  ...PGlite.defaultStartParams,
  ...['shared_buffers=16MB', 'wal_buffers=256kB', 'min_wal_size=2MB', 'max_wal_size=2MB', 'wal_init_zero=off'].flatMap(
    (setting) => ['-c', setting],
  ),
];

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

/** The files of a migrated embedded database in one tar, made once a machine for a set of migrations. */
async function keptDump(): Promise<string> {
  const { migrations, checksum } = await migrationsAndChecksum();
  const folder = join(tmpdir(), `dhr-toolkit-test-${process.getuid?.() ?? 0}`);
  const path = join(folder, `embedded-small-${checksum}.tar`);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    writeFileSync(`${path}-${process.pid}`, await dumpOf(migrations));
    renameSync(`${path}-${process.pid}`, path);
    forgetOld(folder, /^embedded-.*\.tar$/);
  }
  return path;
}

/** Without the databases that new ones are copied from, and with its log written out: there is nothing to make good at the start. */
async function dumpOf(migrations: readonly Migration[]): Promise<Uint8Array> {
  const pglite = await PGlite.create({
    initDbStartParams: ['--wal-segsize=1'],
    startParams: SMALL,
    extensions: EXTENSIONS,
  });
  await migrate(embeddedOver(pglite), migrations);
  await pglite.exec('update pg_database set datistemplate = false');
  for (const name of ['template0', 'template1']) await pglite.exec(`drop database ${name}`);
  await pglite.exec('checkpoint');
  const dump = await (await pglite.dumpDataDir('none')).bytes();
  await pglite.close();
  return dump;
}
