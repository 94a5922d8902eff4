import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, DatabaseProblem, type Tx } from './database.js';
import { QueryFailed } from './query-failed.js';
import { sql } from './sql.js';

/** One forward-only change of the tables: a file `migrations/<yyyymmddhhmm>-<name>.sql`, never edited once it has run anywhere. */
export interface Migration {
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

const FILE_NAME = /^\d{12}-[a-z0-9-]+\.sql$/;
/** Any fixed number: processes that migrate at the same time wait for each other on it. */
const LOCK = 7_304_221_126;

/** Reads the migrations of a folder in order. Throws for a file that is not named as one. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      if (!FILE_NAME.test(name))
        throw new DatabaseProblem(`migrations/${name} must be named yyyymmddhhmm-what-it-does.sql.`);
      const text = await readFile(join(folder, name), 'utf8');
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

/** Runs the migrations not yet run, each in one transaction; returns their names. Refuses edited files and a database newer than the code. */
export async function migrate(db: Database, migrations: readonly Migration[]): Promise<string[]> {
  const done = await db.asOwner(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    await tx.execute(sql`create table if not exists migration (
      name text primary key, checksum text not null, ran_at timestamptz not null default now())`);
    return recordedOf(tx, migrations);
  });
  const ran: string[] = [];
  for (const migration of migrations) {
    if (done.has(migration.name)) continue;
    if (await ranNow(db, migration, migrations)) ran.push(migration.name);
  }
  return ran;
}

async function ranNow(db: Database, migration: Migration, all: readonly Migration[]): Promise<boolean> {
  try {
    return await db.asOwner((tx) => runOnce(tx, migration, all));
  } catch (error) {
    if (!(error instanceof QueryFailed)) throw error;
    throw new DatabaseProblem(`migrations/${migration.name} failed and changed nothing: ${error.message}`);
  }
}

/** What keeps this code from working on this database, as a sentence; undefined when every migration has run. */
export async function migrationProblem(tx: Tx, migrations: readonly Migration[]): Promise<string | undefined> {
  const { rows } = await tx.execute<{ found: boolean }>(
    sql`select to_regclass('public.migration') is not null as found`,
  );
  if (!rows[0]?.found) return 'The database is empty. Run bin/migrate first.';
  const waiting = migrations.length - (await recordedOf(tx, migrations)).size;
  return waiting === 0
    ? undefined
    : `The database is older than this program (${waiting} changes). Run bin/migrate first.`;
}

async function runOnce(tx: Tx, migration: Migration, all: readonly Migration[]): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
  if ((await recordedOf(tx, all)).has(migration.name)) return false;
  await tx.execute(sql.raw(asOneStatement(migration)));
  await tx.execute(sql`insert into migration (name, checksum) values (${migration.name}, ${migration.checksum})`);
  return true;
}

/** PGlite takes one statement a call; a script run by `execute` inside one is the same to both engines. */
function asOneStatement({ text, checksum }: Migration): string {
  const quote = `$q${checksum.slice(0, 16)}$`;
  return `do ${quote} begin execute $of${quote.slice(1)}${text}$of${quote.slice(1)}; end ${quote}`;
}

async function recordedOf(tx: Tx, migrations: readonly Migration[]): Promise<Set<string>> {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  const { rows } = await tx.execute<{ name: string; checksum: string }>(
    sql`select name, checksum from migration order by name`,
  );
  for (const { name, checksum } of rows) {
    if (!known.has(name)) {
      throw new DatabaseProblem(
        `The database is newer than this program: it has the change ${name}. Start the newer version.`,
      );
    }
    if (known.get(name) !== checksum) {
      throw new DatabaseProblem(
        `migrations/${name} was edited after it ran. Put the file back as it was, and make the change in a new file.`,
      );
    }
  }
  return new Set(rows.map(({ name }) => name));
}
