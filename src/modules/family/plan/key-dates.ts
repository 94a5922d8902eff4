import type { Work } from '../../../platform/work.js';
import type { KeyDate } from '../rules.js';

/** Days of other proceedings still to come. */
export async function comingKeyDates(_work: Work, _reviewId: string): Promise<KeyDate[]> {
  return [];
}
