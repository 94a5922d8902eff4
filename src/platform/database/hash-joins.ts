import type { Tx } from './database.js';
import { sql } from './sql.js';

/**
 * Runs `use` with joins by hash or by order alone. For statements that join many worked-out rows to many others: the planner knows nothing of
 * how many there are, takes them for few, and goes through the one for each of the other.
 */
export async function withHashJoins<T>(tx: Tx, use: () => Promise<T>): Promise<T> {
  await tx.execute(sql`select set_config('enable_nestloop', 'off', true)`);
  const result = await use();
  await tx.execute(sql`select set_config('enable_nestloop', 'on', true)`);
  return result;
}
