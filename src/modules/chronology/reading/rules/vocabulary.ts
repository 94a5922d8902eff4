/** Words that say nothing of an event: they stand in most entries of any agency. */
const EMPTY = new Set(
  `the and was were had has have for with that this from her his she him they them their there who what when which been being
  not but are did does said says stated reported noted recorded also about after before into out over than then too very will
  would could should any all one two some such only own same other our your its you per via due still that's`.split(
    /\s+/,
  ),
);

/** The most words of an entry that are looked at: a long entry says early what it is about. */
const MOST_WORDS = 60;
const MOST_CHARACTERS = 600;
/** Letters of any script, and digits; faster than naming their classes. */
const WORD = /[a-z0-9\u00c0-\u1fff\u3000-\uffff]{3,}/g;

/** The words of many entries as numbers, and in how many entries each of them stands. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** The first form in which a word was met, for people to read. */
  readonly #words: string[] = [];
  readonly #counts: number[] = [];
  readonly #known = new Map<string, number>();

  /** The numbers of the words that say something, in ascending order, each once. Counts them. */
  learn(text: string): readonly number[] {
    const numbers = new Uint32Array(MOST_WORDS);
    let length = 0;
    for (const word of text.slice(0, MOST_CHARACTERS).toLowerCase().match(WORD) ?? []) {
      const number = this.#numberOf(word);
      if (number < 0) continue;
      numbers[length] = number;
      length += 1;
      if (length === MOST_WORDS) break;
    }
    const found: number[] = [];
    for (const number of numbers.subarray(0, length).sort()) {
      if (found.at(-1) === number) continue;
      found.push(number);
      this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    }
    return found;
  }

  /** In how many entries the word stands. */
  countOf(number: number): number {
    return this.#counts[number] ?? 0;
  }

  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  /** -1 for a word that says nothing. */
  #numberOf(word: string): number {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const stem = stemOf(word);
    const number = EMPTY.has(word) ? -1 : (this.#numbers.get(stem) ?? this.#words.length);
    if (number === this.#words.length) {
      this.#numbers.set(stem, number);
      this.#words.push(word);
    }
    this.#known.set(word, number);
    return number;
  }
}

/** Arrest, arrested and arresting are one word here; so are visit and visits. */
export function stemOf(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const bare = word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
  return bare.length < 3 ? word : bare.replace(/([bdglmnprt])\1$/, '$1').replace(/e$/, '');
}

/** Numbers that stand in both, of two ascending lists. */
export function inBoth(one: readonly number[], other: readonly number[]): number[] {
  const both: number[] = [];
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    const [first, second] = [one[left] as number, other[right] as number];
    if (first === second) both.push(first);
    if (first <= second) left += 1;
    if (second <= first) right += 1;
  }
  return both;
}
