import { eq } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenAction } from '../guards.js';
import { isReachable, messageToLead } from '../message-to-lead.js';
import type { PlannedAction } from '../queries.js';
import { actionLeads, actionReminders } from '../tables.js';
import { isFollowed } from './whom-to-ask.js';
import { writtenToToday } from './written-today.js';

/** Whether its lead can be asked by themself, between rounds. */
export const mayAskNow = ({ action, lead }: Pick<PlannedAction, 'action' | 'lead'>): boolean =>
  isFollowed(action) && isReachable(lead);

/** Asks the lead of one action how it goes, without waiting for the round; not when something was sent to them today already. */
export async function askNow(
  work: Work,
  { planned, review, keeps }: OpenAction,
): Promise<'asked' | 'written-to-today' | 'not-followed'> {
  authorise(keeps);
  if (!mayAskNow(planned)) return 'not-followed';
  const { action, lead } = planned;
  // Two who ask one lead at once take turns.
  await work.tx.select({ id: actionLeads.id }).from(actionLeads).where(eq(actionLeads.id, lead.id)).for('update');
  if ((await writtenToToday(work, [lead.id])).has(lead.id)) return 'written-to-today';
  await work.tx.insert(actionReminders).values({
    ...{ id: work.newId(), reviewId: review.id, partnershipId: review.partnershipId, actionId: action.id },
    ...{ leadId: lead.id, moment: 'asked', forDay: work.today, toName: lead.name, toEmail: lead.email },
    ...{ sentAt: work.now, sentBy: personIn(work) },
  });
  await messageToLead(work, lead, {
    subject: 'How is the action that you lead going?',
    paragraphs: [
      `Please tell us how an action that you lead goes. It comes from ${review.reference}.`,
      'It takes a few minutes: what was done, how it stands, and proof if there is some. If its day cannot be kept, ask for another there.',
    ],
    leadsTo: 'Tell us here',
    reviewId: review.id,
  });
  work.record({ action: 'action.progress-asked', reviewId: review.id, objectKind: 'action', objectId: action.id });
  return 'asked';
}
