import { authorise } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { revokeLinks } from '../../links/index.js';
import { keepNotices, type OpenNotice } from '../guards.js';
import { noticeReaddressings } from '../tables.js';
import { actOn, belongingTo, touchNotice } from './touch-notice.js';

/** Who is told from now on, and why that changed. */
export interface NewRecipient {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly reason: string;
}

/** Changes who is told; links that were sent to the old address end at once. */
export async function readdressNotice(
  work: Work,
  { review, notice }: OpenNotice,
  { recipient, typed }: { recipient: NewRecipient; typed: FormBody },
): Promise<void> {
  if (work.actor.kind !== 'person') return authorise(false);
  authorise(keepNotices.may(review.roles));
  const { name, role, email, reason } = recipient;
  await touchNotice(work, notice, typed, { recipientName: name, recipientRole: role, recipientEmail: email });
  await revokeLinks(work, 'notice', notice.id);
  await work.tx.insert(noticeReaddressings).values({
    id: work.newId(),
    ...belongingTo(notice),
    stoodName: notice.recipientName,
    stoodRole: notice.recipientRole,
    stoodEmail: notice.recipientEmail,
    reason,
    changedBy: work.actor.personId,
    changedAt: work.now,
  });
  work.record(actOn(notice, 'notice.readdressed'));
}
