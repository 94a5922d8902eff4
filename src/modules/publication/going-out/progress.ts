import type { Day } from '../../../kernel/day.js';
import type { PublicRecommendationState } from '../../../kernel/public-record.js';
import type { Work } from '../../../platform/work.js';
import { actionsOf } from '../../actions/index.js';
import { recommendationsOf } from '../../recommendations/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { publicState } from './public-state.js';

/** How far a recommendation is: a word of ours and a day, nothing that anybody wrote. */
export interface Progress {
  readonly state: PublicRecommendationState;
  /** The last date of its actions. */
  readonly dueOn: Day | null;
}

/** How far each recommendation of a review is today, by its number. */
export async function progressOf(work: Work, review: OpenReview): Promise<ReadonlyMap<number, Progress>> {
  const actions = await actionsOf(work, review);
  return new Map(
    (await recommendationsOf(work, review.id)).map(({ id, number, reach, addressees }) => {
      const own = actions.filter(({ action }) => action.recommendationId === id);
      const isAnswered = addressees.some(({ letters }) => letters.some(({ answeredOn }) => answeredOn !== null));
      const due = own.map(({ action }) => action.dueOn).toSorted();
      const state = publicState({ reach, actions: own.map(({ action }) => action.state), isAnswered });
      return [number, { state, dueOn: due.at(-1) ?? null }];
    }),
  );
}
