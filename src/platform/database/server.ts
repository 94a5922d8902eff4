import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { tellAsker, tellOwner } from './asker.js';
import { type Database, DatabaseProblem, type Tx } from './database.js';
import { type Begin, inTransaction } from './in-transaction.js';
import { OneTransaction } from './one-transaction.js';

/** Addresses of a PostgreSQL server. `ownerUrl` is for `bin/migrate` and the first set-up only; the web process has none. */
export interface ServerAddresses {
  readonly url: string;
  readonly ownerUrl?: string;
  /** Most connections held at once; 10 unless told. */
  readonly connections?: number;
}

/** For requests and jobs; a change of the tables by the owner may take as long as it takes. */
const STATEMENT_TIMEOUT_MS = 30_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000;
const CONNECTION_TIMEOUT_MS = 5_000;

/** Connects to a PostgreSQL server. Says nothing about its fitness: `openDatabase` asks `serverProblems` for that. */
export function connectServer(addresses: ServerAddresses): Database {
  const pool = poolFor(addresses.url, { max: addresses.connections ?? 10, statement_timeout: STATEMENT_TIMEOUT_MS });
  const ownerPool = addresses.ownerUrl === undefined ? undefined : poolFor(addresses.ownerUrl, { max: 2 });
  const app = beginOn(pool);
  const owner = ownerPool && beginOn(ownerPool);
  const one = new OneTransaction();
  return {
    kind: 'server',
    native: pool,
    asActor: (asker, use) => inTransaction(app, one, { tell: (tx) => tellAsker(tx, asker), use }),
    async asOwner(use) {
      if (!owner) throw new DatabaseProblem('This needs the owner of the tables: set DATABASE_OWNER_URL.');
      return inTransaction(owner, one, { tell: tellOwner, use });
    },
    async ping() {
      await pool.query('select 1');
    },
    async close() {
      await Promise.all([pool.end(), ownerPool?.end()]);
    },
  };
}

function beginOn(pool: pg.Pool): Begin {
  const db = drizzle(pool);
  return (use) => db.transaction((transaction) => use(transaction as unknown as Tx));
}

function poolFor(connectionString: string, limits: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    ...limits,
    connectionString,
    application_name: 'dhr-toolkit',
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    options: '-c timezone=UTC -c synchronous_commit=on',
  });
  // A connection that breaks while idle is replaced at its next use; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}
