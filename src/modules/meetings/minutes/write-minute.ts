import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { ItemAnswer } from '../kinds.js';
import type { AgendaItem, Meeting } from '../queries.js';
import { meetingMinutes } from '../tables.js';
import { holdMinutes } from './record-attendance.js';

/** What the minutes say on an item. */
export interface MinuteText {
  readonly text: string;
  readonly decision: string;
  readonly answer: ItemAnswer | undefined;
  /** 0 where nothing was written yet. */
  readonly version: number;
}

/**
 * Writes the minutes of one item; `approved`, and nothing is written, when the whole was approved meanwhile. Throws `Conflict`, with what was
 * typed, when somebody else wrote the item first.
 */
export async function writeMinute(
  work: Work,
  meeting: Meeting,
  { item, minute }: { item: AgendaItem; minute: MinuteText },
): Promise<'written' | 'approved'> {
  const { text, decision, version } = minute;
  const typed = { text, decision, ...(minute.answer === undefined ? {} : { answer: minute.answer }) };
  if ((await holdMinutes(work, meeting, typed)) === 'approved') return 'approved';
  const { reviewId, partnershipId, id: meetingId } = meeting;
  const answer = minute.answer ?? null;
  const says = { text, decision, answer, writtenBy: personIn(work), writtenAt: work.now };
  const [row] =
    version === 0
      ? await work.tx
          .insert(meetingMinutes)
          .values({ ...says, itemId: item.id, reviewId, partnershipId, meetingId })
          .onConflictDoNothing()
          .returning({ id: meetingMinutes.itemId })
      : await work.tx
          .update(meetingMinutes)
          .set({ ...says, version: sql`${meetingMinutes.version} + 1` })
          .where(and(eq(meetingMinutes.itemId, item.id), eq(meetingMinutes.version, version)))
          .returning({ id: meetingMinutes.itemId });
  if (row === undefined) throw new Conflict('Somebody else wrote the minutes of this item first.', typed);
  work.record({ action: 'meeting.minuted', reviewId, objectKind: 'meeting', objectId: meetingId });
  return 'written';
}
