import { shortForm } from './postcode.js';
import { type Word, wordsIn } from './words-in-text.js';

/** A stretch of a text that is part of the address of somebody, by their label. */
export interface FoundAddress {
  readonly start: number;
  readonly end: number;
  readonly of: string;
}

/** What streets and houses are called last. A line of an address without one of them, or a number before it, is a place: too many live there. */
const STREETS = new Set(
  'ave cl ct cres dr gdns gr ln pl rd sq st ter way walk hill rise mews row green park house cottage farm lodge villas mansions buildings parade'.split(
    ' ',
  ),
);

/** The words of one line of an address, folded; and whether they begin with a number. */
type Line = readonly string[];

/**
 * Finds where an address of somebody stands in the words of a text: any line of it that names a house or a street, with its number or without, "Road"
 * written out or short.
 */
export function addressFinder(
  people: readonly { readonly label: string; readonly address?: string | undefined }[],
): (words: readonly Word[]) => FoundAddress[] {
  const byFirst = new Map<string, { line: Line; label: string }[]>();
  for (const { label, address } of people)
    for (const line of linesOf(address ?? ''))
      byFirst.set(line[0] ?? '', [...(byFirst.get(line[0] ?? '') ?? []), { line, label }]);
  for (const lines of byFirst.values()) lines.sort((one, other) => other.line.length - one.line.length);
  if (byFirst.size === 0) return () => [];
  return (words) => {
    const folded = words.map((word) => shortForm(word.folded));
    return words.flatMap((first, at) => {
      const here = byFirst
        .get(folded[at] ?? '')
        ?.find(({ line }) => line.every((part, index) => folded[at + index] === part));
      const last = here && words[at + here.line.length - 1];
      if (here === undefined || last === undefined) return [];
      return [{ start: first.start, end: last.end, of: here.label }];
    });
  };
}

/** "12 Acacia Road" and "Acacia Road", with or without a town in the same line; never "Bexleyheath" alone. */
function linesOf(address: string): Line[] {
  return address.split(/[,;\n]/).flatMap((line): Line[] => {
    const words = wordsIn(line).map(({ folded }) => shortForm(folded));
    const at = words.findIndex((word) => /^\d+[a-z]?$/.test(word));
    const last = words.findLastIndex((word) => STREETS.has(word));
    const street = words.slice(at + 1, last + 1);
    if (street.length < 2) return [];
    return at < 0 ? [street] : [words.slice(at, last + 1), street];
  });
}
