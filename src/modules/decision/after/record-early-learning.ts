import type { Day } from '../../../kernel/day.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { earlyLearnings } from '../tables.js';

/** Something learned before the review itself begins, and what was done about it. */
export interface NewLearning {
  readonly learned: string;
  readonly action: string;
  readonly learnedOn: Day;
}

/** Records it. */
export async function recordEarlyLearning(work: Work, review: Review, learning: NewLearning): Promise<void> {
  const id = work.newId();
  await work.tx.insert(earlyLearnings).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    ...learning,
    recordedBy: personIn(work),
    recordedAt: work.now,
  });
  work.record({ action: 'early-learning.recorded', reviewId: review.id, objectKind: 'early-learning', objectId: id });
}
