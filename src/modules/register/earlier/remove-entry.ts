import type { Work } from '../../../platform/work.js';
import type { EarlierEntry } from './entry.js';
import { markEntry } from './mark-entry.js';

/** Removes an earlier review from the register. It is kept, with the reason, and can be brought back. */
export const removeEntry = (work: Work, entry: EarlierEntry, reason: string): Promise<void> =>
  markEntry(work, entry, { what: 'removed', reason, set: { removedAt: work.now, removedWhy: reason } });
