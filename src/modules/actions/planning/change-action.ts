import type { Day } from '../../../kernel/day.js';
import { eq } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenAction } from '../guards.js';
import { type Action, planOf } from '../queries.js';
import { actionDelays, actions } from '../tables.js';
import type { ActionDraft } from './form.js';
import { nextPosition } from './record-action.js';
import { dayNeedsReason } from './rules.js';

/** What is to be otherwise. The lead is changed by `askAnother`. */
export interface ActionChange {
  readonly change: Partial<Omit<ActionDraft, 'lead'>>;
  /** Why the day is another one: wanted once the plan is agreed or the lead was asked. */
  readonly reason: string;
  readonly version: number | undefined;
  readonly typed?: FormBody;
}

/**
 * Changes an action, under pseudonyms; a day that others rely on moves with a reason, and how it stood is kept. Answers the new version.
 * Throws `Conflict` when somebody else has changed it meanwhile.
 */
export async function changeAction(
  work: Work,
  { review, names, keeps, planned }: OpenAction,
  { change, reason, version, typed }: ActionChange,
): Promise<{ readonly version: number } | 'reason-missing'> {
  authorise(keeps);
  const [row] = await work.tx.select().from(actions).where(eq(actions.id, planned.action.id)).for('update');
  const now = found(row);
  if (now.version !== version) throw new Conflict('Somebody else has changed this action meanwhile.', typed);
  const { what, outcome, proofWanted, agreedOn, dueOn = now.dueOn, ...rest } = change;
  const moved = dueOn !== now.dueOn;
  const relied = moved && dayNeedsReason(now, (await planOf(work, review))?.agreedOn != null);
  if (relied && reason.trim() === '') return 'reason-missing';
  if (relied) await keepDelay(work, now, { dueOn, reason: names.toPseudonyms(reason.trim()) });
  const text = (given: string | undefined, kept: string): string =>
    given === undefined ? kept : names.toPseudonyms(given);
  await work.tx
    .update(actions)
    .set({
      ...rest,
      ...(rest.recommendationId === undefined ? {} : await placed(work, now, rest.recommendationId)),
      ...('agreedOn' in change ? { agreedWithBodyOn: agreedOn ?? null } : {}),
      what: text(what, now.what),
      outcome: text(outcome, now.outcome),
      proofWanted: text(proofWanted, now.proofWanted),
      ...{ dueOn, firstDueOn: moved && !relied ? dueOn : now.firstDueOn },
      ...{ changedBy: personIn(work), changedAt: work.now, version: now.version + 1 },
    })
    .where(eq(actions.id, now.id));
  work.record({ action: 'action.changed', reviewId: now.reviewId, objectKind: 'action', objectId: now.id });
  return { version: now.version + 1 };
}

/** How the day of an action, or of a milestone of it, stood before another one was agreed. */
export async function keepDelay(
  work: Work,
  { id, reviewId, partnershipId, dueOn: wasDueOn }: Pick<Action, 'id' | 'reviewId' | 'partnershipId' | 'dueOn'>,
  {
    dueOn,
    reason,
    milestoneId = null,
  }: { readonly dueOn: Day; readonly reason: string; readonly milestoneId?: string | null },
): Promise<void> {
  await work.tx.insert(actionDelays).values({
    ...{ id: work.newId(), reviewId, partnershipId, actionId: id, milestoneId, wasDueOn, dueOn, reason },
    ...{ agreedBy: personIn(work), agreedAt: work.now },
  });
  work.record({ action: 'action.day-moved', reviewId, objectKind: 'action', objectId: id });
}

/** One that is put under another recommendation stands last there. */
const placed = async (work: Work, now: Action, recommendationId: string | null) =>
  recommendationId === now.recommendationId
    ? {}
    : {
        ...{ recommendationId, early: recommendationId === null },
        position: await nextPosition(work, now.reviewId, recommendationId),
      };
