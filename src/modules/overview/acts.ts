import type { ActWording } from '../module.js';

export const overviewActs: Readonly<Record<string, ActWording>> = {
  'overview.drawn-up': 'Drew up a quarterly overview',
  'overview.figures-made': 'Made the figures of a quarterly overview again',
  'overview.written': 'Wrote in a quarterly overview',
  'overview.cost-changed': 'Changed the costs of a quarterly overview',
  'overview.deleted': 'Deleted a draft of a quarterly overview',
  'overview.issued': 'Issued a quarterly overview',
  'overview.correction-begun': 'Began a corrected issue of a quarterly overview',
  'overview.seen': 'Read a quarterly overview',
  'trends.exported': 'Took the figures of the trends away as a file',
  'overview.taken': 'Took a quarterly overview away as a file',
};
