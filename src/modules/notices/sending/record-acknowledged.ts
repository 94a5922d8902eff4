import type { Day } from '../../../kernel/day.js';
import { authorise } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { keepNotices, type OpenNotice } from '../guards.js';
import { noticeAcknowledgements } from '../tables.js';
import { actOn, belongingTo, touchNotice } from './touch-notice.js';

/** An acknowledgement that came by another way than the link. */
export interface AcknowledgedOutside {
  readonly acknowledgedOn: Day;
  readonly name: string;
  readonly post: string;
  readonly reply: string;
}

/** Records that they have it. `not-told` when nobody has told them yet; `already` when it was acknowledged before. */
export async function recordAcknowledged(
  work: Work,
  { review, notice }: OpenNotice,
  { acknowledged, typed }: { acknowledged: AcknowledgedOutside; typed: FormBody },
): Promise<'recorded' | 'not-told' | 'already'> {
  if (work.actor.kind !== 'person') {
    authorise(false);
    return 'not-told';
  }
  authorise(keepNotices.may(review.roles));
  if (notice.acknowledgement !== undefined) return 'already';
  if (notice.sendings.length === 0) return 'not-told';
  await touchNotice(work, notice, typed);
  await work.tx.insert(noticeAcknowledgements).values({
    ...belongingTo(notice),
    ...acknowledged,
    way: 'recorded',
    recordedAt: work.now,
    recordedBy: work.actor.personId,
  });
  work.record(actOn(notice, 'notice.acknowledgement-recorded'));
  return 'recorded';
}
