/** Somebody a text may name, by what they are called in the review. */
export interface Called {
  readonly pseudonym: string;
  /** What stands in its place: "the person who died". */
  readonly instead: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text without the pseudonyms of its review, titles before them taken along. */
export const withoutPseudonyms = (text: string, called: readonly Called[]): string =>
  called
    .filter(({ pseudonym }) => pseudonym.trim() !== '')
    .toSorted((one, other) => other.pseudonym.length - one.pseudonym.length)
    .reduce(
      (rest, { pseudonym, instead }) =>
        rest.replace(
          new RegExp(
            `(?<![\\p{L}\\p{N}])(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.?\\s+)?${escaped(pseudonym)}(?![\\p{L}\\p{N}])`,
            'giu',
          ),
          instead,
        ),
      text,
    );
