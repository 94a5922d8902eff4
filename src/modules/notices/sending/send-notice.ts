import { authorise, Conflict, found } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { findPartnership, type Partnership } from '../../accounts/index.js';
import { issueLink, revokeLinks } from '../../links/index.js';
import { queueMessage } from '../../messages/index.js';
import { drawExtract } from '../extracts/draw-extract.js';
import { keepNotices, type OpenNotice } from '../guards.js';
import { noticePaths } from '../paths.js';
import { type SendBlocker, sendBlockers } from '../rules.js';
import { noticeExtracts, noticeSendings } from '../tables.js';
import { noticeMail } from './notice-mail.js';
import { actOn, belongingTo, touchNotice } from './touch-notice.js';

/** How long the link to a notice works. */
export const LINK_DAYS = 28;

/** Sends the recipient a link to the letter and the extract as they stand; earlier links to this notice end. */
export async function sendNotice(work: Work, { review, notice }: OpenNotice, typed: FormBody): Promise<SendBlocker[]> {
  authorise(keepNotices.may(review.roles) && work.actor.kind === 'person');
  const drawn = await drawExtract(work, review, notice);
  const acknowledged = notice.acknowledgement !== undefined;
  const blockers = sendBlockers({ email: notice.recipientEmail, acknowledged, named: drawn.named });
  if (blockers.length > 0) return blockers;
  if (typed.seal !== drawn.seal) throw new Conflict('What would be sent has changed since you looked at it.', typed);
  await touchNotice(work, notice, typed);
  await revokeLinks(work, 'notice', notice.id);
  const id = work.newId();
  const messageKey = `notice:${id}`;
  await work.tx.insert(noticeSendings).values({
    id,
    ...belongingTo(notice),
    channel: 'system',
    toldOn: work.today,
    recordedAt: work.now,
    recordedBy: work.actor.kind === 'person' ? work.actor.personId : null,
    toldName: notice.recipientName,
    toldEmail: notice.recipientEmail,
    letterSubject: notice.letterSubject,
    letterText: notice.letterText,
    messageKey,
  });
  await work.tx.insert(noticeExtracts).values({ sendingId: id, ...belongingTo(notice), content: drawn.extract });
  await mailLink(work, { review, notice }, messageKey);
  work.record(actOn(notice, notice.sendings.length === 0 ? 'notice.sent' : 'notice.sent-again'));
  return [];
}

async function mailLink(work: Work, { review, notice }: OpenNotice, key: string): Promise<void> {
  const partnership: Partnership = found(await findPartnership(work, notice.partnershipId));
  const link = await issueLink(work, {
    kind: 'notice',
    subjectId: notice.id,
    partnershipId: notice.partnershipId,
    reviewId: notice.reviewId,
    email: notice.recipientEmail,
    path: noticePaths.extract(notice.id),
    days: LINK_DAYS,
  });
  await queueMessage(work, {
    ...noticeMail({ partnership, reference: review.reference, link, days: LINK_DAYS }),
    to: notice.recipientEmail,
    partnershipId: notice.partnershipId,
    reviewId: notice.reviewId,
    key,
  });
}
