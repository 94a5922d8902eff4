import type { Day } from '../../../kernel/day.js';
import { eq } from '../../../platform/database/sql.js';
import { authorise } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { holds } from '../../accounts/index.js';
import { type Registered, type ReviewKind, registerReview } from '../../reviews/index.js';
import type { Notification } from '../queries.js';
import { notifications } from '../tables.js';
import { keepDecision } from './keep-decision.js';
import { subjectsFrom } from './particulars.js';
import { tellReferrer } from './tell-referrer.js';

/** What the co-ordinator says when accepting. */
export interface Acceptance {
  readonly kind: ReviewKind;
  readonly dateOfDeath: Day | null;
  readonly firstAwareOn: Day;
  readonly writtenNotificationOn: Day;
}

/** Accepts a notification: registers the review it leads to, links the two, and acknowledges it to the referrer. */
export async function acceptNotification(
  work: Work,
  notification: Notification,
  acceptance: Acceptance,
): Promise<Registered> {
  const { id, partnershipId } = notification;
  authorise(holds(work.actor, partnershipId, ['co-ordinator']));
  const registered = await registerReview(work, {
    ...acceptance,
    partnershipId,
    acceptedOn: work.today,
    subjects: subjectsFrom(notification.content),
    notificationIds: [id],
  });
  if ('blockers' in registered) return registered;
  const { review } = registered;
  await keepDecision(work, notification, { kind: 'accepted', reviewId: review.id });
  await work.tx.update(notifications).set({ reviewId: review.id }).where(eq(notifications.id, id));
  work.record({
    action: 'notification.accepted',
    reviewId: review.id,
    objectKind: 'notification',
    objectId: id,
    ids: { notification: id, review: review.id },
  });
  await tellReferrer(work, notification, 'accepted');
  return registered;
}
