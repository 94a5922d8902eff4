import type { Day } from '../../../kernel/day.js';
import { Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { considerationsOf } from '../queries.js';
import { otherReviewsConsidered } from '../tables.js';
import { recordedIn, takeTurn } from '../turn.js';
import { type ConsiderationBlocker, considerationBlockers, type KindAnswer } from './rules.js';

/** The list gone through. */
export interface Consideration {
  readonly consideredOn: Day;
  readonly consideredWith: string;
  readonly conclusion: string;
  readonly answers: readonly KindAnswer[];
  /** How often it had been gone through when the page was opened. */
  readonly version: number | undefined;
}

/** Records that other reviews were considered. Throws `Conflict` when somebody else went through the list meanwhile. */
export async function recordConsideration(
  work: Work,
  review: Review,
  { version, ...considered }: Consideration,
): Promise<ConsiderationBlocker[]> {
  const blockers = considerationBlockers(considered.answers);
  if (blockers.length > 0) return blockers;
  await takeTurn(work, review);
  const last = (await considerationsOf(work, review.id))[0]?.number ?? 0;
  if (version !== last) {
    throw new Conflict('Somebody else went through the list first.', { conclusion: considered.conclusion });
  }
  const row = { ...recordedIn(work, review), number: last + 1, ...considered };
  await work.tx.insert(otherReviewsConsidered).values(row);
  work.record({
    action: 'other-reviews.considered',
    reviewId: review.id,
    objectKind: 'other-reviews-considered',
    objectId: row.id,
  });
  return [];
}
