import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { drizzle } from 'drizzle-orm/pglite';
import { tellAsker, tellOwner } from './asker.js';
import type { Database, Tx } from './database.js';
import { DurableFiles, syncFolder, syncOne } from './durable-files.js';
import { lockFolder } from './folder-lock.js';
import { type Begin, inTransaction } from './in-transaction.js';
import { BYTES, KeptStatements } from './kept-statements.js';
import { OneTransaction } from './one-transaction.js';
import { sql } from './sql.js';

const START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['fsync=on', 'wal_sync_method=fsync', 'timezone=UTC'].flatMap((setting) => ['-c', setting]),
];

/** What a migration may create as an extension; a server has it among its contributed modules. Exported for tests, which open their own. */
export const EXTENSIONS = { pg_trgm };

/**
 * Opens PostgreSQL inside this process on `folder`, making it on first use. The folder holds `cluster` (PostgreSQL's own files) and `lock`.
 * Every acknowledged commit is on the disk; a second opener is refused with a `DatabaseProblem`.
 */
export async function openEmbedded(folder: string): Promise<Database> {
  const lock = lockFolder(folder);
  try {
    const cluster = join(folder, 'cluster');
    if (!existsSync(cluster)) await initialise(folder, cluster);
    const pglite = await PGlite.create({ fs: new DurableFiles(cluster), startParams: START, extensions: EXTENSIONS });
    return embeddedOver(pglite, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The cluster appears under its name only when it is whole and on the disk: one half made is made again. */
async function initialise(folder: string, cluster: string): Promise<void> {
  const unfinished = join(folder, 'cluster-unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  const pglite = await PGlite.create({ fs: new DurableFiles(unfinished), startParams: START });
  await pglite.close();
  syncFolder(unfinished);
  renameSync(unfinished, cluster);
  syncOne(folder);
}

/** The same over an instance already running. Exported for tests, which keep theirs in memory. */
export function embeddedOver(pglite: PGlite, release: () => void = () => {}): Database {
  forgetUnusedTypes(pglite);
  writeBytesAtOnce(pglite);
  const db = drizzle({ client: new KeptStatements(pglite).client() });
  const begin: Begin = (use) => db.transaction((transaction) => use(transaction as unknown as Tx));
  const one = new OneTransaction();
  return {
    kind: 'embedded',
    native: pglite,
    asActor: (asker, use) => inTransaction(begin, one, { tell: (tx) => tellAsker(tx, asker), use }),
    asOwner: (use) => inTransaction(begin, one, { tell: tellOwner, use }),
    async ping() {
      await db.execute(sql`select 1`);
    },
    async close() {
      try {
        await pglite.close();
      } finally {
        release();
      }
    },
  };
}

/** Arrays that a statement may answer with: of boolean, smallint, integer, bigint, double precision, text, varchar, name, uuid, json, jsonb. */
const ARRAYS = new Set([1000, 1005, 1007, 1016, 1022, 1009, 1015, 1003, 2951, 199, 3807]);

/**
 * PGlite reads plain types by a list of its own; this other one it fills with an array type for each type there is, rows of every table
 * included, and copies it with every query. Nearly all of them are never asked for, and the copy cost more than many a query.
 */
function forgetUnusedTypes({ parsers }: PGlite): void {
  for (const type of Object.keys(parsers)) if (!ARRAYS.has(Number(type))) delete parsers[type];
}

/** PGlite writes and reads bytes one by one, with a string for each: a hundred times the work and the memory. */
function writeBytesAtOnce({ serializers, parsers }: PGlite): void {
  serializers[BYTES] = (bytes: Uint8Array) =>
    `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`;
  parsers[BYTES] = (text) => Uint8Array.from(Buffer.from(text.slice(2), 'hex'));
}
