import { authorise } from '../../../platform/errors.js';
import { asSystem, type Work } from '../../../platform/work.js';
import { findPartnership, holdersOf, holds } from '../../accounts/index.js';
import { queueMessage } from '../../messages/index.js';
import { enterNotification } from '../enter-notification.js';
import type { Notification } from '../queries.js';
import { keepDecision } from './keep-decision.js';
import { intakePaths } from './paths.js';
import { type SendOnBlocker, sendOnBlockers } from './rules.js';
import { tellReferrer } from './tell-referrer.js';

/** Where a notification goes, and why. */
export interface SendingOn {
  /** A partnership of this installation. */
  readonly partnershipId: string | undefined;
  /** Any other, by name; '' when one of this installation is chosen. */
  readonly outside: string;
  readonly outsideEmail: string;
  readonly reason: string;
}

/**
 * Sends a notification on because the person who died lived elsewhere. Inside the installation it arrives in their intake with where it came
 * from; what becomes of it there the sender does not see. Outside, only the fact is kept: nothing of a case is ever mailed.
 */
export async function sendOnNotification(
  work: Work,
  notification: Notification,
  { partnershipId, outside, outsideEmail, reason }: SendingOn,
): Promise<SendOnBlocker[]> {
  const own = notification.partnershipId;
  authorise(holds(work.actor, own, ['co-ordinator']));
  const blockers = sendOnBlockers({ own, partnershipId, outside });
  if (blockers.length > 0) return blockers;
  const theirs = partnershipId === undefined ? undefined : await putBefore(work, notification, partnershipId);
  await keepDecision(work, notification, {
    kind: 'sent-on',
    reason,
    ...(partnershipId === undefined
      ? { toName: outside, toEmail: outsideEmail === '' ? null : outsideEmail }
      : { toPartnershipId: partnershipId, toNotificationId: theirs ?? null }),
  });
  work.record({
    action: 'notification.sent-on',
    partnershipId: own,
    objectKind: 'notification',
    objectId: notification.id,
    ids: { notification: notification.id },
  });
  await tellReferrer(work, notification, 'sent-on');
  return [];
}

/** As the program: whoever sends on has no rights in the other partnership, and gets none. */
async function putBefore(work: Work, notification: Notification, partnershipId: string): Promise<string> {
  const sender = await findPartnership(work, notification.partnershipId);
  return asSystem(work, async () => {
    const receipt = await enterNotification(work, {
      partnershipId,
      content: notification.content,
      way: 'transferred',
      receivedOn: work.today,
      referrerEmail: notification.referrerEmail ?? undefined,
      givenBy: `${sender?.name ?? 'Another partnership'} (${notification.reference})`,
    });
    for (const { email } of await holdersOf(work, partnershipId, 'co-ordinator')) {
      await queueMessage(work, {
        to: email,
        subject: `Notification ${receipt.reference}: passed to you`,
        paragraphs: [
          `Another partnership has passed a notification to yours. Its reference is ${receipt.reference}.`,
          `Read it here: ${work.installation.publicUrl}${intakePaths.one(receipt.id)}`,
        ],
        partnershipId,
      });
    }
    return receipt.id;
  });
}
