import { and, inArray, isNull, sql } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { messageToLead } from '../message-to-lead.js';
import type { OpenPlan } from '../opened.js';
import { leadPaths } from '../paths.js';
import { actionsOf, type PlannedAction } from '../queries.js';
import { actionAskings, actions } from '../tables.js';

/** Whether somebody can be asked to lead it now: not when they have accepted, nor when it is over. */
export const mayBeAsked = ({ action, lead }: Pick<PlannedAction, 'action' | 'lead'>): boolean =>
  lead.endedOn === null &&
  (action.leadState === 'not-asked' || action.leadState === 'asked') &&
  (action.state === 'planned' || action.state === 'under-way');

/**
 * Asks the leads of these actions of the review to accept them: one message to each person, with one link for all that is theirs. What
 * cannot be asked now is left out. Answers how many people were asked.
 */
export async function askLeads(work: Work, { review, keeps }: OpenPlan, actionIds: readonly string[]): Promise<number> {
  authorise(keeps);
  const wanted = new Set(actionIds);
  const ask = (await actionsOf(work, review)).filter((one) => wanted.has(one.action.id) && mayBeAsked(one));
  if (ask.length === 0) return 0;
  const ids = ask.map(({ action }) => action.id);
  await work.tx
    .update(actionAskings)
    .set({ endedAt: work.now })
    .where(and(inArray(actionAskings.actionId, ids), isNull(actionAskings.endedAt)));
  const by = personIn(work);
  await work.tx.insert(actionAskings).values(
    ask.map(({ action: { id: actionId, reviewId, partnershipId, leadId } }) => ({
      ...{ id: work.newId(), reviewId, partnershipId, actionId, leadId, askedBy: by, askedAt: work.now },
    })),
  );
  await work.tx
    .update(actions)
    .set({ leadState: 'asked', version: sql`${actions.version} + 1`, changedBy: by, changedAt: work.now })
    .where(inArray(actions.id, ids));
  const people = new Map(ask.map(({ lead }) => [lead.id, lead]));
  for (const lead of people.values())
    await messageToLead(work, lead, { ...asking(review.reference), path: leadPaths.all(lead.id), reviewId: review.id });
  for (const objectId of ids)
    work.record({ action: 'action.lead-asked', reviewId: review.id, objectKind: 'action', objectId });
  return people.size;
}

const asking = (reference: string) => ({
  leadsTo: 'What you are asked to lead stands here',
  subject: `Action plan ${reference}: please say whether you lead this`,
  paragraphs: [
    `An action plan with the reference ${reference} names you as the person who leads one action or more. Nothing is yours until you have said yes.`,
    'Please open the link, read what is asked and by when, and accept it or hand it back with a reason. If it belongs to somebody else, say who.',
  ],
});
