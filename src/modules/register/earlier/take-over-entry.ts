import type { Work } from '../../../platform/work.js';
import { findReview } from '../../reviews/index.js';
import type { EarlierEntry } from './entry.js';
import { markEntry } from './mark-entry.js';

/** Says which review of this system stands for an earlier one from now on; false when the partnership has no such review. */
export async function takeOverEntry(work: Work, entry: EarlierEntry, reference: string): Promise<boolean> {
  const review = await findReview(work, reference);
  if (review === undefined || review.partnershipId !== entry.partnershipId) return false;
  await markEntry(work, entry, { what: 'taken-over', reason: '', set: { takenOverAs: review.id } });
  return true;
}
