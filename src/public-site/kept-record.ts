import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_RECORD, type PublicRecord } from '../kernel/public-record.js';
import { Library } from './library.js';

/** How long a look at the folder holds, in milliseconds: what is taken down is gone from every page a second later. */
const A_LOOK_HOLDS = 1000;

/** What is public, read anew when the folder holds another record. An unreadable one leaves the last that could be read. */
export class KeptRecord {
  readonly #path: string;
  #library = new Library({ reviews: [] });
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
    if (read !== undefined) [this.#library, this.#mark] = [new Library(read), mark];
    return this.#library;
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
