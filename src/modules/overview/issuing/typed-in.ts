import type { CostLine, OverviewWords } from '../queries.js';
import type { WordsTyped } from './names-left.js';

/** Everything in an overview that somebody typed; the rest is made of figures, organisations and posts. */
export const typedIn = (words: readonly OverviewWords[], costs: readonly CostLine[], reason: string): WordsTyped[] => [
  ...words.map(({ section, words: text }) => ({ section, words: text })),
  ...costs.map(({ what }) => ({ section: 'cost' as const, words: what })),
  ...(reason === '' ? [] : [{ section: 'key-messages' as const, words: reason }]),
];
