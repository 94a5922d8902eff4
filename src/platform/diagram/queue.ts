interface Entry<T> {
  readonly cost: number;
  readonly order: number;
  readonly item: T;
}

/** A queue that gives the cheapest first; among equals the one that came first, so that every run is the same. */
export class Queue<T> {
  readonly #heap: Entry<T>[] = [];
  #added = 0;

  add(cost: number, item: T): void {
    this.#heap.push({ cost, order: this.#added++, item });
    this.#rise(this.#heap.length - 1);
  }

  take(): T | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (first && last && first !== last) {
      this.#heap[0] = last;
      this.#sink();
    }
    return first?.item;
  }

  #rise(start: number): void {
    for (let at = start; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfCheaper(at, parent)) return;
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const child = this.#isCheaper(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfCheaper(child, at)) return;
      at = child;
    }
  }

  #swapIfCheaper(lower: number, upper: number): boolean {
    const a = this.#heap[lower];
    const b = this.#heap[upper];
    if (!a || !b || !this.#isCheaper(lower, upper)) return false;
    this.#heap[lower] = b;
    this.#heap[upper] = a;
    return true;
  }

  #isCheaper(one: number, other: number): boolean {
    const a = this.#heap[one];
    const b = this.#heap[other];
    return a !== undefined && b !== undefined && (a.cost < b.cost || (a.cost === b.cost && a.order < b.order));
  }
}
