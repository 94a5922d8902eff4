import type { Work } from '../../platform/work.js';
import { settingsOf } from '../accounts/index.js';
import { findReviewById } from '../reviews/index.js';
import { oweNotice } from './owe-notice.js';
import { dutyTowards, recipientKeyOf, whyTold } from './recipients.js';

/** When a notification has been accepted, word is owed to everybody whom the partnership has to tell. Repeating it changes nothing. */
export async function oweAfterAcceptance(work: Work): Promise<void> {
  const accepted = work.acts.filter(({ action, allowed }) => action === 'notification.accepted' && allowed !== false);
  const reviewIds = new Set(accepted.flatMap(({ reviewId }) => (reviewId === undefined ? [] : [reviewId])));
  for (const reviewId of reviewIds) await oweTheUsual(work, reviewId);
}

async function oweTheUsual(work: Work, reviewId: string): Promise<void> {
  const review = await findReviewById(work, reviewId);
  if (review === undefined) return;
  const owedOn = review.writtenNotificationOn ?? review.acceptedOn ?? work.today;
  const { recipients } = await settingsOf(work, review.partnershipId);
  for (const recipient of recipients) {
    const duty = dutyTowards(recipient.key, work.catalogue.duties);
    await oweNotice(work, {
      review,
      recipient: { ...recipient, key: recipientKeyOf(recipient) },
      duty,
      fact: recipient.fact,
      why: whyTold(recipient),
      extract: recipient.extract,
      owedOn,
      dueOn: duty.limit.kind === 'same-day' ? owedOn : undefined,
    });
  }
}
