import type { Work } from '../../../platform/work.js';
import { findPartnership } from '../../accounts/index.js';
import { queueMessage } from '../../messages/index.js';
import type { Notification } from '../queries.js';
import type { DecisionKind } from './rules.js';

const words: Record<DecisionKind, { subject: string; text: string }> = {
  accepted: {
    subject: 'registered',
    text: 'has registered your notification, and decides next whether a review is to be held',
  },
  linked: { subject: 'registered', text: 'has added your notification to what it knows already' },
  'sent-on': {
    subject: 'passed on',
    text: 'has passed your notification to the partnership that it believes is responsible for it',
  },
  rejected: { subject: 'looked at', text: 'has read your notification and does not take it further' },
};

/** Acknowledges to the referrer what became of their notification. The message holds the reference of the receipt and nothing of the case. */
export async function tellReferrer(work: Work, notification: Notification, kind: DecisionKind): Promise<void> {
  if (notification.referrerEmail === null) return;
  const partnership = await findPartnership(work, notification.partnershipId);
  const { subject, text } = words[kind];
  await queueMessage(work, {
    to: notification.referrerEmail,
    subject: `Notification ${notification.reference}: ${subject}`,
    paragraphs: [
      `${partnership?.name ?? 'The partnership'} ${text}. The reference of your notification is ${notification.reference}.`,
      partnership?.email === undefined
        ? 'If you think something was overlooked, tell the partnership.'
        : `If you think something was overlooked, write to ${partnership.email} with this reference. Put no names in the message.`,
    ],
    partnershipId: notification.partnershipId,
  });
}
