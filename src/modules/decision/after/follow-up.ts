import type { Work } from '../../../platform/work.js';
import { changeKind, type Review } from '../../reviews/index.js';
import type { SignatureRequest } from '../record.js';
import { kindAfter } from './kind-of.js';
import { oweWordOfReview } from './owe-word-of-review.js';
import { transferCase } from './transfer-case.js';

/** Sets going what the system itself does after a decision. Home Office and family are told by people, and recorded. */
export async function followUp(
  work: Work,
  review: Review,
  decided: { decisionId: string; request: SignatureRequest },
): Promise<void> {
  const { proposal } = decided.request.basis;
  const { outcome } = proposal;
  const kind = kindAfter(review.kind, proposal);
  if (kind !== undefined) await changeKind(work, review, kind);
  if (outcome === 'hold') await oweWordOfReview(work, review);
  if (outcome === 'transfer') await transferCase(work, review, decided);
}
