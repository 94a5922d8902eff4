import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_RECORD, type PublicRecord } from '../kernel/public-record.js';
import { Library } from './library.js';
import { SearchIndex } from './search-index.js';

/** How long a look at the folder holds, in milliseconds: what is taken down is gone from every page a second later. */
const A_LOOK_HOLDS = 1000;

/**
 * What is public, read anew when the folder holds another record. An unreadable one leaves the last that could be read. Pages and lists change at once,
 * what a search finds a moment later.
 */
export class KeptRecord {
  readonly #path: string;
  readonly #index = new SearchIndex();
  #library = new Library({ reviews: [] }, this.#index);
  #mark = '';
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(folder: string) {
    this.#path = join(folder, PUBLIC_RECORD);
  }

  /** The library as it is at `now`, in milliseconds. */
  library(now: number): Library {
    if (now - this.#lookedAt < A_LOOK_HOLDS) return this.#library;
    this.#lookedAt = now;
    const mark = markOf(this.#path);
    if (mark === this.#mark) return this.#library;
    const read = readRecord(this.#path);
    if (read === undefined) return this.#library;
    [this.#library, this.#mark] = [new Library(read, this.#index), mark];
    void this.#index.follow(read.reviews);
    return this.#library;
  }

  /** Ends when everything that is public at `now` is to be found by its words. */
  searchable(now: number): Promise<void> {
    return this.#index.follow(this.library(now).reviews);
  }
}

/** What changes when another record is put in place; '' where there is none. */
function markOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? '' : `${found.ino} ${found.mtimeMs} ${found.size}`;
}

function readRecord(path: string): PublicRecord | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PublicRecord;
  } catch {
    return undefined;
  }
}
