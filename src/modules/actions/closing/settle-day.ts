import { eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenAction } from '../guards.js';
import { isReachable, messageToLead } from '../message-to-lead.js';
import { pendingAsk, stepsAndDelays } from '../progress/came.js';
import { actionDelays, actions } from '../tables.js';
import { heldAction } from './saved-step.js';

/** What is said to another day that the lead asked for. */
export interface DayAnswer {
  readonly agreed: boolean;
  readonly reason: string;
  readonly version: number | undefined;
  readonly typed: FormBody;
}

/**
 * Agrees the day that the lead asks for, or says why not; the lead is told. How it stood is kept. Throws `Conflict` when somebody else has
 * answered or changed the action meanwhile.
 */
export async function settleDay(
  work: Work,
  { planned, names, keeps }: OpenAction,
  { agreed, reason, version, typed }: DayAnswer,
): Promise<'settled' | 'reason-missing'> {
  authorise(keeps);
  const now = await heldAction(work, planned.action.id);
  const { delays } = await stepsAndDelays(work, [now.id]);
  const ask = pendingAsk({ ...planned, action: now }, delays);
  if (ask === undefined || now.version !== version)
    throw new Conflict('Somebody else has answered this or changed the action meanwhile.', typed);
  if (!agreed && reason.trim() === '') return 'reason-missing';
  const { id: actionId, reviewId, partnershipId, dueOn: wasDueOn } = now;
  const dueOn = agreed ? ask.dueOn : wasDueOn;
  await work.tx.insert(actionDelays).values({
    ...{ id: work.newId(), actionId, reviewId, partnershipId, wasDueOn, dueOn },
    reason: names.toPseudonyms(reason.trim()) || 'As the lead asked',
    ...{ agreedBy: personIn(work), agreedAt: work.now, askedIn: ask.updateId },
    outcome: agreed ? 'agreed' : 'refused',
  });
  await work.tx
    .update(actions)
    .set({ dueOn, changedBy: personIn(work), changedAt: work.now, version: sql`${actions.version} + 1` })
    .where(eq(actions.id, actionId));
  const action = agreed ? 'action.day-agreed' : 'action.day-refused';
  work.record({ action, reviewId, objectKind: 'action', objectId: actionId });
  if (isReachable(planned.lead))
    await messageToLead(work, planned.lead, {
      subject: 'There is an answer to the day that you asked for',
      paragraphs: ['You asked for another day for an action that you lead. The answer stands on your page.'],
      leadsTo: 'Read it here',
      reviewId,
    });
  return 'settled';
}
