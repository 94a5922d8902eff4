import { dayInLondon } from '../../kernel/day.js';
import { isUuid } from '../../kernel/id.js';
import { and, asc, desc, eq, isNull } from '../../platform/database/sql.js';
import { found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { time } from '../../web/formats.js';
import { people } from '../accounts/index.js';
import { type Review, reviews, visibleReviews } from '../reviews/index.js';
import { meetingKindInWords } from './kinds.js';
import {
  agendaItems,
  meetingActions,
  meetingAddenda,
  meetingAnswers,
  meetingAttendance,
  meetingChanges,
  meetingInvitations,
  meetingMinutes,
  meetingReplies,
  meetings,
} from './tables.js';

export type Meeting = typeof meetings.$inferSelect;
export type AgendaItem = typeof agendaItems.$inferSelect;
export type Minute = typeof meetingMinutes.$inferSelect;
export type Action = typeof meetingActions.$inferSelect;
export type Attendance = typeof meetingAttendance.$inferSelect;

/** What a meeting is called. */
export const meetingTitle = ({ kind, title }: Pick<Meeting, 'kind' | 'title'>): string =>
  kind === 'other' ? title : meetingKindInWords[kind];

/** When, as people say it: the day and the two times in London. */
export const hoursOf = ({ startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>): string =>
  `${time(startsAt)} to ${time(endsAt)}`;

/** The meetings of a review that the asker may know about, earliest first. */
export async function meetingsOf(work: Work, reviewId: string): Promise<Meeting[]> {
  const rows = await work.tx
    .select({ meeting: meetings })
    .from(meetings)
    .innerJoin(reviews, eq(reviews.id, meetings.reviewId))
    .where(and(visibleReviews(work), eq(meetings.reviewId, reviewId)))
    .orderBy(asc(meetings.startsAt), asc(meetings.id));
  return rows.map(({ meeting }) => meeting);
}

/** The meeting of this id, of a review that its guard opened; not found otherwise. */
export async function theMeeting(work: Work, review: Pick<Review, 'id'>, id: string | undefined): Promise<Meeting> {
  const sought = found(id !== undefined && isUuid(id) ? id : undefined);
  const [row] = await work.tx
    .select()
    .from(meetings)
    .where(and(eq(meetings.id, sought), eq(meetings.reviewId, review.id)));
  return found(row);
}

/** The items of a meeting in their order. Row-level security gives readers nothing before the agenda is sent. */
export const itemsOf = (work: Work, meetingId: string): Promise<AgendaItem[]> =>
  work.tx
    .select()
    .from(agendaItems)
    .where(and(eq(agendaItems.meetingId, meetingId), isNull(agendaItems.removedAt)))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id));

/** What the minutes say, by item. */
export async function minutesOf(work: Work, meetingId: string): Promise<ReadonlyMap<string, Minute>> {
  const rows = await work.tx.select().from(meetingMinutes).where(eq(meetingMinutes.meetingId, meetingId));
  return new Map(rows.map((row) => [row.itemId, row]));
}

/** What people took on at a meeting, in the order in which it was noted. */
export const actionsOf = (work: Work, meetingId: string): Promise<Action[]> =>
  work.tx
    .select()
    .from(meetingActions)
    .where(and(eq(meetingActions.meetingId, meetingId), isNull(meetingActions.withdrawnAt)))
    .orderBy(asc(meetingActions.number));

/** What is open of a whole review, whatever meeting it came from. */
export const openActionsOf = (work: Work, reviewId: string): Promise<Action[]> =>
  work.tx
    .select()
    .from(meetingActions)
    .where(
      and(eq(meetingActions.reviewId, reviewId), isNull(meetingActions.doneOn), isNull(meetingActions.withdrawnAt)),
    )
    .orderBy(asc(meetingActions.dueOn), asc(meetingActions.number));

/** Who was there. */
export const attendanceOf = (work: Work, meetingId: string): Promise<Attendance[]> =>
  work.tx
    .select()
    .from(meetingAttendance)
    .where(eq(meetingAttendance.meetingId, meetingId))
    .orderBy(asc(meetingAttendance.name));

/** Each time it was moved or called off, newest first. */
export const changesOf = (work: Work, meetingId: string) =>
  work.tx
    .select()
    .from(meetingChanges)
    .where(eq(meetingChanges.meetingId, meetingId))
    .orderBy(desc(meetingChanges.revision));

/** Who was asked, and to which revision. */
export const invitationsOf = (work: Work, meetingId: string) =>
  work.tx
    .select()
    .from(meetingInvitations)
    .where(eq(meetingInvitations.meetingId, meetingId))
    .orderBy(asc(meetingInvitations.revision), asc(meetingInvitations.name));

/** Every answer; for a member, their own. */
export async function repliesTo(work: Work, meetingId: string): Promise<SaidReply[]> {
  const own = await work.tx.select().from(meetingReplies).where(eq(meetingReplies.meetingId, meetingId));
  const taken = await work.tx.select().from(meetingAnswers).where(eq(meetingAnswers.meetingId, meetingId));
  return [...own, ...taken.map(({ seatId, takenAt, ...one }) => ({ ...one, personId: seatId, repliedAt: takenAt }))];
}

/** An answer to a meeting; for a member without an account `personId` is their place on the panel, as in `Seat`. */
export type SaidReply = Pick<
  typeof meetingReplies.$inferSelect,
  'personId' | 'revision' | 'reply' | 'substitute' | 'repliedAt'
>;

/** What was put right after approval, in order. */
export const addendaOf = (work: Work, meetingId: string) =>
  work.tx
    .select({ addendum: meetingAddenda, by: people.name })
    .from(meetingAddenda)
    .leftJoin(people, eq(people.id, meetingAddenda.addedBy))
    .where(eq(meetingAddenda.meetingId, meetingId))
    .orderBy(asc(meetingAddenda.addedAt));

/** The day of a meeting in London. */
export const dayOfMeeting = ({ startsAt }: Pick<Meeting, 'startsAt'>) => dayInLondon(startsAt);
