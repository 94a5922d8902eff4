import { addDays, startOfDayInLondon } from '../../kernel/day.js';
import type { Waiting } from '../../platform/catalogue.js';
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { longDate } from '../../web/formats.js';
import { live, memberships, reviews, visibleReviews } from '../reviews/index.js';
import { meetingPaths } from './paths.js';
import { dayOfMeeting } from './queries.js';
import { isTakenToCome, lastReplies } from './rules.js';
import { meetingActions, meetingInvitations, meetingReplies, meetings } from './tables.js';

const DAYS_AHEAD = 14;

/** What meetings want of the asker: an answer, what they took on, and of those who keep them, who was there. */
export async function meetingsWaiting(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const { personId } = work.actor;
  return [
    ...(await unanswered(work, personId)),
    ...(await takenOn(work, personId)),
    ...(await toRecord(work, personId)),
  ];
}

async function unanswered(work: Work, personId: string): Promise<Waiting[]> {
  const rows = await work.tx
    .select({ meeting: meetings, reference: reviews.reference })
    .from(meetings)
    .innerJoin(reviews, eq(reviews.id, meetings.reviewId))
    .innerJoin(
      meetingInvitations,
      and(
        eq(meetingInvitations.meetingId, meetings.id),
        eq(meetingInvitations.revision, meetings.revision),
        eq(meetingInvitations.personId, personId),
      ),
    )
    .where(and(visibleReviews(work), isNull(meetings.cancelledAt), gt(meetings.startsAt, work.now)))
    .orderBy(asc(meetings.startsAt));
  if (rows.length === 0) return [];
  const ids = rows.map(({ meeting }) => meeting.id);
  const said = await work.tx
    .select()
    .from(meetingReplies)
    .where(and(inArray(meetingReplies.meetingId, ids), eq(meetingReplies.personId, personId)));
  return rows.flatMap(({ meeting, reference }) => {
    const own = said.filter(({ meetingId }) => meetingId === meeting.id);
    const last = lastReplies(own, meeting.revision).get(personId);
    if (last === undefined ? isTakenToCome(meeting, personId) : !last.stale) return [];
    return [
      {
        text: 'Say whether you are coming to a meeting',
        href: meetingPaths.one(reference, meeting.id),
        reference,
        detail: `It is on ${longDate(dayOfMeeting(meeting))}`,
      },
    ];
  });
}

async function takenOn(work: Work, personId: string): Promise<Waiting[]> {
  const rows = await work.tx
    .select({ action: meetingActions, reference: reviews.reference })
    .from(meetingActions)
    .innerJoin(reviews, eq(reviews.id, meetingActions.reviewId))
    .where(
      and(
        visibleReviews(work),
        eq(meetingActions.ownerPersonId, personId),
        isNull(meetingActions.doneOn),
        isNull(meetingActions.withdrawnAt),
      ),
    )
    .orderBy(asc(meetingActions.dueOn));
  return rows.map(({ action, reference }) => ({
    text: `Action ${action.number} from a meeting: ${action.what.length > 90 ? `${action.what.slice(0, 89)}…` : action.what}`,
    href: meetingPaths.action(reference, action.meetingId, action.id),
    reference,
    ...(action.dueOn === null ? {} : { dueOn: action.dueOn }),
  }));
}

/** Meetings of the last fortnight of which nobody has said who was there: for their minute taker, else for who runs the review. */
async function toRecord(work: Work, personId: string): Promise<Waiting[]> {
  const taking = await work.tx
    .select({ reviewId: memberships.reviewId })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), eq(memberships.role, 'minute-taker'), live(work)));
  if (taking.length === 0) return [];
  const rows = await work.tx
    .select({ meeting: meetings, reference: reviews.reference })
    .from(meetings)
    .innerJoin(reviews, eq(reviews.id, meetings.reviewId))
    .where(
      and(
        visibleReviews(work),
        inArray(
          meetings.reviewId,
          taking.map(({ reviewId }) => reviewId),
        ),
        isNull(meetings.cancelledAt),
        isNull(meetings.minutesSharedAt),
        isNotNull(meetings.agendaDrawnAt),
        lte(meetings.startsAt, work.now),
        gt(meetings.startsAt, startOfDayInLondon(addDays(work.today, -10 * DAYS_AHEAD))),
      ),
    )
    .orderBy(asc(meetings.startsAt));
  return rows.map(({ meeting, reference }) => ({
    text: meeting.attendedAt === null ? 'Record who came to a meeting' : 'Write the minutes and send them',
    href: (meeting.attendedAt === null ? meetingPaths.attendance : meetingPaths.minutes)(reference, meeting.id),
    reference,
    detail: `It was on ${longDate(dayOfMeeting(meeting))}`,
  }));
}
