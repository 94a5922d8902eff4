import { addDays, type Day, instantInLondon } from '../../kernel/day.js';
import type { CalendarEntry } from '../../platform/calendar/index.js';
import type { Work } from '../../platform/work.js';
import { boardPaths } from './paths.js';
import { readersOfBoards } from './policy.js';
import { type BoardMeeting, boardsOf, meetingsOf } from './queries.js';

/** How far back a calendar goes, in days: what is off stays in it until it is past. */
const DAYS_BACK = 90;
const HOURS = 2;
const HOUR = 3_600_000;

/** Meetings of the boards, for everybody who reads of boards. */
export async function boardsOnCalendar(work: Work): Promise<CalendarEntry[]> {
  const { actor } = work;
  if (actor.kind !== 'person') return [];
  const reads = actor.roles.filter(({ role }) => (readersOfBoards as readonly string[]).includes(role));
  const entries: CalendarEntry[] = [];
  for (const partnershipId of new Set(reads.map((held) => held.partnershipId))) {
    const names = new Map((await boardsOf(work, partnershipId)).map(({ id, name }) => [id, name]));
    const meetings = (await meetingsOf(work, partnershipId)).filter(
      ({ heldOn }) => heldOn > addDays(work.today, -DAYS_BACK),
    );
    entries.push(...meetings.map((one) => entryOf(work, one, names.get(one.boardId) ?? 'A board')));
  }
  return entries;
}

const entryOf = (work: Work, meeting: BoardMeeting, name: string): CalendarEntry => ({
  id: `board-meeting-${meeting.id}@${new URL(work.installation.publicUrl).hostname}`,
  revision: meeting.version,
  changedAt: meeting.changedAt,
  when: whenOf(meeting.heldOn, meeting.startsAt),
  title: `${name}: meeting`,
  ...(meeting.place === '' ? {} : { place: meeting.place }),
  link: work.installation.publicUrl + boardPaths.meeting(meeting.boardId, meeting.id),
  cancelled: meeting.cancelledAt !== null,
});

/** How long boards sit is not kept: two hours stand in a calendar, and the whole day where the hour is not known. */
function whenOf(day: Day, clock: string): CalendarEntry['when'] {
  const startsAt = clock === '' ? undefined : instantInLondon(day, clock);
  return startsAt === undefined ? { day } : { startsAt, endsAt: new Date(startsAt.getTime() + HOURS * HOUR) };
}
