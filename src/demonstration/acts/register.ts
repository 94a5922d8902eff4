import type { Day } from '../../kernel/day.js';
import { findNotification, notifications } from '../../modules/notification/index.js';
import { acceptNotification } from '../../modules/notification/intake/accept-notification.js';
import type { ReviewKind } from '../../modules/reviews/index.js';
import { and, eq } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import type { Stage } from '../stage/stage.js';
import { type CaseFile, without } from './case-file.js';

/** Accepts the notification of a case: from then on there is a review. */
export const accept = (
  stage: Stage,
  file: CaseFile,
  dates: { by?: string; kind?: ReviewKind; dateOfDeath: Day; firstAwareOn: Day; writtenNotificationOn: Day },
): Promise<void> =>
  stage.as(dates.by ?? 'co-ordinator', async (work) => {
    const notification = found(await findNotification(work, file.notificationId));
    const registered = await acceptNotification(work, notification, {
      kind: dates.kind ?? 'statutory',
      dateOfDeath: dates.dateOfDeath,
      firstAwareOn: dates.firstAwareOn,
      writtenNotificationOn: dates.writtenNotificationOn,
    });
    if ('blockers' in registered) return without(registered.blockers);
    file.reference = registered.review.reference;
  });

/** The other partnership accepts the case that was handed over to it. */
export const acceptHandedOver = async (
  stage: Stage,
  file: CaseFile,
  { dateOfDeath, receivedOn }: { dateOfDeath: Day; receivedOn: Day },
): Promise<void> => {
  const by = 'northmere-co-ordinator';
  await stage.as(by, async (work, partnershipId) => {
    const [handed] = await work.tx
      .select({ id: notifications.id })
      .from(notifications)
      .where(and(eq(notifications.partnershipId, partnershipId), eq(notifications.way, 'transferred')));
    file.notificationId = found(handed).id;
  });
  await accept(stage, file, {
    by,
    kind: 'transferred-in',
    dateOfDeath,
    firstAwareOn: receivedOn,
    writtenNotificationOn: receivedOn,
  });
};
