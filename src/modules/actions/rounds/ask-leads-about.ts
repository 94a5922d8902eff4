import { asSystem, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { messageToLead } from '../message-to-lead.js';
import type { PlannedAction } from '../queries.js';
import { actionReminders } from '../tables.js';
import { followedActions } from './followed.js';
import { writtenToToday } from './written-today.js';

/** Actions whose leads are asked, and what for. The words name nobody and nothing of a case. */
export interface LeadsAsked {
  readonly actionIds: readonly string[];
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/**
 * Asks the leads of these actions of one review how they go, because something is drawn up from what they say: one message each, with the link of the
 * rounds, and none to whoever was written to today. Answers the ids of the actions that were asked about: those that somebody follows.
 */
export const askLeadsAbout = (
  work: Work,
  review: Pick<Review, 'id' | 'partnershipId'>,
  { actionIds, subject, paragraphs }: LeadsAsked,
): Promise<string[]> =>
  asSystem(work, async () => {
    const followed = await followedActions(work, review.partnershipId);
    const asked = followed.filter(({ action }) => action.reviewId === review.id && actionIds.includes(action.id));
    const byLead = Map.groupBy(asked, ({ lead }) => lead.id);
    const written = await writtenToToday(work, [...byLead.keys()]);
    for (const theirs of byLead.values()) {
      const lead = theirs[0]?.lead;
      if (lead === undefined) continue;
      await noteAsked(work, theirs);
      if (!written.has(lead.id)) await messageToLead(work, lead, { subject, paragraphs, leadsTo: 'Tell us here' });
    }
    return asked.map(({ action }) => action.id);
  });

async function noteAsked(work: Work, theirs: readonly PlannedAction[]): Promise<void> {
  await work.tx
    .insert(actionReminders)
    .values(
      theirs.map(({ action, lead }) => ({
        ...{ id: work.newId(), reviewId: action.reviewId, partnershipId: action.partnershipId, actionId: action.id },
        ...{ leadId: lead.id, moment: 'asked', forDay: work.today, toName: lead.name, toEmail: lead.email },
        ...{ sentAt: work.now, sentBy: work.actor.kind === 'person' ? work.actor.personId : null },
      })),
    )
    .onConflictDoNothing();
  for (const { action } of theirs)
    work.record({
      ...{ action: 'action.progress-asked', reviewId: action.reviewId },
      ...{ objectKind: 'action', objectId: action.id },
    });
}
