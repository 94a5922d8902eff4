import type { Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import type { SignatureRequest } from '../record.js';
import { oweWordOfReview } from './owe-word-of-review.js';
import { transferCase } from './transfer-case.js';

/** Sets going what the system itself does after a decision. Home Office and family are told by people, and recorded. */
export async function followUp(
  work: Work,
  review: Review,
  decided: { decisionId: string; request: SignatureRequest },
): Promise<void> {
  const { outcome } = decided.request.basis.proposal;
  if (outcome === 'hold') await oweWordOfReview(work, review);
  if (outcome === 'transfer') await transferCase(work, review, decided);
}
