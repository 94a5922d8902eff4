import { AsyncLocalStorage } from 'node:async_hooks';

/** Lets a piece of work open one transaction at a time: a second one inside the first would wait for itself for ever. */
export class OneTransaction {
  readonly #current = new AsyncLocalStorage<{ open: boolean }>();

  /** Runs `work`, and throws when called again from inside it. */
  async guard<T>(work: () => Promise<T>): Promise<T> {
    if (this.#current.getStore()?.open) {
      throw new Error('A transaction is already open here: pass its tx on instead of opening a second one inside it.');
    }
    const mark = { open: true };
    return this.#current.run(mark, async () => {
      try {
        return await work();
      } finally {
        mark.open = false;
      }
    });
  }
}
