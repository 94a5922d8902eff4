import type { Flag } from './rules.js';

export const flagInWords: Readonly<Record<Flag, string>> = {
  'never-checked': 'Not checked yet',
  overdue: 'Check overdue',
  'link-wrong': 'Link wrong',
  gone: 'Out of date',
};
