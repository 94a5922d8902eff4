import { eq } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { dateTime } from '../../web/formats.js';
import { partnershipsOpenToPublic } from '../accounts/index.js';
import { queueMessage } from '../messages/index.js';
import type { Draft } from './drafts/draft.js';
import { enterNotification, type Receipt } from './enter-notification.js';
import { notificationPaths } from './paths.js';
import { type HandInBlocker, handInBlockers } from './rules.js';
import { notificationDrafts, notifications } from './tables.js';

/** How handing in ended. */
export type HandedIn =
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'not-yet'; readonly blockers: readonly HandInBlocker[] };

/**
 * Hands in a form that the asker has open. Sent twice, or from two windows at once, it is one notification with one receipt. Messages go
 * to the referrer and to the partnership; they say a reference and a time, nothing else.
 */
export async function handInNotification(work: Work, draftId: string): Promise<HandedIn> {
  const [row] = await work.tx.select().from(notificationDrafts).where(eq(notificationDrafts.id, draftId)).for('update');
  const draft = found(row);
  const before = await receiptOf(work, draft.id);
  if (before !== undefined) return { kind: 'received', receipt: before };
  const blockers = handInBlockers(draft.content, {
    way: draft.way,
    provedEmail: draft.email,
    unread: draft.unread.length,
  });
  if (blockers.length > 0) return { kind: 'not-yet', blockers };
  const receipt = await enterNotification(work, notificationFrom(draft, work));
  await work.tx.update(notificationDrafts).set({ handedInAt: work.now }).where(eq(notificationDrafts.id, draft.id));
  if (draft.way === 'public') await sendWord(work, draft, receipt);
  return { kind: 'received', receipt };
}

/** The receipt of the notification that came of a form; undefined before it was handed in. */
export async function receiptOf(work: Work, draftId: string): Promise<(Receipt & { receivedAt: Date }) | undefined> {
  const [row] = await work.tx
    .select({ id: notifications.id, reference: notifications.reference, receivedAt: notifications.receivedAt })
    .from(notifications)
    .where(eq(notifications.draftId, draftId));
  return row;
}

const notificationFrom = (draft: Draft, work: Work) => {
  const { email } = draft.content.referrer;
  return {
    partnershipId: draft.partnershipId,
    content: draft.content,
    way: draft.way,
    receivedOn: draft.way === 'public' ? work.today : ((draft.receivedOn as typeof work.today | null) ?? work.today),
    referrerEmail: email.kind === 'given' ? email.value : undefined,
    givenBy: draft.givenBy ?? undefined,
    receivedHow: draft.receivedHow ?? undefined,
    draftId: draft.id,
  };
};

async function sendWord(work: Work, draft: Draft, { id, reference }: Receipt): Promise<void> {
  const { partnershipId } = draft;
  const at = dateTime(work.now);
  if (draft.email !== null) {
    await queueMessage(work, {
      to: draft.email,
      subject: `Received: notification ${reference}`,
      paragraphs: [
        `We have received your notification. Its reference is ${reference}. It came in on ${at}.`,
        'The partnership reads it and writes to you. You do not have to do anything more now.',
        'This message says nothing of what you told us, on purpose. If you did not send a notification, tell the partnership.',
      ],
      partnershipId,
      key: `notification-receipt:${id}`,
    });
  }
  const partnership = (await partnershipsOpenToPublic(work)).find((one) => one.id === partnershipId);
  if (partnership?.email === undefined) return;
  await queueMessage(work, {
    to: partnership.email,
    subject: `New notification ${reference}`,
    paragraphs: [
      `A notification came in on ${at}. Its reference is ${reference}.`,
      `Sign in to read it: ${work.installation.publicUrl}${notificationPaths.one(id)}`,
    ],
    partnershipId,
    key: `notification-arrived:${id}`,
  });
}
