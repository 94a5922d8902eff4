import type { PublicRecommendationState } from '../../../kernel/public-record.js';

/** What the public state of a recommendation is made from. */
export interface RecommendationProgress {
  readonly reach: 'local' | 'regional' | 'national';
  /** States of its actions. */
  readonly actions: readonly ('planned' | 'under-way' | 'said-done' | 'closed' | 'not-implemented' | 'superseded')[];
  /** Whether a national body that it is for has answered. */
  readonly isAnswered: boolean;
}

/**
 * How far a recommendation is, as the public reads it. "Done" takes a check by somebody else than the lead: what is only said to be done is under
 * way. What was superseded counts by what took its place.
 */
export function publicState({ reach, actions, isAnswered }: RecommendationProgress): PublicRecommendationState {
  const counted = actions.filter((state) => state !== 'superseded');
  if (counted.length === 0) return reach === 'national' && !isAnswered ? 'awaiting-answer' : 'not-started';
  if (counted.every((state) => state === 'planned')) return 'not-started';
  if (counted.every((state) => state === 'closed')) return 'done';
  if (counted.every((state) => state === 'closed' || state === 'not-implemented')) return 'not-implemented';
  return 'under-way';
}
