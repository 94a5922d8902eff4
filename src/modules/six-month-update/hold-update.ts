import { takeTurns } from '../../platform/database/take-turns.js';
import type { Work } from '../../platform/work.js';

/** Whoever begins an update of a review, asks or answers for it, writes in it, issues or drops it, takes turns with the others. */
export const holdUpdate = (work: Work, { id: reviewId }: { readonly id: string }): Promise<void> =>
  takeTurns(work, `six-month-update:${reviewId}`);
