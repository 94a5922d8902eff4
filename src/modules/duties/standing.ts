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
  return (await reviewToday(work, reviewId)).standings;
}

/** The duties of one review, with the facts they rest on. */
export async function reviewToday(
  work: Work,
  reviewId: string,
): Promise<{ standings: DutyStanding[]; situation: Situation }> {
  const { situation } = found((await situationsOf(work, [reviewId]))[0]);
  const duties = work.catalogue.duties.filter(({ scope }) => scope === 'review');
  const states = dutyStates(duties, situation);
  const standings = duties.flatMap((duty, index) => {
    const state = states[index];
    return state === undefined ? [] : [{ duty, state }];
  });
  return { standings, situation };
}
