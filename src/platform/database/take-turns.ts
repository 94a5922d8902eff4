import type { Tx } from './database.js';
import { sql } from './sql.js';

/**
 * Waits for whoever is at the same thing, and keeps everybody else waiting until the transaction ends. `what` names it, as in `report:<id of the
 * review>`. What is decided on has to be read after it: what was read before may be out of date.
 */
export async function takeTurns({ tx }: { readonly tx: Tx }, what: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`);
}
