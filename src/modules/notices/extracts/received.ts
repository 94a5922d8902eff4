import { and, desc, eq } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import type { OpenLink } from '../../links/index.js';
import { noticeAcknowledgements, noticeExtracts, noticeOpenings, noticeSendings, notices } from '../tables.js';
import type { Extract } from './extract.js';

/** A notice as its recipient has it: what was sent to them last, and nothing else. */
export interface ReceivedNotice {
  readonly noticeId: string;
  readonly sendingId: string;
  readonly reviewId: string;
  readonly partnershipId: string;
  readonly subject: string;
  readonly text: string;
  readonly extract: Extract;
  readonly acknowledged: { readonly name: string; readonly at: Date } | undefined;
}

/** What the holder of the link was sent. The guard has found the link; row-level security gives this notice alone. */
export async function receivedNotice(work: Work, link: OpenLink): Promise<ReceivedNotice | undefined> {
  const [row] = await work.tx
    .select({ notice: notices, sending: noticeSendings, extract: noticeExtracts.content })
    .from(notices)
    .innerJoin(noticeSendings, eq(noticeSendings.noticeId, notices.id))
    .innerJoin(noticeExtracts, eq(noticeExtracts.sendingId, noticeSendings.id))
    .where(and(eq(notices.id, link.subjectId), eq(noticeSendings.channel, 'system')))
    .orderBy(desc(noticeSendings.recordedAt))
    .limit(1);
  if (row === undefined) return undefined;
  const [acknowledgement] = await work.tx
    .select()
    .from(noticeAcknowledgements)
    .where(eq(noticeAcknowledgements.noticeId, link.subjectId));
  return {
    noticeId: row.notice.id,
    sendingId: row.sending.id,
    reviewId: row.notice.reviewId,
    partnershipId: row.notice.partnershipId,
    subject: row.sending.letterSubject ?? '',
    text: row.sending.letterText ?? '',
    extract: row.extract,
    acknowledged: acknowledgement && { name: acknowledgement.name, at: acknowledgement.recordedAt },
  };
}

/** Notes that the recipient is reading it; the first time is kept with the sending. */
export async function noteOpening(work: Work, link: OpenLink, received: ReceivedNotice): Promise<void> {
  const { noticeId, sendingId, reviewId, partnershipId } = received;
  const [first] = await work.tx
    .insert(noticeOpenings)
    .values({ sendingId, noticeId, reviewId, partnershipId, openedAt: work.now, email: link.email })
    .onConflictDoNothing()
    .returning({ sendingId: noticeOpenings.sendingId });
  if (first === undefined) return work.saw(reviewId, 'notice', noticeId);
  work.record({ action: 'notice.opened', reviewId, objectKind: 'notice', objectId: noticeId });
}
