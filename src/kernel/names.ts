import { editDistance, soundOf } from './spelling.js';

/** Why two names may be the same person's. */
export type NameReason =
  | 'same-name'
  | 'another-order'
  | 'other-spacing'
  | 'near-spelling'
  | 'same-sound'
  | 'initial-only'
  | 'name-missing';

/** How alike two names are: from 0 (nothing alike) to 1 (the same once folded), and what makes them so. */
export interface NameLikeness {
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/** From this score up, two names are worth showing to a person as likely the same. */
export const LIKELY_SAME_NAME = 0.8;

const TITLES = new Set(['mr', 'mrs', 'miss', 'ms', 'mx', 'dr', 'sir', 'lady', 'lord', 'rev', 'prof']);
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};
const MOST_WORDS = 12;
const MOST_LETTERS = 200;

const ANOTHER_ORDER = 0.97;
const OTHER_SPACING = 0.95;
const SAME_SOUND = 0.85;
const INITIAL = 0.8;
const NEAREST_SPELLING_THAT_COUNTS = 0.7;

/**
 * A name without case, accents, titles and punctuation: "Dr. Zoë O’Brien-Łuczak" is "zoe obrien luczak". Letters of any script
 * are kept. Only the first 200 characters are read.
 */
export function foldName(name: string): string {
  const plain = name
    .slice(0, MOST_LETTERS)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = plain.split(' ');
  return words.length > 1 && TITLES.has(words[0] ?? '') ? words.slice(1).join(' ') : plain;
}

/** How alike two names are, in whatever order their parts stand. Nothing is like an empty name. */
export function nameLikeness(one: string, other: string): NameLikeness {
  const [first = '', second = ''] = [foldName(one), foldName(other)].sort();
  if (first === '' || second === '') return { score: 0, reasons: [] };
  if (first === second) return { score: 1, reasons: ['same-name'] };
  const likeness = likenessOfWords(wordsOf(first), wordsOf(second));
  const sameUnspaced = first.replaceAll(' ', '') === second.replaceAll(' ', '');
  return sameUnspaced && likeness.score < OTHER_SPACING
    ? { score: OTHER_SPACING, reasons: ['other-spacing'] }
    : likeness;
}

const wordsOf = (folded: string): string[] => folded.split(' ').slice(0, MOST_WORDS);

/** Pairs the words of the shorter name with the likest words of the longer one; words left over count against both. */
function likenessOfWords(one: string[], other: string[]): NameLikeness {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const pairs = bestPairs(shorter, longer);
  const reasons = new Set<NameReason>();
  for (const { reason } of pairs) if (reason !== undefined) reasons.add(reason);
  let score = pairs.reduce((sum, pair) => sum + pair.score, 0) / ((one.length + other.length) / 2);
  if (score === 0) return { score, reasons: [] };
  if (longer.length > shorter.length) reasons.add('name-missing');
  if (pairs.some(({ at }, index) => index > 0 && at < (pairs[index - 1]?.at ?? 0))) {
    reasons.add('another-order');
    score *= ANOTHER_ORDER;
  }
  return { score, reasons: [...reasons] };
}

interface Pair {
  readonly from: number;
  readonly at: number;
  readonly score: number;
  readonly reason: NameReason | undefined;
}

/** The likest pairs first, no word used twice; given back in the order of the shorter name. */
function bestPairs(shorter: readonly string[], longer: readonly string[]): Pair[] {
  const candidates = shorter
    .flatMap((word, from) => longer.map((match, at) => ({ from, at, ...likenessOfWord(word, match) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Math.abs(a.from - a.at) - Math.abs(b.from - b.at));
  const [usedFrom, usedAt] = [new Set<number>(), new Set<number>()];
  const chosen: Pair[] = [];
  for (const candidate of candidates) {
    if (usedFrom.has(candidate.from) || usedAt.has(candidate.at)) continue;
    usedFrom.add(candidate.from);
    usedAt.add(candidate.at);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.from - b.from);
}

function likenessOfWord(one: string, other: string): { score: number; reason: NameReason | undefined } {
  if (one === other) return { score: 1, reason: undefined };
  if (one.length === 1 || other.length === 1) {
    return one[0] === other[0] ? { score: INITIAL, reason: 'initial-only' } : { score: 0, reason: undefined };
  }
  const spelling = 1 - editDistance(one, other) / Math.max(one.length, other.length);
  const sound = soundOf(one);
  const soundsAlike = sound !== '' && sound === soundOf(other);
  if (soundsAlike && spelling < SAME_SOUND && spelling >= 1 / 3) return { score: SAME_SOUND, reason: 'same-sound' };
  if (spelling >= NEAREST_SPELLING_THAT_COUNTS) return { score: spelling, reason: 'near-spelling' };
  return { score: 0, reason: undefined };
}
