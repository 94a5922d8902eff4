import type { Tx } from './database.js';
import type { OneTransaction } from './one-transaction.js';
import { withoutValues } from './query-failed.js';

/** Opens a transaction on an engine. */
export type Begin = <T>(use: (tx: Tx) => Promise<T>) => Promise<T>;

/** One transaction: says who asks, then does the work. Errors leave without the values that were sent. */
export function inTransaction<T>(
  begin: Begin,
  one: OneTransaction,
  work: { tell: (tx: Tx) => Promise<void>; use: (tx: Tx) => Promise<T> },
): Promise<T> {
  return one.guard(async () => {
    try {
      return await begin(async (tx) => {
        await work.tell(tx);
        return work.use(tx);
      });
    } catch (error) {
      throw withoutValues(error);
    }
  });
}
