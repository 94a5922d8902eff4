import { stemOf } from './stem.js';
import { meaningOf } from './synonyms.js';

/** A recommendation as far as likeness is judged by it. */
export interface Comparable {
  readonly id: string;
  readonly text: string;
  readonly themes: readonly string[];
  /** Ids of agencies and names of bodies. */
  readonly bodies: readonly string[];
}

/** How like an earlier one is, from 0 to 1, with the words that both have. */
export interface Likeness {
  readonly id: string;
  readonly score: number;
  /** Those that weigh most first, as they stand in the later one. */
  readonly shared: readonly string[];
}

/** From which likeness on an earlier one is shown. */
const LIKELY = 0.2;
/** What words weigh by themselves, and what a common theme and a common addressee add to them. */
const WEIGHTS = { words: 0.8, theme: 0.1, body: 0.1 };
const SHOWN_WORDS = 6;

const EMPTY = new Set(
  `a an and any are as at be been being but by can could do does each for from had has have how if in into is it its may might more must no nor not of on
  or other our out over shall should so such than that the their them then there these they this those through to under up upon was were what when
  where which who whom whose why will with within would ensure make sure recommend recommended recommendation review`.split(
    /\s+/,
  ),
);

interface Counted {
  readonly counts: ReadonlyMap<string, number>;
  /** The first word as written that stands for a meaning. */
  readonly written: ReadonlyMap<string, string>;
}

/** Meanings in a text, counted: words folded, emptied of fillers, stemmed, and put under what the field calls the same. */
export function meaningsIn(text: string): Counted {
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (EMPTY.has(word) || word.length < 2) continue;
    const meaning = meaningOf(stemOf(word));
    counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
    if (!written.has(meaning)) written.set(meaning, word);
  }
  return { counts, written };
}

/**
 * The earlier ones that are like this one, the likest first: the cosine of words weighed by how rare they are among all of them (TF-IDF), a
 * common theme and a common addressee making more of it. Nothing is like it that shares no words, nor that is less like than `from`.
 */
export function mostLike(one: Comparable, earlier: readonly Comparable[], from = LIKELY): Likeness[] {
  const all = [one, ...earlier].map(({ text }) => meaningsIn(text));
  const rarity = rarityIn(all.map(({ counts }) => counts));
  const [own, ...others] = all;
  if (own === undefined) return [];
  return earlier
    .flatMap((other, at) => {
      const counted = others[at];
      return counted === undefined ? [] : [likenessOf({ one, own }, { other, counted }, rarity)];
    })
    .filter(({ score }) => score >= from)
    .toSorted((first, second) => second.score - first.score || first.id.localeCompare(second.id));
}

/** How rare each meaning is; smoothed, so that few texts do not make a common word worth nothing. */
function rarityIn(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const within = new Map<string, number>();
  for (const counts of all) for (const meaning of counts.keys()) within.set(meaning, (within.get(meaning) ?? 0) + 1);
  return new Map([...within].map(([meaning, times]) => [meaning, 1 + Math.log((1 + all.length) / (1 + times))]));
}

function likenessOf(
  { one, own }: { readonly one: Comparable; readonly own: Counted },
  { other, counted }: { readonly other: Comparable; readonly counted: Counted },
  rarity: ReadonlyMap<string, number>,
): Likeness {
  const weight = (counts: ReadonlyMap<string, number>, meaning: string): number =>
    (1 + Math.log(counts.get(meaning) ?? 1)) * (rarity.get(meaning) ?? 1);
  const length = (counts: ReadonlyMap<string, number>): number =>
    Math.hypot(...[...counts.keys()].map((meaning) => weight(counts, meaning)));
  const both = [...own.counts.keys()]
    .filter((meaning) => counted.counts.has(meaning))
    .map((meaning) => ({ meaning, product: weight(own.counts, meaning) * weight(counted.counts, meaning) }))
    .toSorted((first, second) => second.product - first.product);
  const lengths = length(own.counts) * length(counted.counts);
  const cosine = lengths === 0 ? 0 : both.reduce((total, { product }) => total + product, 0) / lengths;
  const shares = (first: readonly string[], second: readonly string[]): number =>
    first.some((each) => each !== '' && second.includes(each)) ? 1 : 0;
  const weighed =
    WEIGHTS.words + WEIGHTS.theme * shares(one.themes, other.themes) + WEIGHTS.body * shares(one.bodies, other.bodies);
  const score = Math.min(1, cosine * weighed);
  const shared = both.slice(0, SHOWN_WORDS).map(({ meaning }) => own.written.get(meaning) ?? meaning);
  return { id: other.id, score, shared };
}
