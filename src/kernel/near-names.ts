import type { FoundIdentifier, KnownPerson } from './identifiers.js';
import { ORDINARY_WORDS } from './ordinary-words.js';
import { editDistance } from './spelling.js';
import { type Word, wordsIn } from './words-in-text.js';

interface Part {
  readonly folded: string;
  readonly of: string;
  /** Name of the person it stands in, and its place there. */
  readonly name: number;
  readonly place: 'first' | 'last' | 'between';
}

interface Near {
  readonly part: Part;
  readonly slips: number;
}

/** Whether a word is one that everybody writes, as far as it is known from here. */
export type IsOrdinary = (folded: string) => boolean;

/**
 * Finds what is a name but for a slip of the pen, but for its capital, or but for a break in it, and initials. Two words that stand together may
 * have two slips; one alone, one in four letters and two in seven, and then it is no ordinary word.
 */
export function nearNameFinder(
  known: readonly KnownPerson[],
  isOrdinary: IsOrdinary = () => false,
): (text: string) => FoundIdentifier[] {
  const parts = partsOf(known);
  const called = new Set(known.flatMap(({ label }) => wordsIn(label).map(({ folded }) => folded)));
  const seen = new Map<string, readonly Near[]>();
  const near = (folded: string): readonly Near[] => {
    const before = seen.get(folded);
    if (before !== undefined) return before;
    const now = called.has(folded) ? [] : nearParts(parts, folded);
    seen.set(folded, now);
    return now;
  };
  const ordinary = (folded: string): boolean => ORDINARY_WORDS.has(folded) || isOrdinary(folded);
  const whole = new Map(parts.filter(({ folded }) => folded.length >= 4).map((part) => [part.folded, part]));
  return (text) => {
    const words = wordsIn(text);
    return words.flatMap((word, at) => {
      const next = words[at + 1];
      const here = next && standsBeside(text, word, next) ? next : undefined;
      const found =
        (here && pairIn(word, here, near)) ??
        (here && brokenIn(word, here, whole)) ??
        aloneIn(word, { near, ordinary, whole });
      if (found === undefined) return [];
      const { start } = word;
      return [{ kind: found.kind, text: text.slice(start, found.end), start, end: found.end, of: found.of }];
    });
  };
}

type Hit = Pick<FoundIdentifier, 'kind' | 'end'> & { readonly of: string };

function partsOf(known: readonly KnownPerson[]): Part[] {
  let name = 0;
  return known.flatMap(({ label, names }) =>
    names.flatMap((given): Part[] => {
      const words = wordsIn(given).map(({ folded }) => folded);
      name += 1;
      const of = { of: label, name };
      const single = words.map((folded, at): Part => {
        const place = at === 0 ? 'first' : at === words.length - 1 ? 'last' : 'between';
        return { ...of, folded, place };
      });
      const joined = words.slice(1).map((word, at): Part => {
        const folded = `${words[at] ?? ''}${word}`;
        return { ...of, folded, place: at === words.length - 2 ? 'last' : 'between' };
      });
      return [...single, ...joined].filter(({ folded }) => folded.length > 1);
    }),
  );
}

const nearParts = (parts: readonly Part[], folded: string): Near[] =>
  parts.flatMap((part) => {
    const most = Math.min(slipsIn(part.folded), folded.length < 3 ? 0 : 2);
    if (Math.abs(part.folded.length - folded.length) > most) return [];
    const slips = part.folded === folded ? 0 : editDistance(part.folded, folded);
    return slips > most ? [] : [{ part, slips }];
  });

const slipsIn = ({ length }: string): number => (length < 3 ? 0 : length < 5 ? 1 : 2);

/** First and last of one name beside each other, in either order, with no more than two slips in both. */
function pairIn(one: Word, other: Word, near: (folded: string) => readonly Near[]): Hit | undefined {
  const [before, after] = [near(one.folded), near(other.folded)];
  for (const left of before)
    for (const right of after) {
      const isName = left.part.name === right.part.name && left.part.place !== right.part.place;
      if (isName && left.slips + right.slips <= 2)
        return { kind: left.slips + right.slips === 0 ? 'name' : 'like-a-name', end: other.end, of: left.part.of };
    }
  return undefined;
}

/** A name with a space, a hyphen or a line end in its middle. */
function brokenIn(one: Word, other: Word, whole: ReadonlyMap<string, Part>): Hit | undefined {
  if (one.folded.length < 2 || other.folded.length < 2) return undefined;
  const part = whole.get(`${one.folded}${other.folded}`);
  if (part === undefined || (!one.isCapital && ORDINARY_WORDS.has(one.folded) && ORDINARY_WORDS.has(other.folded)))
    return undefined;
  return { kind: 'part-of-name', end: other.end, of: part.of };
}

interface Alone {
  readonly near: (folded: string) => readonly Near[];
  readonly ordinary: IsOrdinary;
  readonly whole: ReadonlyMap<string, Part>;
}

function aloneIn({ folded, isCapital, end }: Word, { near, ordinary, whole }: Alone): Hit | undefined {
  if (folded.length < 3) return undefined;
  const same = whole.get(folded);
  if (same !== undefined)
    return isCapital || !ORDINARY_WORDS.has(folded) ? { kind: 'part-of-name', end, of: same.of } : undefined;
  if (ordinary(folded)) return undefined;
  const found = near(folded).find(({ part, slips }) => slips <= alone(part.folded, isCapital));
  return found && { kind: 'like-a-name', end, of: found.part.of };
}

/** How many slips a word may have that stands alone. */
function alone({ length }: string, isCapital: boolean): number {
  if (!isCapital) return length < 7 ? -1 : 1;
  return length < 4 ? -1 : length < 7 ? 1 : 2;
}

const BESIDE = /^(?:\s{1,3}|\s{0,2}[-\u2010-\u2014,./\\|_]\s{0,2})$/;

const standsBeside = (text: string, one: Word, other: Word): boolean =>
  other.start - one.end <= 5 && BESIDE.test(text.slice(one.end, other.start));

/** Two letters that stand for something else than a person. */
const NO_INITIALS = new Set(
  'ae am as at av ba be by cc cd ci cj co cp cv da db dc dh di do dr ds dv ea ed eg eu ex ft gp he ho hr hv id ie if ig in io is it la lo ma me mh mp mr ms na ni no nb od of ok on or ot pa pc pi pm po pr qa qc rd re sa sc si so st sw to tv uk un up us va we md mdt'.split(
    ' ',
  ),
);

/** "A.S.", "A. S." and "AS" for somebody of two names or more; bare letters only where they are no usual abbreviation. */
export function initialsFinder(known: readonly KnownPerson[]): (text: string) => FoundIdentifier[] {
  const initials = new Map<string, string>();
  for (const { label, names } of known)
    for (const name of names) {
      const letters = wordsIn(name).flatMap(({ folded }) => [...folded][0] ?? []);
      if (letters.length < 2) continue;
      initials.set(letters.join(''), label);
      initials.set(`${letters[0]}${letters.at(-1)}`, label);
    }
  if (initials.size === 0) return () => [];
  const LETTERS =
    /(?<![\p{L}\p{N}.])\p{Lu}(?:\.\s?\p{Lu}){1,4}\.?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}./-])\p{Lu}{2,5}(?![\p{L}\p{N}/-])/gu;
  return (text) =>
    [...text.matchAll(LETTERS)].flatMap((match): FoundIdentifier[] => {
      const [word] = match;
      const letters = word
        .replace(/[^\p{L}]/gu, '')
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '');
      const of = initials.get(letters);
      const isUsual = !word.includes('.') && NO_INITIALS.has(letters);
      if (of === undefined || isUsual || /^\s+\p{Lu}{3}/u.test(text.slice(match.index + word.length))) return [];
      return [{ kind: 'initials', text: word, start: match.index, end: match.index + word.length, of }];
    });
}
