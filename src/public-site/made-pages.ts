/** Characters of pages that are kept: some hundred of them, whole reports among them. */
const KEEPS = 30_000_000;

/** Pages as they were made, by what was asked for: nothing on a page depends on who asks. Those asked for longest ago make room. */
export class MadePages {
  readonly #pages = new Map<string, string>();
  readonly #keeps: number;
  #size = 0;
  #madeFrom: unknown;

  constructor(keeps = KEEPS) {
    this.#keeps = keeps;
  }

  /** The page that was made from this before; anything made from something else is forgotten. */
  find(madeFrom: unknown, asked: string): string | undefined {
    if (madeFrom !== this.#madeFrom) this.#forgetAll(madeFrom);
    const page = this.#pages.get(asked);
    if (page === undefined) return undefined;
    this.#pages.delete(asked);
    this.#pages.set(asked, page);
    return page;
  }

  /** Keeps a page. */
  keep(madeFrom: unknown, asked: string, page: string): void {
    if (madeFrom !== this.#madeFrom) this.#forgetAll(madeFrom);
    this.#size += page.length - (this.#pages.get(asked)?.length ?? 0);
    this.#pages.set(asked, page);
    for (const [oldest, made] of this.#pages) {
      if (this.#size <= this.#keeps) return;
      this.#pages.delete(oldest);
      this.#size -= made.length;
    }
  }

  #forgetAll(madeFrom: unknown): void {
    this.#pages.clear();
    this.#size = 0;
    this.#madeFrom = madeFrom;
  }
}
