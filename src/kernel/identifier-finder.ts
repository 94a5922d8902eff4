import { birthDates, type FoundIdentifier, type KnownPerson, numbersIn } from './identifiers.js';
import { addressFinder } from './known-addresses.js';
import { parsePartialDate } from './partial-date.js';
import { nameSwitch } from './pseudonyms.js';
import { editDistance } from './spelling.js';
import { wordsIn } from './words-in-text.js';

/** A slip of the pen in a shorter word makes too many other words of it. */
const SHORTEST_MISSPELT = 5;

/**
 * What `identifiersIn` finds, for many people and many texts: built once for a review, each text gone through once. Names are found as the
 * switch finds them; a word that is nearly one stands alone.
 */
export function identifierFinder(known: readonly KnownPerson[]): (text: string) => FoundIdentifier[] {
  const names = nameSwitch(known.map(({ label, names: of }) => ({ pseudonym: label, names: of })));
  const nearly = nearlyNames(known);
  const addresses = addressFinder(known);
  const born = known.flatMap(({ label, dateOfBirth }) => {
    const date = parsePartialDate(dateOfBirth);
    return date?.known === 'exactly' ? [{ label, dateOfBirth, shortYear: date.on.slice(2, 4) }] : [];
  });
  return (text) => {
    const words = wordsIn(text);
    const found: FoundIdentifier[] = [
      ...names.pseudonymised(text).changes.map(({ start, end, from, may }) => ({
        kind: /[\s,.-]/.test(from) ? ('name' as const) : ('part-of-name' as const),
        text: from,
        start,
        end,
        of: may.join(' or '),
      })),
      ...numbersIn(text),
      ...addresses(words).map((one) => ({ ...one, kind: 'address' as const, text: text.slice(one.start, one.end) })),
      ...born.flatMap(({ label, dateOfBirth, shortYear }) =>
        text.includes(shortYear) ? birthDates(text, dateOfBirth).map((one) => ({ ...one, of: label })) : [],
      ),
      ...words.flatMap(({ folded, isCapital, start, end }): FoundIdentifier[] => {
        const of = isCapital ? nearly(folded) : undefined;
        return of === undefined ? [] : [{ kind: 'like-a-name', text: text.slice(start, end), start, end, of }];
      }),
    ].sort((one, other) => one.start - other.start || other.end - one.end);
    return found.filter(({ start }, at) => found.slice(Math.max(0, at - 4), at).every(({ end }) => end <= start));
  };
}

/** Whose name a word nearly is; undefined for a name itself, and for any other word. Each word is compared once. */
function nearlyNames(known: readonly KnownPerson[]): (folded: string) => string | undefined {
  const parts = new Map<string, string>();
  for (const { label, names } of known)
    for (const { folded } of names.flatMap((name) => wordsIn(name)))
      if (folded.length >= SHORTEST_MISSPELT) parts.set(folded, label);
  const seen = new Map<string, string | undefined>();
  return (folded) => {
    if (folded.length < SHORTEST_MISSPELT || parts.has(folded)) return undefined;
    if (!seen.has(folded)) {
      const near = [...parts].find(
        ([part]) => Math.abs(part.length - folded.length) <= 1 && editDistance(part, folded) === 1,
      );
      seen.set(folded, near?.[1]);
    }
    return seen.get(folded);
  };
}
