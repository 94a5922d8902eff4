import { isUuid } from '../../../kernel/id.js';
import type { Guard } from '../../../platform/http/route.js';
import { holds } from '../../accounts/index.js';
import { findNotification, type Notification } from '../queries.js';

/** Lets in the co-ordinators of the partnership that was notified, unless they are kept from the review. */
export const onIntake = (permission: string): Guard<Notification> => ({
  permission,
  says: 'In the partnership: co-ordinator',
  signInFirst: true,
  open: async (work, asked) => {
    const id = asked.params.id ?? '';
    const notification = isUuid(id) ? await findNotification(work, id) : undefined;
    if (notification === undefined) return undefined;
    return holds(work.actor, notification.partnershipId, ['co-ordinator']) ? notification : undefined;
  },
});
