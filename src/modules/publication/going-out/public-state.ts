import type { PublicRecommendationState } from '../../../kernel/public-record.js';
import { type ActionState, doneOf } from '../../actions/index.js';

/** What the public state of a recommendation is made from. */
export interface RecommendationProgress {
  readonly reach: 'local' | 'regional' | 'national';
  /** States of its actions. */
  readonly actions: readonly ActionState[];
  /** Whether a national body that it is for has answered. */
  readonly isAnswered: boolean;
}

/** How far a recommendation is, as the public reads it: by its actions, and without any by whether a national body has answered. */
export function publicState({ reach, actions, isAnswered }: RecommendationProgress): PublicRecommendationState {
  const done = doneOf(actions);
  if (done !== 'no-action') return done;
  return reach === 'national' && !isAnswered ? 'awaiting-answer' : 'not-started';
}
