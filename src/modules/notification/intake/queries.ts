import type { Day } from '../../../kernel/day.js';
import { and, asc, desc, eq, inArray, isNull, sql } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { people } from '../../accounts/index.js';
import { reviews, visibleReviews } from '../../reviews/index.js';
import type { Answer } from '../content.js';
import { type Notification, visibleNotifications } from '../queries.js';
import { notifications } from '../tables.js';
import type { DecisionKind, RejectionReason } from './rules.js';
import { notificationDecisions } from './tables.js';

/** A notification that waits for a decision. */
export interface Waiting {
  readonly id: string;
  readonly reference: string;
  readonly receivedOn: Day;
  readonly agency: string;
  readonly way: Notification['way'];
}

const undecided = (work: Work) =>
  and(
    isNull(notifications.reviewId),
    sql`not exists (${work.tx
      .select({ one: sql`1` })
      .from(notificationDecisions)
      .where(
        and(eq(notificationDecisions.notificationId, notifications.id), isNull(notificationDecisions.reopenedAt)),
      )})`,
  );

/** Notifications of the partnership that nobody has decided on, the longest waiting first. */
export async function waitingIn(work: Work, partnershipId: string): Promise<Waiting[]> {
  const rows = await work.tx
    .select({
      id: notifications.id,
      reference: notifications.reference,
      receivedOn: notifications.receivedOn,
      way: notifications.way,
      agency: sql<Answer<string> | null>`${notifications.content} #> '{referrer,agency}'`,
    })
    .from(notifications)
    .where(and(visibleNotifications(work), eq(notifications.partnershipId, partnershipId), undecided(work)))
    .orderBy(asc(notifications.receivedOn), asc(notifications.receivedAt), asc(notifications.id));
  return rows.map((row) => ({
    ...row,
    receivedOn: row.receivedOn as Day,
    agency: row.agency?.kind === 'given' ? row.agency.value : 'Agency not given',
  }));
}

/** What became of a notification. */
export interface Decision {
  readonly id: string;
  readonly notificationId: string;
  readonly notification: string;
  readonly kind: DecisionKind;
  /** Undefined when there is none, or none that the asker may know of. */
  readonly review: string | undefined;
  readonly reasonCode: RejectionReason | null;
  readonly reason: string;
  readonly toPartnershipId: string | null;
  readonly toNotificationId: string | null;
  readonly toName: string | null;
  readonly toEmail: string | null;
  readonly by: string;
  readonly at: Date;
  readonly reopenedAt: Date | null;
  readonly reopenedReason: string | null;
}

const decisions = (work: Work) =>
  work.tx
    .select({
      decision: notificationDecisions,
      notification: notifications.reference,
      review: reviews.reference,
      by: people.name,
    })
    .from(notificationDecisions)
    .innerJoin(notifications, eq(notifications.id, notificationDecisions.notificationId))
    .leftJoin(reviews, and(eq(reviews.id, notificationDecisions.reviewId), visibleReviews(work)))
    .leftJoin(people, eq(people.id, notificationDecisions.decidedBy))
    .$dynamic();

type Row = Awaited<ReturnType<typeof decisions>>[number];

const asDecision = ({ decision, notification, review, by }: Row): Decision => ({
  ...decision,
  notification,
  review: review ?? undefined,
  by: by ?? 'Somebody who has left',
  at: decision.decidedAt,
});

/** Everything that was decided on a notification, the latest first. */
export async function decisionsOn(work: Work, notificationId: string): Promise<Decision[]> {
  const rows = await decisions(work)
    .where(and(visibleNotifications(work), eq(notificationDecisions.notificationId, notificationId)))
    .orderBy(desc(notificationDecisions.decidedAt), desc(notificationDecisions.id));
  return rows.map(asDecision);
}

const LATEST = 50;

/** The latest decisions of the partnership that still count. */
export async function latestDecisions(work: Work, partnershipId: string): Promise<Decision[]> {
  const rows = await decisions(work)
    .where(
      and(
        visibleNotifications(work),
        eq(notificationDecisions.partnershipId, partnershipId),
        isNull(notificationDecisions.reopenedAt),
      ),
    )
    .orderBy(desc(notificationDecisions.decidedAt), desc(notificationDecisions.id))
    .limit(LATEST);
  return rows.map(asDecision);
}

/** Whole notifications of the partnership by id, as far as the asker may know of them. */
export async function notificationsById(work: Work, ids: readonly string[]): Promise<Notification[]> {
  if (ids.length === 0) return [];
  const rows = await work.tx
    .select()
    .from(notifications)
    .where(and(visibleNotifications(work), inArray(notifications.id, [...ids])));
  return rows as Notification[];
}
