import { diffWordsWithSpace } from 'diff';

/** A stretch of text as it stands in both, or in one of them. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What of the longer text must have stayed for the two to be read word by word; below it, one text took the place of the other. */
const STAYED = 0.4;
/** Words are compared up to this many characters; longer texts paragraph by paragraph. */
const WORD_BY_WORD = 60_000;

/** What differs between two texts, word by word, or the whole where it was written anew. Nothing when they are the same. */
export function stretchesOf(before: string, after: string): Stretch[] {
  if (before === after) return [];
  if (before === '' || after === '' || before.length + after.length > WORD_BY_WORD) return replaced(before, after);
  const stretches = diffWordsWithSpace(before, after).map(
    ({ value, added, removed }): Stretch => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  );
  const stayed = stretches.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0);
  return stayed < STAYED * Math.max(before.length, after.length) ? replaced(before, after) : stretches;
}

const replaced = (before: string, after: string): Stretch[] => [
  ...(before === '' ? [] : [{ kind: 'removed' as const, text: before }]),
  ...(before === '' || after === '' ? [] : [{ kind: 'same' as const, text: '\n\n' }]),
  ...(after === '' ? [] : [{ kind: 'added' as const, text: after }]),
];
