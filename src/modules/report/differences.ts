import { type Stretch, textDifferences } from '../../platform/text-differences.js';

export type { Stretch };

/** What of the longer text must have stayed for the two to be read word by word; below it, one text took the place of the other. */
const STAYED = 0.4;

/** What differs between two texts, word by word, or the whole where it was written anew. Nothing when they are the same. */
export function stretchesOf(before: string, after: string): Stretch[] {
  if (before === after) return [];
  if (before === '' || after === '') return replaced(before, after);
  const stretches = textDifferences(before, after);
  const stayed = stretches.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.length, 0);
  return stayed < STAYED * Math.max(before.length, after.length) ? replaced(before, after) : stretches;
}

const replaced = (before: string, after: string): Stretch[] => [
  ...(before === '' ? [] : [{ kind: 'removed' as const, text: before }]),
  ...(before === '' || after === '' ? [] : [{ kind: 'same' as const, text: '\n\n' }]),
  ...(after === '' ? [] : [{ kind: 'added' as const, text: after }]),
];
