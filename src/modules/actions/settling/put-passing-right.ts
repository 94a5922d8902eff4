import { and, eq, inArray, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenPlan } from '../opened.js';
import { actionPassings, actionPlans } from '../tables.js';
import { notPassedOn } from './pass-on.js';

/** What was recorded and never happened so. */
export interface WrongPassing {
  readonly ids: readonly string[];
  readonly reason: string;
  readonly typed?: FormBody;
}

/**
 * Says that what stands here was not passed on so: to somebody else, on another day, or not at all. It stays on record with the reason, and
 * its actions wait to be passed on again. Throws `Conflict` when somebody else has said so already.
 */
export async function putPassingRight(
  work: Work,
  { review, names, keeps }: OpenPlan,
  { ids, reason, typed }: WrongPassing,
): Promise<void> {
  authorise(keeps);
  const wrong = await work.tx
    .update(actionPassings)
    .set({
      ...{ wrongAt: work.now, wrongBy: personIn(work), wrongReason: names.toPseudonyms(reason) },
      version: sql`${actionPassings.version} + 1`,
    })
    .where(
      and(eq(actionPassings.reviewId, review.id), inArray(actionPassings.id, [...ids]), isNull(actionPassings.wrongAt)),
    )
    .returning({ id: actionPassings.id });
  if (wrong.length < ids.length) throw new Conflict('Somebody else has put this right meanwhile.', typed);
  if ((await notPassedOn(work, review.id)).length > 0)
    await work.tx.update(actionPlans).set({ passedOnAt: null }).where(eq(actionPlans.reviewId, review.id));
  work.record({
    action: 'action-plan.passing-put-right',
    ...{ reviewId: review.id, objectKind: 'action-plan', objectId: review.id },
  });
}
