import { type Day, yearOf } from '../../kernel/day.js';
import { sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import type { NotificationContent } from './content.js';
import { type NotificationWay, notifications } from './tables.js';

/** A notification as it comes in, whatever its way. */
export interface NewNotification {
  readonly partnershipId: string;
  readonly content: NotificationContent;
  readonly way: NotificationWay;
  /** The day the partnership had it in writing. */
  readonly receivedOn: Day;
  readonly referrerEmail?: string | undefined;
  readonly givenBy?: string | undefined;
  readonly receivedHow?: string | undefined;
  /** The form it was made from: one form is one notification. */
  readonly draftId?: string | undefined;
}

/** What a receipt says. */
export interface Receipt {
  readonly id: string;
  readonly reference: string;
}

/**
 * Keeps a notification under the next receipt reference of its partnership and year, and records the act. Whoever asks must be somebody
 * who runs the partnership, the holder of the draft, or the system (`asSystem` to put one before another partnership).
 */
export async function enterNotification(work: Work, entered: NewNotification): Promise<Receipt> {
  const { rows } = await work.tx.execute<{ reference: string }>(
    sql`select take_notification_reference(${entered.partnershipId}::uuid, ${yearOf(work.today)}::integer) as reference`,
  );
  const receipt = { id: work.newId(), reference: rows[0]?.reference ?? '' };
  await work.tx.insert(notifications).values({
    ...receipt,
    partnershipId: entered.partnershipId,
    content: entered.content,
    way: entered.way,
    receivedOn: entered.receivedOn,
    receivedAt: work.now,
    referrerEmail: entered.referrerEmail?.trim().toLowerCase() ?? null,
    givenBy: entered.givenBy ?? null,
    receivedHow: entered.receivedHow ?? null,
    enteredBy: work.actor.kind === 'person' ? work.actor.personId : null,
    draftId: entered.draftId ?? null,
  });
  work.record({
    action: entered.way === 'public' ? 'notification.received' : 'notification.entered',
    partnershipId: entered.partnershipId,
    objectKind: 'notification',
    objectId: receipt.id,
  });
  return receipt;
}
