import type { Day } from '../../../kernel/day.js';
import { and, eq, inArray, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import type { OpenPlan } from '../opened.js';
import { actionPassings } from '../tables.js';

/** That it came, who said so and on which day. */
export interface Acknowledgement {
  readonly ids: readonly string[];
  readonly on: Day;
  readonly by: string;
  readonly typed?: FormBody;
}

/** Records that what was passed on has come (H-01b). Throws `Conflict` when somebody else recorded it, or said that it was never passed on. */
export async function acknowledgePassing(
  work: Work,
  { review, keeps }: OpenPlan,
  { ids, on, by, typed }: Acknowledgement,
): Promise<void> {
  authorise(keeps);
  const acknowledged = await work.tx
    .update(actionPassings)
    .set({ acknowledgedOn: on, acknowledgedBy: by, version: sql`${actionPassings.version} + 1` })
    .where(
      and(
        eq(actionPassings.reviewId, review.id),
        inArray(actionPassings.id, [...ids]),
        isNull(actionPassings.acknowledgedOn),
        isNull(actionPassings.wrongAt),
      ),
    )
    .returning({ id: actionPassings.id });
  if (acknowledged.length < ids.length) throw new Conflict('Somebody else has recorded this meanwhile.', typed);
  work.record({
    action: 'action-plan.acknowledged',
    ...{ reviewId: review.id, objectKind: 'action-plan', objectId: review.id },
  });
}
