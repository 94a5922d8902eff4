import type { Day } from '../../../kernel/day.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import type { LastWord, MemberRow } from '../members/standing.js';
import { keepPanel } from '../policy.js';
import { panelConflictSteps } from '../tables.js';

/** Records what was done after a member declared a conflict. Throws `Conflict` when it is on record already. */
export async function recordStep(
  work: Work,
  { review, row, word }: { review: OpenReview; row: MemberRow; word: LastWord },
  { done, doneOn, typed }: { done: string; doneOn: Day; typed: FormBody },
): Promise<void> {
  authorise(keepPanel.may(review.roles));
  const id = work.newId();
  const made = await work.tx
    .insert(panelConflictSteps)
    .values({
      id,
      reviewId: review.id,
      partnershipId: review.partnershipId,
      memberId: row.id,
      declarationId: word.id,
      done,
      doneOn,
      recordedBy: personIn(work),
      recordedAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: panelConflictSteps.id });
  if (made.length === 0) throw new Conflict('What was done has been recorded already.', typed);
  work.record({
    action: 'panel.conflict-dealt-with',
    reviewId: review.id,
    objectKind: 'panel-member',
    objectId: row.id,
  });
}
