import type { Duty, Situation } from '../../kernel/duty.js';
import { dutyStates } from '../../kernel/duty-engine.js';
import type { DutyState } from '../../kernel/duty-state.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { situationsOf } from './situations.js';

/** A duty with where it stands today. */
export interface DutyStanding {
  readonly duty: Duty;
  readonly state: DutyState;
}

/** Where every duty of one review stands, worked out afresh, stage by stage, each with its sentence. */
export async function dutiesOfReview(work: Work, reviewId: string): Promise<DutyStanding[]> {
  const [one] = await situationsOf(work, [reviewId]);
  return standingsIn(work, found(one).situation);
}

/** The states of the duties of a review in this situation. */
function standingsIn(work: Work, situation: Situation): DutyStanding[] {
  const duties = work.catalogue.duties.filter(({ scope }) => scope === 'review');
  const states = dutyStates(duties, situation);
  return duties.flatMap((duty, index) => {
    const state = states[index];
    return state === undefined ? [] : [{ duty, state }];
  });
}
