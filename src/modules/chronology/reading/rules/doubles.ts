import { dayNumber } from '../../../../kernel/day.js';
import { candidatePairs } from './candidates.js';
import type { ReadEntry } from './entry.js';
import { inBoth, Vocabulary } from './vocabulary.js';

/** Two entries of different agencies that look like one event. */
export interface LikelyDouble {
  /** Of the smaller id. */
  readonly one: string;
  readonly other: string;
  /** 0 to 100: for the order only, it is no probability. */
  readonly score: number;
  readonly reasons: DoubleReasons;
}

/** What speaks for one event. */
export interface DoubleReasons {
  readonly daysApart: number;
  /** Neither says one exact day, and the days they give overlap. */
  readonly inexact: boolean;
  /** Minutes between their times; absent where one has none. */
  readonly minutesApart: number | undefined;
  readonly people: readonly string[];
  readonly kind: string | undefined;
  readonly words: readonly string[];
}

/** Below this a pair is not worth a person's time. Chosen on made-up chronologies: our own figure. */
const LEAST_SCORE = 48;
/** No more are shown for one entry, and no more in all: the best. */
const MOST_FOR_ONE = 4;
export const MOST_DOUBLES = 2_000;
const LEAST_WORDS = 2;
const MINUTES_NEAR = 60;
const MINUTES_FAR = 240;

/** A word is common when it stands in more entries than this, and in a larger share of all. */
const COMMON_AT_LEAST = 20;
const COMMON_SHARE = 0.04;

/** What of an entry is compared. */
export type Comparable = Pick<
  ReadEntry,
  'id' | 'agencyId' | 'firstDay' | 'lastDay' | 'firstTime' | 'lastTime' | 'people' | 'kind' | 'facts' | 'decision'
>;

/** An entry prepared for comparing: numbers in place of words. */
export interface Prepared {
  readonly entry: Comparable;
  readonly first: number;
  readonly last: number;
  readonly minute: number | undefined;
  /** Ascending. */
  readonly words: readonly number[];
}

/** Entries with a longer span than this say too little of when: any event of those months would fit. */
export const LONGEST_SPAN_DAYS = 31;

/**
 * Pairs of entries from two agencies that are likely the same event, the likeliest first. Each entry is compared with a bounded number of
 * others, those that share its day and a word that few have, so the work grows with the number of entries and not with its square. The
 * order of the entries given does not matter.
 */
export function likelyDoubles(entries: readonly Comparable[]): LikelyDouble[] {
  const vocabulary = new Vocabulary();
  const prepared = telling(
    [...entries].sort(byDayThenId).flatMap((entry) => prepare(entry, vocabulary)),
    vocabulary,
  );
  const weights = weightsOf(prepared.length, vocabulary);
  const found: Found[] = [];
  candidatePairs(prepared, vocabulary, (one, other) => {
    const score = scoreOf(one, other, weights);
    if (score >= LEAST_SCORE)
      found.push(one.entry.id < other.entry.id ? { one, other, score } : { one: other, other: one, score });
  });
  return best(found).map(({ one, other, score }) => ({
    one: one.entry.id,
    other: other.entry.id,
    score,
    reasons: reasonsFor(one, other, vocabulary),
  }));
}

interface Found {
  readonly one: Prepared;
  readonly other: Prepared;
  readonly score: number;
}

/** Without the words that stand in so many entries that two having them says nothing. */
function telling(prepared: readonly Prepared[], vocabulary: Vocabulary): Prepared[] {
  const most = Math.max(COMMON_AT_LEAST, prepared.length * COMMON_SHARE);
  return prepared.map((one) => ({ ...one, words: one.words.filter((word) => vocabulary.countOf(word) <= most) }));
}

function prepare(entry: Comparable, vocabulary: Vocabulary): Prepared[] {
  if (entry.firstDay === null || entry.lastDay === null) return [];
  const [first, last] = [dayNumber(entry.firstDay), dayNumber(entry.lastDay)];
  if (last - first > LONGEST_SPAN_DAYS) return [];
  const words = vocabulary.learn(`${entry.facts} ${entry.decision}`);
  return [{ entry, first, last, minute: minuteOf(entry), words }];
}

/** One order whatever order they came in, so that the words are numbered alike each time. */
const byDayThenId = (one: Comparable, other: Comparable): number => {
  const [first, second] = [one.firstDay ?? '', other.firstDay ?? ''];
  return first < second ? -1 : first > second ? 1 : one.id < other.id ? -1 : 1;
};

/** Minute of the day, where one time is given and not a part of the day. */
function minuteOf({ firstTime, lastTime }: Comparable): number | undefined {
  if (firstTime === null || (lastTime !== null && lastTime !== firstTime)) return undefined;
  return Number(firstTime.slice(0, 2)) * 60 + Number(firstTime.slice(3));
}

function reasonsFor(one: Prepared, other: Prepared, vocabulary: Vocabulary): DoubleReasons {
  return {
    daysApart: daysApart(one, other),
    inexact: isInexact(one, other),
    minutesApart: minutesApart(one, other),
    people: one.entry.people.filter((id) => other.entry.people.includes(id)),
    kind: sameKind(one, other) ? one.entry.kind : undefined,
    words: inBoth(one.words, other.words)
      .map((number) => vocabulary.wordOf(number))
      .sort(),
  };
}

function scoreOf(one: Prepared, other: Prepared, weights: (word: number) => number): number {
  const words = inBoth(one.words, other.words);
  const shortest = Math.min(one.words.length, other.words.length);
  if (words.length === 0 || words.length < Math.min(LEAST_WORDS, shortest)) return 0;
  let weight = 0;
  for (const word of words) weight += weights(word);
  const apart = daysApart(one, other);
  const day = apart > 0 ? 16 - apart * 2 : isInexact(one, other) ? 18 : 30;
  const kind = sameKind(one, other) ? 8 : 0;
  const alike = Math.round(Math.min(36, weight) + 25 * (words.length / shortest));
  return Math.min(100, day + timeScore(one, other) + peopleScore(one, other) + kind + alike);
}

/** A word that few entries have says more than one that many have. */
const weightsOf =
  (entries: number, vocabulary: Vocabulary) =>
  (word: number): number =>
    vocabulary.countOf(word) <= Math.max(6, entries / 100) ? 9 : 5;

const daysApart = (one: Prepared, other: Prepared): number =>
  Math.max(0, other.first - one.last, one.first - other.last);

const isInexact = (one: Prepared, other: Prepared): boolean => one.first !== one.last || other.first !== other.last;

const minutesApart = (one: Prepared, other: Prepared): number | undefined =>
  one.minute === undefined || other.minute === undefined || daysApart(one, other) > 0
    ? undefined
    : Math.abs(one.minute - other.minute);

function timeScore(one: Prepared, other: Prepared): number {
  const minutes = minutesApart(one, other);
  if (minutes === undefined) return 0;
  return minutes <= MINUTES_NEAR ? 15 : minutes > MINUTES_FAR ? -15 : 0;
}

/** Two entries that name nobody in common, though both name somebody, are less likely one event. */
function peopleScore({ entry: one }: Prepared, { entry: other }: Prepared): number {
  if (one.people.length === 0 || other.people.length === 0) return 0;
  let both = 0;
  for (const id of one.people) if (other.people.includes(id)) both += 1;
  return both === 0 ? -15 : Math.min(20, both * 12);
}

const sameKind = ({ entry: one }: Prepared, { entry: other }: Prepared): boolean =>
  one.kind !== '' && one.kind.toLowerCase() === other.kind.toLowerCase();

/** The likeliest first, of those the earliest; no entry in more than a few of them. */
function best(found: Found[]): Found[] {
  const byScore: Found[][] = Array.from({ length: 101 }, () => []);
  for (const double of found) byScore[double.score]?.push(double);
  const used = new Map<Prepared, number>();
  const kept: Found[] = [];
  for (const double of byScore.reverse().flat()) {
    if (kept.length === MOST_DOUBLES) break;
    const both = [double.one, double.other];
    if (both.some((entry) => (used.get(entry) ?? 0) === MOST_FOR_ONE)) continue;
    for (const entry of both) used.set(entry, (used.get(entry) ?? 0) + 1);
    kept.push(double);
  }
  return kept;
}

/** The key of a pair, whichever comes first. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
