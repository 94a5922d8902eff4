import { and, eq, isNull, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { AttendanceState } from '../kinds.js';
import type { Meeting } from '../queries.js';
import { areMinutesOpen } from '../rules.js';
import { meetingAttendance, meetings } from '../tables.js';

/** Whether somebody was there. */
export interface Attended {
  readonly seatId: string;
  readonly name: string;
  readonly post: string;
  readonly agencyName: string;
  readonly state: AttendanceState;
  readonly substitute: string;
}

/** Records who was there, and with it that the meeting was held. Throws `Conflict` before it begins, once it is off, or once approved. */
export async function recordAttendance(work: Work, meeting: Meeting, attended: readonly Attended[]): Promise<void> {
  await holdOpenMinutes(work, meeting, {});
  await work.tx
    .update(meetings)
    .set({ attendedAt: work.now })
    .where(and(eq(meetings.id, meeting.id), isNull(meetings.attendedAt)));
  const { reviewId, partnershipId, id: meetingId } = meeting;
  const by = { recordedBy: personIn(work), recordedAt: work.now };
  for (const one of attended) {
    await work.tx
      .insert(meetingAttendance)
      .values({ ...one, ...by, id: work.newId(), reviewId, partnershipId, meetingId })
      .onConflictDoUpdate({
        target: [meetingAttendance.meetingId, meetingAttendance.seatId],
        set: { ...by, state: one.state, substitute: one.substitute },
      });
  }
  work.record({ action: 'meeting.attendance-recorded', reviewId, objectKind: 'meeting', objectId: meetingId });
}

/**
 * Holds the minutes for this unit of work, so that nobody approves them meanwhile; says so when they were approved. Throws `Conflict` with
 * what was typed for a meeting that has not begun, or is off.
 */
export async function holdMinutes(
  work: Work,
  meeting: Meeting,
  typed: Readonly<Record<string, string | string[]>>,
): Promise<'open' | 'approved'> {
  const [row] = await work.tx
    .update(meetings)
    .set({ version: sql`${meetings.version} + 1` })
    .where(eq(meetings.id, meeting.id))
    .returning();
  if (row !== undefined && row.minutesApprovedAt !== null) return 'approved';
  if (row === undefined || !areMinutesOpen(row, work.now)) {
    throw new Conflict('This meeting has not begun, or is off.', typed);
  }
  return 'open';
}

/** The same where an approval leaves nothing to be done but to say so. */
export async function holdOpenMinutes(
  work: Work,
  meeting: Meeting,
  typed: Readonly<Record<string, string | string[]>>,
): Promise<void> {
  if ((await holdMinutes(work, meeting, typed)) === 'approved') {
    throw new Conflict('The minutes were approved meanwhile.', typed);
  }
}
