import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import type { Meeting } from '../queries.js';
import { type MeetingBlocker, mayMove, spanOf, type WallTimes } from '../rules.js';
import { meetingChanges, meetings } from '../tables.js';
import { placeBlockers } from './arrange-meeting.js';
import { inviteAgain } from './invite-members.js';

/** Where and when it is now, and why. */
export interface Move extends WallTimes {
  readonly place: string;
  readonly onlineLink: string;
  readonly reason: string;
  readonly version: number | undefined;
}

const HELD: MeetingBlocker = { field: 'reason', says: 'This meeting was held or called off already' };

/** Moves a meeting and tells everybody who was asked. Throws `Conflict` when somebody else changed it first. */
export async function moveMeeting(
  work: Work,
  review: Review,
  { meeting, to }: { meeting: Meeting; to: Move },
): Promise<MeetingBlocker[]> {
  const span = spanOf(to);
  const blockers = [...(mayMove(meeting) ? [] : [HELD]), ...('says' in span ? [span] : []), ...placeBlockers(to)];
  if (blockers.length > 0 || 'says' in span) return blockers;
  const { place, onlineLink } = to;
  const moved = await change(work, meeting, { ...to, set: { ...span, place, onlineLink } });
  work.record({ action: 'meeting.moved', reviewId: review.id, objectKind: 'meeting', objectId: meeting.id });
  await inviteAgain(work, review, moved);
  return [];
}

/** Calls a meeting off and tells everybody who was asked. Throws `Conflict` when somebody else changed it first. */
export async function cancelMeeting(
  work: Work,
  review: Review,
  { meeting, reason, version }: { meeting: Meeting; reason: string; version: number | undefined },
): Promise<MeetingBlocker[]> {
  if (!mayMove(meeting)) return [HELD];
  const off = await change(work, meeting, { reason, version, set: { cancelledAt: work.now } });
  work.record({ action: 'meeting.cancelled', reviewId: review.id, objectKind: 'meeting', objectId: meeting.id });
  await inviteAgain(work, review, off);
  return [];
}

interface Change {
  readonly reason: string;
  readonly version: number | undefined;
  readonly set: Partial<typeof meetings.$inferInsert>;
}

async function change(work: Work, meeting: Meeting, { reason, version, set }: Change): Promise<Meeting> {
  const [row] = await work.tx
    .update(meetings)
    .set({
      ...set,
      changedAt: work.now,
      revision: sql`${meetings.revision} + 1`,
      version: sql`${meetings.version} + 1`,
    })
    .where(and(eq(meetings.id, meeting.id), eq(meetings.version, version ?? 0)))
    .returning();
  if (row === undefined) throw new Conflict('Somebody else changed this meeting first.', { reason });
  await work.tx.insert(meetingChanges).values({
    id: work.newId(),
    reviewId: meeting.reviewId,
    partnershipId: meeting.partnershipId,
    meetingId: meeting.id,
    revision: row.revision,
    cancelled: row.cancelledAt !== null,
    wasAt: meeting.startsAt,
    wasPlace: meeting.place === '' ? 'Online' : meeting.place,
    reason,
    changedBy: personIn(work),
    changedAt: work.now,
  });
  return row;
}
