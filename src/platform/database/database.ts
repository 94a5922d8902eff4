import type { PgDatabase, PgQueryResultHKT } from './sql.js';

interface Rows<Row> {
  rows: Row[];
}
interface RowsResult extends PgQueryResultHKT {
  type: Rows<this['row']>;
}

/** A transaction that knows who asks. The same type on both engines; a raw `execute` answers `{ rows }` on both. */
export type Tx = PgDatabase<RowsResult, Record<string, never>>;

/** Who is asking. With nothing set, row-level security shows no rows and takes none. */
export interface Asker {
  /** Id of the person signed in. */
  readonly personId?: string;
  /** Id of the link by which somebody without an account came. */
  readonly grantId?: string;
  /** Hash of the secret in the link to an unfinished notification. */
  readonly draftHash?: string;
  /** The program itself: jobs, intake from the public form, sign-in. Sees every row; never set for a person's request. */
  readonly system?: boolean;
  /** The instant at which grants and memberships must hold; the database's own clock when left out. */
  readonly now?: Date;
}

/** The one way to the data. Opened by `openDatabase`. */
export interface Database {
  /** `embedded` is for trying out, training, development and tests; `server` is for real reviews. */
  readonly kind: 'embedded' | 'server';
  /** Runs `use` in one transaction as the app role on behalf of `asker`. A second call inside `use` throws: pass `tx` on. */
  asActor<T>(asker: Asker, use: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs `use` in one transaction as the owner of the tables: migrations, seeds, tests. Refused when no owner was given. */
  asOwner<T>(use: (tx: Tx) => Promise<T>): Promise<T>;
  /** Throws when the database cannot answer. */
  ping(): Promise<void>;
  /** Waits for what is running, then lets go of the database. */
  close(): Promise<void>;
  /** For the queue's adapter: the PGlite instance or the `pg` pool. */
  readonly native: unknown;
}

/** The database cannot be opened or used, said so that the person who starts the program can put it right. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
}
