import type { Day } from '../../kernel/day.js';
import { and, eq, inArray, isNotNull, isNull, or, type SQL, sql } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { reviews, visibleReviews } from '../reviews/index.js';
import type { NotificationContent } from './content.js';
import { type NotificationWay, notifications } from './tables.js';

/** A notification as it was handed in. */
export interface Notification {
  readonly id: string;
  readonly partnershipId: string;
  /** What the receipt says, as in N-BEX-2026-0007; not the reference of a review. */
  readonly reference: string;
  readonly content: NotificationContent;
  /** Where the receipt went; null when it came on paper without an address. */
  readonly referrerEmail: string | null;
  /** The day the partnership had it in writing. */
  readonly receivedOn: Day;
  /** The instant it came into this system. */
  readonly receivedAt: Date;
  readonly way: NotificationWay;
  /** Who gave it, where it was entered for somebody else. */
  readonly givenBy: string | null;
  readonly receivedHow: string | null;
  readonly enteredBy: string | null;
  readonly draftId: string | null;
  /** The review it was linked to; null until then. */
  readonly reviewId: string | null;
}

const OPEN_TO = ['co-ordinator', 'csp-chair'];

/** The notifications the asker may know about: those of the partnerships they run, unless they are kept from the review. */
export function visibleNotifications(work: Work): SQL {
  const { actor } = work;
  if (actor.kind === 'system') return sql`true`;
  if (actor.kind !== 'person') return sql`false`;
  const partnerships = actor.roles.filter(({ role }) => OPEN_TO.includes(role)).map((held) => held.partnershipId);
  if (partnerships.length === 0) return sql`false`;
  const seen = work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work));
  return (
    and(
      inArray(notifications.partnershipId, partnerships),
      or(isNull(notifications.reviewId), inArray(notifications.reviewId, seen)),
    ) ?? sql`false`
  );
}

/** The notification of this id, if the asker may know about it. */
export async function findNotification(work: Work, id: string): Promise<Notification | undefined> {
  const [row] = await work.tx
    .select()
    .from(notifications)
    .where(and(visibleNotifications(work), eq(notifications.id, id)));
  return row as Notification | undefined;
}

/** The notifications linked to a review that the asker may see, first received first. They hold real names: the page records its look. */
export async function notificationsOf(work: Work, reviewId: string): Promise<Notification[]> {
  const seen = work.tx.select({ id: reviews.id }).from(reviews).where(visibleReviews(work));
  const rows = await work.tx
    .select()
    .from(notifications)
    .where(
      and(
        isNotNull(notifications.reviewId),
        eq(notifications.reviewId, reviewId),
        inArray(notifications.reviewId, seen),
      ),
    )
    .orderBy(notifications.receivedAt, notifications.id);
  return rows as Notification[];
}
