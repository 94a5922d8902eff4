import type { Day } from '../../kernel/day.js';
import type { Asked } from './route.js';

/** What is made of a request before its transaction is opened; `G` is what that needs of the database. */
export interface Beforehand<T, G = undefined> {
  /** For the options of the route, with `gather` there when it needs something of the database. */
  prepare(asked: Asked, today: Day, gathered?: G): Promise<void>;
  /** For its handler: what was made of this request. */
  of(asked: Asked, today: Day, gathered?: G): Promise<T>;
}

/**
 * Work that takes long and needs no database, such as reading a workbook. A route with `prepare` among its options has it done once the guard
 * lets the asker in and before the transaction is opened, so that no connection waits for it; done once for a request, however often the
 * transaction is tried. `today` is the day in London. What little it needs of the database is gathered when the guard is asked (`gather`).
 */
export function beforehand<T, G = undefined>(
  make: (asked: Asked, today: Day, gathered: G | undefined) => Promise<T>,
): Beforehand<T, G> {
  const made = new WeakMap<Asked, Promise<T>>();
  const of = (asked: Asked, today: Day, gathered?: G): Promise<T> => {
    const making = made.get(asked) ?? make(asked, today, gathered);
    made.set(asked, making);
    return making;
  };
  return {
    of,
    prepare: async (asked, today, gathered) => {
      await of(asked, today, gathered);
    },
  };
}
