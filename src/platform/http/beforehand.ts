import type { Day } from '../../kernel/day.js';
import type { Asked } from './route.js';

/** What is made of a request before its transaction is opened. */
export interface Beforehand<T> {
  /** For the options of the route. */
  prepare(asked: Asked, today: Day): Promise<void>;
  /** For its handler: what was made of this request. */
  of(asked: Asked, today: Day): Promise<T>;
}

/**
 * Work that takes long and needs no database, such as reading a workbook. A route with `prepare` among its options has it done once the guard
 * lets the asker in and before the transaction is opened, so that no connection waits for it; done once for a request, however often the
 * transaction is tried. `today` is the day in London.
 */
export function beforehand<T>(make: (asked: Asked, today: Day) => Promise<T>): Beforehand<T> {
  const made = new WeakMap<Asked, Promise<T>>();
  const of = (asked: Asked, today: Day): Promise<T> => {
    const making = made.get(asked) ?? make(asked, today);
    made.set(asked, making);
    return making;
  };
  return {
    of,
    prepare: async (asked, today) => {
      await of(asked, today);
    },
  };
}
