import { type Day, dayInLondon } from '../../../kernel/day.js';
import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { tellPanel } from '../agenda/send-agenda.js';
import type { AddedAnswer } from '../kinds.js';
import { itemsOf, type Meeting, minutesOf } from '../queries.js';
import { approvalBlockers, type MeetingBlocker } from '../rules.js';
import { meetingAddenda, meetings } from '../tables.js';

/** Sends the draft minutes to the panel; they can still be changed until they are approved. */
export async function shareMinutes(work: Work, review: Review, meeting: Meeting): Promise<MeetingBlocker[]> {
  if (meeting.attendedAt === null) return [{ field: 'sharing', says: 'Record who was there first' }];
  const [row] = await work.tx
    .update(meetings)
    .set({ minutesSharedAt: work.now, version: sql`${meetings.version} + 1` })
    .where(and(eq(meetings.id, meeting.id), isNull(meetings.minutesSharedAt)))
    .returning({ id: meetings.id });
  if (row === undefined) throw new Conflict('Somebody else has sent the minutes.');
  await tellPanel(work, review, { meeting, what: 'minutes' });
  work.record({ action: 'meeting.minutes-sent', reviewId: review.id, objectKind: 'meeting', objectId: meeting.id });
  return [];
}

/** At which later meeting they were approved, and when; undefined when it was agreed in writing. */
export interface Approval {
  readonly approvedOn: Day;
  readonly laterMeeting: Meeting | undefined;
}

/** Records that the minutes were approved: from now on they stay as they are. Every reason why not, otherwise. */
export async function approveMinutes(
  work: Work,
  meeting: Meeting,
  { approvedOn, laterMeeting }: Approval,
): Promise<MeetingBlocker[]> {
  // Taken first, so that whoever is writing an item now is before this approval or after it, never beside it.
  const [held] = await work.tx
    .update(meetings)
    .set({ version: sql`${meetings.version} + 1` })
    .where(and(eq(meetings.id, meeting.id), isNull(meetings.minutesApprovedAt)))
    .returning();
  if (held === undefined) throw new Conflict('Somebody else has recorded the approval.');
  const blockers = approvalBlockers({
    meeting: held,
    approvedOn,
    today: work.today,
    laterMeetingOn: laterMeeting === undefined ? undefined : dayInLondon(laterMeeting.startsAt),
    unwritten: await unwritten(work, meeting.id),
  });
  if (blockers.length > 0) return blockers;
  await work.tx
    .update(meetings)
    .set({ minutesApprovedAt: work.now, approvedOn, approvedAtMeeting: laterMeeting?.id ?? null })
    .where(eq(meetings.id, meeting.id));
  const { reviewId, id: objectId } = meeting;
  work.record({ action: 'meeting.minutes-approved', reviewId, objectKind: 'meeting', objectId });
  return [];
}

/** Items that a duty rests on and that nobody has answered. Silence on any other means that nothing was raised. */
async function unwritten(work: Work, meetingId: string): Promise<string[]> {
  const written = await minutesOf(work, meetingId);
  return (await itemsOf(work, meetingId))
    .filter(({ id, kind }) => (kind === 'scope' || kind === 'photograph') && !written.has(id))
    .map(({ title }) => `“${title}”`);
}

/** Puts something right after approval, and on record what a duty rests on; the minutes stay as they are beside it. */
export async function addAddendum(
  work: Work,
  meeting: Meeting,
  { text, answers }: { text: string; answers: AddedAnswer[] },
): Promise<void> {
  if (meeting.minutesApprovedAt === null)
    throw new Conflict('These minutes can still be changed themselves.', { text });
  const { reviewId, partnershipId, id: meetingId } = meeting;
  const id = work.newId();
  await work.tx
    .insert(meetingAddenda)
    .values({ id, reviewId, partnershipId, meetingId, text, answers, addedBy: personIn(work), addedAt: work.now });
  work.record({ action: 'meeting.addendum-added', reviewId, objectKind: 'meeting', objectId: meetingId });
}
