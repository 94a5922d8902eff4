import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { disclosureRelevances } from '../tables.js';
import { ofReview } from '../turn.js';
import type { Relevance } from '../words.js';

/** Says whether an item may matter to the criminal case; what was said before stays. */
export async function sayRelevance(
  work: Work,
  review: Review,
  said: { itemKey: string; relevance: Relevance; note: string },
): Promise<void> {
  const row = { ...ofReview(work, review), ...said, saidBy: personIn(work), saidAt: work.now };
  await work.tx.insert(disclosureRelevances).values(row);
  work.record({
    action: 'disclosure.relevance-said',
    reviewId: review.id,
    objectKind: 'disclosure-relevance',
    objectId: row.id,
  });
}
