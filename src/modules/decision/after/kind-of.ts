import type { ReviewKind } from '../../reviews/index.js';
import type { HeldAs, Outcome } from '../outcomes.js';

/**
 * Of which kind a review is once it is decided to hold it. A review that was directed or came from another partnership stays that: it is a
 * statutory review, and says besides where it came from.
 */
export function kindAfter(
  before: string,
  { outcome, reviewKind }: { outcome: Outcome; reviewKind: HeldAs | null },
): ReviewKind | undefined {
  if (outcome !== 'hold' || reviewKind === null) return undefined;
  const isStatutoryAlready = before === 'directed' || before === 'transferred-in';
  return reviewKind === 'statutory' && isStatutoryAlready ? undefined : reviewKind;
}
