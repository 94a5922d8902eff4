import type { Work } from '../../platform/work.js';
import { findReviewById } from '../reviews/index.js';
import { type Document, viewerFor } from './queries.js';
import type { Viewer } from './rules.js';

/** The asker, on whatever the document belongs to. */
export async function viewerOfDocument(
  work: Work,
  document: Pick<Document, 'reviewId' | 'partnershipId'>,
): Promise<Viewer> {
  const review = document.reviewId === null ? undefined : await findReviewById(work, document.reviewId);
  return viewerFor(work, review ?? { partnershipId: document.partnershipId });
}
