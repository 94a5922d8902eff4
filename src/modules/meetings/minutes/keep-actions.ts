import type { Day } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview } from '../../reviews/index.js';
import { keepMeetings } from '../policy.js';
import { type Action, actionsOf, type Meeting } from '../queries.js';
import { meetingActions } from '../tables.js';
import { holdOpenMinutes } from './record-attendance.js';

/** What somebody takes on. */
export interface NewAction {
  readonly what: string;
  readonly itemId: string | undefined;
  readonly owner: { readonly personId: string | undefined; readonly name: string };
  readonly dueOn: Day | undefined;
}

/** Notes what somebody takes on at the meeting. Throws `Conflict` once the minutes are approved. */
export async function addAction(work: Work, meeting: Meeting, action: NewAction): Promise<void> {
  await holdOpenMinutes(work, meeting, { what: action.what });
  const { reviewId, partnershipId, id: meetingId } = meeting;
  const [last] = await work.tx
    .select({ number: sql<number>`coalesce(max(${meetingActions.number}), 0)::int` })
    .from(meetingActions)
    .where(eq(meetingActions.meetingId, meetingId));
  await work.tx.insert(meetingActions).values({
    id: work.newId(),
    reviewId,
    partnershipId,
    meetingId,
    number: (last?.number ?? 0) + 1,
    what: action.what,
    itemId: action.itemId ?? null,
    ownerPersonId: action.owner.personId ?? null,
    ownerName: action.owner.name,
    dueOn: action.dueOn ?? null,
  });
  work.record({ action: 'meeting.action-added', reviewId, objectKind: 'meeting', objectId: meetingId });
}

/** Takes back what was noted by mistake, before the minutes are approved. */
export async function withdrawAction(work: Work, meeting: Meeting, action: Action): Promise<void> {
  await holdOpenMinutes(work, meeting, {});
  await work.tx.update(meetingActions).set({ withdrawnAt: work.now }).where(eq(meetingActions.id, action.id));
  work.record({
    action: 'meeting.action-withdrawn',
    reviewId: meeting.reviewId,
    objectKind: 'meeting',
    objectId: meeting.id,
  });
}

/** Says that it is done, or open again: whoever took it on, and those who keep the meetings. */
export async function markAction(
  work: Work,
  review: OpenReview,
  { action, done, note }: { action: Action; done: boolean; note: string },
): Promise<void> {
  authorise(mayMark(work, review, action));
  const [row] = await work.tx
    .update(meetingActions)
    .set({
      doneOn: done ? work.today : null,
      doneBy: done ? personIn(work) : null,
      doneNote: done ? note : '',
      version: sql`${meetingActions.version} + 1`,
    })
    .where(and(eq(meetingActions.id, action.id), isNull(meetingActions.withdrawnAt)))
    .returning({ id: meetingActions.id });
  if (row === undefined) throw new Conflict('This action was taken back.', { note });
  work.record({
    action: done ? 'meeting.action-done' : 'meeting.action-reopened',
    reviewId: review.id,
    objectKind: 'meeting-action',
    objectId: action.id,
  });
}

/** Whether the asker may say that it is done. */
export const mayMark = (work: Work, review: Pick<OpenReview, 'roles'>, action: Action): boolean =>
  keepMeetings.may(review.roles) || (work.actor.kind === 'person' && action.ownerPersonId === work.actor.personId);

/** The action of the address. */
export const theAction = async (work: Work, meeting: Meeting, id: string | undefined): Promise<Action> =>
  found((await actionsOf(work, meeting.id)).find((action) => action.id === id));
