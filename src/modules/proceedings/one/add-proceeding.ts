import type { Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import type { KindId } from '../kinds.js';
import { proceedings } from '../tables.js';
import { recordedIn } from '../turn.js';
import type { Combining, Effect } from '../words.js';

/** What is said of a proceeding; it names nobody the review is about. */
export interface ProceedingWords {
  readonly kind: KindId;
  readonly title: string;
  readonly owner: string;
  readonly contact: string;
  readonly reference: string;
  readonly status: 'expected' | 'under-way';
  readonly effect: Effect;
  readonly combining: Combining;
  readonly lead: string;
  readonly how: string;
}

/** Records a proceeding beside the review; answers its id. */
export async function addProceeding(work: Work, review: Review, words: ProceedingWords): Promise<string> {
  const row = { ...recordedIn(work, review), ...words };
  await work.tx.insert(proceedings).values(row);
  work.record({ action: 'proceeding.recorded', reviewId: review.id, objectKind: 'proceeding', objectId: row.id });
  return row.id;
}
