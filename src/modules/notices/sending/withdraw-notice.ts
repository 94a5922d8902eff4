import { authorise } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { keepNotices, type OpenNotice } from '../guards.js';
import { isOpen } from '../rules.js';
import { noticeWithdrawals } from '../tables.js';
import { actOn, belongingTo, touchNotice } from './touch-notice.js';

/** Settles that nobody has to be told here, with the reason. False when they have been told, or it was settled before. */
export async function withdrawNotice(
  work: Work,
  { review, notice }: OpenNotice,
  { reason, typed }: { reason: string; typed: FormBody },
): Promise<boolean> {
  if (work.actor.kind !== 'person') {
    authorise(false);
    return false;
  }
  authorise(keepNotices.may(review.roles));
  if (!isOpen(notice.state) || notice.withdrawal !== undefined) return false;
  await touchNotice(work, notice, typed);
  await work.tx.insert(noticeWithdrawals).values({
    ...belongingTo(notice),
    reason,
    withdrawnBy: work.actor.personId,
    withdrawnAt: work.now,
  });
  work.record(actOn(notice, 'notice.not-needed'));
  return true;
}
