import type { Day } from '../../../kernel/day.js';
import type { GivingWay } from '../kinds.js';
import type { MeetingDay } from '../rules.js';

/** The meeting at which something was given that day, or with whose papers it went: the first one from then on. None for what went by mail. */
export function meetingFor<Meeting extends MeetingDay>(
  meetings: readonly Meeting[],
  boardId: string,
  { on, how }: { readonly on: Day; readonly how: GivingWay },
): Meeting | undefined {
  const held = meetings.filter((one) => one.boardId === boardId && one.cancelledAt === null);
  switch (how) {
    case 'meeting':
      return held.find(({ heldOn }) => heldOn === on);
    case 'papers':
      return held
        .filter(({ heldOn }) => heldOn >= on)
        .toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1))[0];
    default:
      return undefined;
  }
}
