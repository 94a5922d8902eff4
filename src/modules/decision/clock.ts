import type { DutyState } from '../../kernel/duty-state.js';
import type { Work } from '../../platform/work.js';
import { clockStartInWords, DEFAULT_CLOCK_START, type Review } from '../reviews/index.js';

/** The clock for the decision: where it stands, and which of the four dates it runs from. */
export interface DecisionClock {
  readonly state: DutyState | undefined;
  readonly sentence: string;
  readonly runsFrom: string;
}

/** Read from the duty to decide, so that pauses and agreed days are counted. */
export async function clockOf(work: Work, review: Review): Promise<DecisionClock> {
  const state = (await work.catalogue.standingOf(work, review.id)).find(({ dutyId }) => dutyId === 'C-04');
  return {
    state,
    sentence: state?.sentence ?? '',
    runsFrom: clockStartInWords(review.clockStart ?? DEFAULT_CLOCK_START),
  };
}
