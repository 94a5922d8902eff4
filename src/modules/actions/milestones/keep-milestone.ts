import type { Day } from '../../../kernel/day.js';
import { and, eq, max } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { heldAction } from '../closing/saved-step.js';
import type { OpenAction } from '../guards.js';
import { keepDelay } from '../planning/change-action.js';
import { dayNeedsReason } from '../planning/rules.js';
import { type Milestone, planOf } from '../queries.js';
import { actionMilestones } from '../tables.js';

/** A step on the way, with a day of its own. */
export interface MilestoneDraft {
  readonly what: string;
  readonly dueOn: Day;
}

/** Adds a milestone to an action, under pseudonyms. */
export async function addMilestone(work: Work, open: OpenAction, { what, dueOn }: MilestoneDraft): Promise<void> {
  authorise(open.keeps);
  // Held, so that two who add one at once do not give them one place.
  const { id: actionId, reviewId, partnershipId } = await heldAction(work, open.planned.action.id);
  const [row] = await work.tx
    .select({ last: max(actionMilestones.position) })
    .from(actionMilestones)
    .where(eq(actionMilestones.actionId, actionId));
  await work.tx.insert(actionMilestones).values({
    ...{ id: work.newId(), reviewId, partnershipId, actionId, position: (row?.last ?? 0) + 1 },
    ...{ what: open.names.toPseudonyms(what), firstDueOn: dueOn, dueOn },
    ...{ changedBy: personIn(work), changedAt: work.now },
  });
  work.record({ action: 'action.milestone-added', reviewId, objectKind: 'action', objectId: actionId });
}

/** What is to be otherwise with a milestone. `metOn` null: not met after all; `removed` false: put back. */
export interface MilestoneChange extends Partial<MilestoneDraft> {
  readonly reason?: string;
  readonly metOn?: Day | null;
  readonly metNote?: string;
  readonly removed?: boolean;
}

/** Changes a milestone; a day that others rely on moves with a reason. Throws `Conflict` when somebody else changed it meanwhile. */
export async function changeMilestone(
  work: Work,
  open: OpenAction,
  {
    milestone,
    change,
    version,
  }: { readonly milestone: Milestone; readonly change: MilestoneChange; readonly version: number | undefined },
): Promise<'changed' | 'reason-missing'> {
  authorise(open.keeps);
  const { reason = '', removed, metNote, what, dueOn, metOn } = change;
  const { toPseudonyms } = open.names;
  const moved = dueOn !== undefined && dueOn !== milestone.dueOn;
  const relied = moved && dayNeedsReason(open.planned.action, (await planOf(work, open.review))?.agreedOn != null);
  if (relied && reason.trim() === '') return 'reason-missing';
  const { id, reviewId, partnershipId } = open.planned.action;
  const changed = await work.tx
    .update(actionMilestones)
    .set({
      ...(what === undefined ? {} : { what: toPseudonyms(what) }),
      ...(dueOn === undefined ? {} : { dueOn, firstDueOn: moved && !relied ? dueOn : milestone.firstDueOn }),
      ...(metOn === undefined ? {} : { metOn, metNote: toPseudonyms(metNote ?? '') }),
      ...(removed === undefined ? {} : { removedAt: removed ? work.now : null }),
      ...{ changedBy: personIn(work), changedAt: work.now, version: milestone.version + 1 },
    })
    .where(and(eq(actionMilestones.id, milestone.id), eq(actionMilestones.version, version ?? 0)))
    .returning({ id: actionMilestones.id });
  if (changed.length === 0) throw new Conflict('Somebody else has changed this milestone meanwhile.');
  if (relied) {
    const was = { id, reviewId, partnershipId, dueOn: milestone.dueOn };
    await keepDelay(work, was, { dueOn: found(dueOn), reason: toPseudonyms(reason.trim()), milestoneId: milestone.id });
  }
  work.record({ action: 'action.milestone-changed', reviewId, objectKind: 'action', objectId: id });
  return 'changed';
}

/** The milestones of an action by position, those that were taken off it too. */
export const milestonesOf = ({ tx }: Work, actionId: string): Promise<Milestone[]> =>
  tx.select().from(actionMilestones).where(eq(actionMilestones.actionId, actionId)).orderBy(actionMilestones.position);
