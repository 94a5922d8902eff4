import type { Prepared } from './doubles.js';
import type { Vocabulary } from './vocabulary.js';

/** How many of its rarest words an entry is found by. */
const WORDS_TO_FIND_BY = 6;
/** With how many of those that share a day and a word an entry is compared. */
const MOST_NEIGHBOURS = 12;
/** How many days apart two records of one event may be dated. */
const DAYS_NEAR = 2;

/**
 * Calls `compare` once for each pair that is worth a look: of two agencies, on the same or a neighbouring day, with a rare word in common.
 * The entries come by their first day. At most 6 words × 12 neighbours × the days of an entry's span are looked up for each entry.
 */
export function candidatePairs(
  entries: readonly Prepared[],
  vocabulary: Vocabulary,
  compare: (one: Prepared, other: Prepared) => void,
): void {
  const seen = new Int32Array(entries.length).fill(-1);
  const days = new Days();
  entries.forEach((entry, index) => {
    const words = rarest(entry.words, vocabulary);
    days.forget(entry.first - DAYS_NEAR);
    for (let day = entry.first - DAYS_NEAR; day <= entry.last + DAYS_NEAR; day += 1) {
      const on = days.get(day);
      if (on === undefined) continue;
      for (const word of words) {
        for (const other of on.get(word) ?? []) {
          const neighbour = entries[other];
          if (neighbour === undefined || seen[other] === index) continue;
          seen[other] = index;
          if (neighbour.entry.agencyId !== entry.entry.agencyId) compare(neighbour, entry);
        }
      }
    }
    for (let day = entry.first; day <= entry.last; day += 1) days.note(day, words, index);
  });
}

/** For each day that can still matter, the last few entries that a word of theirs finds. */
class Days {
  readonly #days = new Map<number, Map<number, number[]>>();

  get(day: number): ReadonlyMap<number, readonly number[]> | undefined {
    return this.#days.get(day);
  }

  note(day: number, words: readonly number[], index: number): void {
    let on = this.#days.get(day);
    if (on === undefined) {
      on = new Map();
      this.#days.set(day, on);
    }
    for (const word of words) {
      const known = on.get(word);
      if (known === undefined) on.set(word, [index]);
      else {
        known.push(index);
        if (known.length > MOST_NEIGHBOURS) known.shift();
      }
    }
  }

  /** Nothing that comes after lies near what is before this day. */
  forget(before: number): void {
    for (const day of this.#days.keys()) {
      if (day >= before) return;
      this.#days.delete(day);
    }
  }
}

/** The words that find it: those that fewest entries have; one that no other has finds nothing. */
function rarest(words: readonly number[], vocabulary: Vocabulary): readonly number[] {
  const found: number[] = [];
  for (const word of words) {
    const count = vocabulary.countOf(word);
    if (count < 2) continue;
    let at = found.length;
    while (at > 0 && vocabulary.countOf(found[at - 1] ?? 0) > count) at -= 1;
    if (at === WORDS_TO_FIND_BY) continue;
    found.splice(at, 0, word);
    if (found.length > WORDS_TO_FIND_BY) found.pop();
  }
  return found;
}
