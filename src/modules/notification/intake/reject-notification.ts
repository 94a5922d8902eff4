import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import type { Notification } from '../queries.js';
import { keepDecision } from './keep-decision.js';
import type { RejectionReason } from './rules.js';
import { tellReferrer } from './tell-referrer.js';

/** Does not take a notification further, with the reason. It can be opened again. */
export async function rejectNotification(
  work: Work,
  notification: Notification,
  { reasonCode, reason }: { reasonCode: RejectionReason; reason: string },
): Promise<void> {
  authorise(holds(work.actor, notification.partnershipId, ['co-ordinator']));
  await keepDecision(work, notification, { kind: 'rejected', reasonCode, reason });
  work.record({
    action: 'notification.rejected',
    partnershipId: notification.partnershipId,
    objectKind: 'notification',
    objectId: notification.id,
    ids: { notification: notification.id },
  });
  await tellReferrer(work, notification, 'rejected');
}
