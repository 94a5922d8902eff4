import type { DutyId } from '../../kernel/duty.js';
import type { DutyState } from '../../kernel/duty-state.js';
import type { Work } from '../../platform/work.js';

/** The duty that an update meets. */
const UPDATE_DUTY: DutyId = 'H-12';

/** How the duty of the six-month update stands in a review: with another day that was agreed, pauses, and what was met otherwise. */
export const dutyOf = async (work: Work, reviewId: string): Promise<DutyState | undefined> =>
  (await work.catalogue.standingOf(work, reviewId)).find(({ dutyId }) => dutyId === UPDATE_DUTY);
