import { tellAsker } from '../../platform/database/asker.js';
import type { Database } from '../../platform/database/database.js';
import { sql } from '../../platform/database/sql.js';

/**
 * Plays everything that `use` does through the database it is given in one transaction: all of it is kept, or nothing. Each step still says
 * for itself who asks, so row-level security holds as it does for a request.
 */
export const inOneTransaction = <T>(database: Database, use: (within: Database) => Promise<T>): Promise<T> =>
  database.asActor({ system: true }, async (tx) => {
    // Thousands of statements, most of them few times and over few rows: a plan of its own for each time cost more than it saved.
    await tx.execute(sql`select set_config('plan_cache_mode', 'force_generic_plan', true)`);
    return use({
      kind: database.kind,
      native: database.native,
      asActor: async (asker, step) => {
        await tellAsker(tx, asker);
        return step(tx);
      },
      asOwner: () => Promise.reject(new Error('the owner of the tables has no part in a story')),
      ping: () => Promise.resolve(),
      close: () => Promise.resolve(),
    });
  });
