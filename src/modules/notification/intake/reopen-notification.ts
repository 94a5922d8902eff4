import { and, eq, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import type { Notification } from '../queries.js';
import { decisionsOn } from './queries.js';
import { type ReopenBlocker, reopenBlockers } from './rules.js';
import { notificationDecisions } from './tables.js';

/** Takes a decision back, so that the notification waits again; the decision stays on record. Throws `Conflict` when none counts any more. */
export async function reopenNotification(
  work: Work,
  notification: Notification,
  reason: string,
): Promise<ReopenBlocker[]> {
  authorise(holds(work.actor, notification.partnershipId, ['co-ordinator']) && work.actor.kind === 'person');
  const counting = (await decisionsOn(work, notification.id)).find(({ reopenedAt }) => reopenedAt === null);
  if (counting === undefined) throw new Conflict('This notification is open already.', { reason });
  const blockers = reopenBlockers(counting);
  if (blockers.length > 0) return blockers;
  const reopened = await work.tx
    .update(notificationDecisions)
    .set({
      reopenedAt: work.now,
      reopenedBy: work.actor.kind === 'person' ? work.actor.personId : null,
      reopenedReason: reason,
    })
    .where(and(eq(notificationDecisions.id, counting.id), isNull(notificationDecisions.reopenedAt)))
    .returning({ id: notificationDecisions.id });
  if (reopened.length === 0) throw new Conflict('This notification is open already.', { reason });
  work.record({
    action: 'notification.reopened',
    partnershipId: notification.partnershipId,
    objectKind: 'notification',
    objectId: notification.id,
  });
  return [];
}
