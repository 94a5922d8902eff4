import type { FoundIdentifier } from './identifiers.js';
import { foldName } from './names.js';
import { type Word, wordsIn } from './words-in-text.js';

/** What stands before a surname where somebody is spoken of by it. */
const TITLES = new Set(
  'mr mrs miss ms mx dr doctor professor prof nurse sister matron pc dc wpc ps ds sgt sergeant di dci dsu detective inspector constable officer councillor cllr sir dame'.split(
    ' ',
  ),
);

/**
 * Names of people at work in a text, for one set of names: whole, in either order, or the surname after a title or an initial. A surname alone is
 * not looked for: too many are words and places.
 */
export function staffNameFinder(names: readonly string[]): (text: string) => FoundIdentifier[] {
  const people = names
    .map((name) =>
      foldName(name)
        .split(' ')
        .filter((word) => word !== ''),
    )
    .filter(({ length }) => length > 1);
  const surnames = new Map(people.map((words) => [words.at(-1) ?? '', words[0]?.[0] ?? '']));
  const firsts = Map.groupBy(
    people.flatMap((words) => [words, [...words.slice(-1), ...words.slice(0, -1)]]),
    ([first]) => first ?? '',
  );
  return (text) => {
    if (people.length === 0) return [];
    const words = wordsIn(text);
    const found = (first: Word, last: Word): FoundIdentifier => ({
      ...{ kind: 'staff-name', text: text.slice(first.start, last.end), start: first.start, end: last.end },
    });
    return words.flatMap((word, at): FoundIdentifier[] => {
      const whole = firsts
        .get(word.folded)
        ?.find((name) => name.every((part, index) => words[at + index]?.folded === part));
      const last = words[at + (whole?.length ?? 0) - 1];
      if (whole !== undefined && last !== undefined) return [found(word, last)];
      const next = words[at + 1];
      const initial = next?.isCapital === true ? surnames.get(next.folded) : undefined;
      if (next === undefined || initial === undefined) return [];
      return TITLES.has(word.folded) || word.folded === initial ? [found(word, next)] : [];
    });
  };
}
