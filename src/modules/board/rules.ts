import type { Day } from '../../kernel/day.js';
import { addWorkingDays, isWithinCalendar } from '../../kernel/working-days.js';

/** What the rules have to know of a meeting. */
export interface MeetingDay {
  readonly boardId: string;
  readonly heldOn: Day;
  /** The last day on which its papers are taken; null when none is set. */
  readonly papersBy: Day | null;
  readonly cancelledAt: Date | null;
}

/** Whether something that is ready on this day can still be put on the meeting: it comes after the day, and its papers are still taken. */
export const takesPapersOn = ({ heldOn, papersBy, cancelledAt }: Omit<MeetingDay, 'boardId'>, ready: Day): boolean =>
  cancelledAt === null && heldOn > ready && (papersBy ?? heldOn) >= ready;

/** The next available meeting of a board (toolkit, section 5, bullet 11): the first one for which what is ready on this day is not too late. */
export const nextMeetingOf = <Meeting extends MeetingDay>(
  meetings: readonly Meeting[],
  boardId: string,
  day: Day,
): Meeting | undefined =>
  meetings
    .filter((one) => one.boardId === boardId && takesPapersOn(one, day))
    .toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1))[0];

/** The day by which papers are wanted; null where the board has no rule, or bank holidays are not known so far ahead. */
export const papersDayOf = (heldOn: Day, workingDays: number | null): Day | null =>
  workingDays === null || !isWithinCalendar(heldOn) ? null : addWorkingDays(heldOn, -workingDays);
