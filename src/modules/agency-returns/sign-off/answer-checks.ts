import { and, eq } from '../../../platform/database/sql.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import type { CheckAnswer } from '../kinds.js';
import { returnChecks } from '../tables.js';
import type { CheckRow } from '../writing/draft.js';
import type { CheckKey } from './checklist.js';

/** An answer of the checklist. */
export interface Checked {
  readonly key: CheckKey;
  readonly answer: CheckAnswer;
  readonly note: string;
}

type Side = 'agency' | 'partnership';

/** Answers of one side of the checklist. */
export const checksOf = (work: Work, requestId: string, side: Side): Promise<CheckRow[]> =>
  work.tx
    .select()
    .from(returnChecks)
    .where(and(eq(returnChecks.requestId, requestId), eq(returnChecks.side, side)));

/** Keeps answers of the checklist: the author's before handing in, or the partnership's on receipt. */
export async function answerChecks(
  work: Work,
  review: Review,
  {
    requestId,
    side,
    answers,
  }: { readonly requestId: string; readonly side: Side; readonly answers: readonly Checked[] },
): Promise<void> {
  const by = { changedBy: personIn(work), changedAt: work.now };
  const of = { reviewId: review.id, partnershipId: review.partnershipId, requestId, side };
  for (const { key, answer, note } of answers) {
    await work.tx
      .insert(returnChecks)
      .values({ id: work.newId(), ...of, key, answer, note, ...by })
      .onConflictDoUpdate({
        target: [returnChecks.requestId, returnChecks.side, returnChecks.key],
        set: { answer, note, ...by },
      });
  }
  work.record({ action: 'return.checked', reviewId: review.id, objectKind: 'agency-request', objectId: requestId });
}
