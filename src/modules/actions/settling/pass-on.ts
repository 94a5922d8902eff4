import type { Day } from '../../../kernel/day.js';
import { and, desc, eq, isNull } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { PassingWay } from '../kinds.js';
import type { OpenPlan } from '../opened.js';
import { actionPassings, actionPlans, actions } from '../tables.js';

export type ActionPassing = typeof actionPassings.$inferSelect;

/** What was handed on: to whom, how, on which day. */
export interface Passing {
  readonly toName: string;
  readonly toPost: string;
  readonly way: PassingWay;
  readonly on: Day;
  readonly note: string;
}

/**
 * Records that actions were passed on at senior level (H-01b), or, with no action, that the whole plan was shared (H-17). When every action
 * that is to be done was passed on, the plan says so.
 */
export async function passOn(
  work: Work,
  { review, names, keeps }: OpenPlan,
  { actionIds, passing }: { readonly actionIds: readonly string[] | 'whole-plan'; readonly passing: Passing },
): Promise<void> {
  authorise(keeps);
  const { id: reviewId, partnershipId } = review;
  const { toName, toPost, way, on } = passing;
  const note = names.toPseudonyms(passing.note);
  const ids = actionIds === 'whole-plan' ? [null] : actionIds;
  if (ids.length === 0) return;
  await work.tx.insert(actionPassings).values(
    ids.map((actionId) => ({
      ...{ id: work.newId(), reviewId, partnershipId, actionId, toName, toPost, way, passedOn: on, note },
      ...{ passedBy: personIn(work), recordedAt: work.now },
    })),
  );
  const action = actionIds === 'whole-plan' ? 'action-plan.shared' : 'action-plan.passed-on';
  work.record({ action, reviewId, objectKind: 'action-plan', objectId: reviewId });
  if ((await notPassedOn(work, reviewId)).length > 0) return;
  await work.tx
    .update(actionPlans)
    .set({ passedOnAt: work.now })
    .where(and(eq(actionPlans.reviewId, reviewId), isNull(actionPlans.passedOnAt)));
}

/** Ids of the actions that are to be done and were passed on to nobody. */
export async function notPassedOn({ tx }: Work, reviewId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: actions.id, state: actions.state })
    .from(actions)
    .where(eq(actions.reviewId, reviewId));
  const passed = await tx
    .select({ id: actionPassings.actionId })
    .from(actionPassings)
    .where(and(eq(actionPassings.reviewId, reviewId), isNull(actionPassings.wrongAt)));
  const done = new Set(passed.map(({ id }) => id));
  return rows.flatMap(({ id, state }) =>
    done.has(id) || state === 'superseded' || state === 'not-implemented' ? [] : [id],
  );
}

/** Everything that was passed on or shared, the last first, with what was never so. */
export const passingsOf = ({ tx }: Work, reviewId: string): Promise<ActionPassing[]> =>
  tx
    .select()
    .from(actionPassings)
    .where(eq(actionPassings.reviewId, reviewId))
    .orderBy(desc(actionPassings.passedOn), desc(actionPassings.recordedAt), actionPassings.id);

/** What went by one letter: recorded at once, to one person. */
export const ofOneLetter = (all: readonly ActionPassing[], one: ActionPassing): ActionPassing[] =>
  all.filter(
    ({ recordedAt, toName, passedOn }) =>
      toName === one.toName && passedOn === one.passedOn && recordedAt.getTime() === one.recordedAt.getTime(),
  );
