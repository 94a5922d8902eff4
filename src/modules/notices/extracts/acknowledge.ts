import type { Work } from '../../../platform/work.js';
import { noticeAcknowledgements } from '../tables.js';
import type { ReceivedNotice } from './received.js';

/** What the recipient answers. */
export interface Answer {
  readonly name: string;
  readonly post: string;
  readonly checks: boolean;
  readonly reply: string;
}

/** Keeps the recipient's acknowledgement. The first one holds: a second, sent by mistake, changes nothing. */
export async function acknowledge(work: Work, received: ReceivedNotice, answer: Answer): Promise<void> {
  const { noticeId, reviewId, partnershipId } = received;
  const [kept] = await work.tx
    .insert(noticeAcknowledgements)
    .values({
      noticeId,
      reviewId,
      partnershipId,
      ...answer,
      way: 'link',
      acknowledgedOn: work.today,
      recordedAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ noticeId: noticeAcknowledgements.noticeId });
  if (kept !== undefined) {
    work.record({ action: 'notice.acknowledged', reviewId, objectKind: 'notice', objectId: noticeId });
  }
}
