import type { Flag } from './rules.js';

export const flagInWords: Readonly<Record<Flag, string>> = {
  'names-somebody': 'Says who somebody is',
  'never-checked': 'Not checked yet',
  overdue: 'Check overdue',
  'link-wrong': 'Link wrong',
  gone: 'Out of date',
};
