/** Lets one go at a time, each in the order of asking; when so many stand there already, nobody else may wait. */
export class Turns {
  readonly #most: number;
  #standing = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** `most` counts the one whose turn it is. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Runs `use` when it is its turn; undefined at once when too many stand there. */
  take<Result>(use: () => Promise<Result>): Promise<Result> | undefined {
    if (this.#standing >= this.#most) return undefined;
    this.#standing += 1;
    const result = this.#last.then(use).finally(() => {
      this.#standing -= 1;
    });
    this.#last = result.catch(() => undefined);
    return result;
  }
}
