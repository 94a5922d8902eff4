import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import type { Notification } from '../queries.js';
import { keysOfNotification } from './doubles.js';
import { notificationDecisions, notificationKeys } from './tables.js';

type Values = typeof notificationDecisions.$inferInsert;

/** What was decided, besides who, when and on what. */
export type Decided = Omit<Values, 'id' | 'notificationId' | 'partnershipId' | 'decidedBy' | 'decidedAt'>;

/**
 * Keeps a decision on a notification, and what later doubles of it are found by. Throws `Conflict` when somebody else has decided first:
 * nothing of the caller's transaction remains.
 */
export async function keepDecision(work: Work, notification: Notification, decided: Decided): Promise<void> {
  const { id: notificationId, partnershipId } = notification;
  authorise(holds(work.actor, partnershipId, ['co-ordinator']) && work.actor.kind === 'person');
  const kept = await work.tx
    .insert(notificationDecisions)
    .values({
      ...decided,
      id: work.newId(),
      notificationId,
      partnershipId,
      decidedBy: work.actor.kind === 'person' ? work.actor.personId : '',
      decidedAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: notificationDecisions.id });
  if (kept.length === 0)
    throw new Conflict('Somebody else has decided on this notification first.', { reason: decided.reason ?? '' });
  const keys = keysOfNotification(notification);
  if (keys.length > 0)
    await work.tx
      .insert(notificationKeys)
      .values(keys.map((key) => ({ notificationId, partnershipId, key })))
      .onConflictDoNothing();
}
