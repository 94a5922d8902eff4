import type { Work } from '../../../platform/work.js';
import type { EarlierEntry } from './entry.js';
import { markEntry } from './mark-entry.js';

/** Brings an earlier review that was removed back into the register. */
export const bringBackEntry = (work: Work, entry: EarlierEntry): Promise<void> =>
  markEntry(work, entry, { what: 'brought-back', reason: '', set: { removedAt: null, removedWhy: null } });
