import { eq } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import { findReview } from '../../reviews/index.js';
import type { Notification } from '../queries.js';
import { notifications } from '../tables.js';
import { keepDecision } from './keep-decision.js';
import type { LinkBlocker } from './rules.js';
import { tellReferrer } from './tell-referrer.js';

/** Adds a notification to a review of the partnership that the asker may see; or answers why it cannot be. */
export async function linkNotification(
  work: Work,
  notification: Notification,
  { reference, reason }: { reference: string; reason: string },
): Promise<LinkBlocker[]> {
  const { id, partnershipId } = notification;
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  const review = await findReview(work, reference);
  if (review === undefined || review.partnershipId !== partnershipId) return ['no-such-review'];
  await keepDecision(work, notification, { kind: 'linked', reviewId: review.id, reason });
  await work.tx.update(notifications).set({ reviewId: review.id }).where(eq(notifications.id, id));
  work.record({
    action: 'notification.linked',
    reviewId: review.id,
    objectKind: 'notification',
    objectId: id,
    ids: { notification: id, review: review.id },
  });
  await tellReferrer(work, notification, 'linked');
  return [];
}
