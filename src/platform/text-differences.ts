import { diffArrays, diffWordsWithSpace } from 'diff';

/** A stretch of text as it stands in both, or in one of them. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** So many words, and so many paragraphs, may differ: the time that it takes grows with their square, and everybody else waits. */
const MOST_WORDS = 1_000;
const MOST_PARAGRAPHS = 500;

/**
 * What differs between two texts: word by word, where too many do paragraph by paragraph, and where too many of those do, the one in the place of
 * the other.
 */
export function textDifferences(before: string, after: string): Stretch[] {
  const words = diffWordsWithSpace(before, after, { maxEditLength: MOST_WORDS });
  if (words !== undefined) return words.map((change) => stretch(change, change.value));
  const pieces = diffArrays(piecesOf(before), piecesOf(after), { maxEditLength: MOST_PARAGRAPHS });
  if (pieces !== undefined) return pieces.map((change) => stretch(change, change.value.join('')));
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

const stretch = (
  { added, removed }: { readonly added: boolean; readonly removed: boolean },
  text: string,
): Stretch => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text,
});

/** Paragraphs, and what stands between them. */
const piecesOf = (text: string): string[] => text.split(/(\n{2,})/).filter((piece) => piece !== '');
