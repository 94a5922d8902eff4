import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { type DutyStanding, dutiesOfReview } from './standing.js';

/** One duty of a review by its id; throws "not found" for an id that the catalogue does not hold. */
export async function standingOf(work: Work, reviewId: string, dutyId: string | undefined): Promise<DutyStanding> {
  return found((await dutiesOfReview(work, reviewId)).find(({ duty }) => duty.id === dutyId));
}
