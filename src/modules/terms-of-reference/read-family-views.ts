import type { Work } from '../../platform/work.js';
import { type FamilyComment, familyCommentsOn } from '../family/index.js';
import type { Review } from '../reviews/index.js';

/** What the family said about the terms, with the look put on record. Row by row the database gives it to those who run the review. */
export async function readFamilyViews(work: Work, review: Review): Promise<FamilyComment[]> {
  const comments = await familyCommentsOn(work, review.id, 'terms-of-reference');
  if (comments.length > 0) work.saw(review.id, 'family-comments', review.id);
  return comments;
}
