import { type Day, dayInLondon, instantInLondon, inWords } from '../../kernel/day.js';

/** When a meeting is to be, as a clock in London shows it: `14:30`. */
export interface WallTimes {
  readonly on: Day;
  readonly starts: string;
  readonly ends: string;
}

/** The two instants of a meeting. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A reason why something cannot be done yet, beside the field that mends it. */
export interface MeetingBlocker {
  readonly field: string;
  readonly says: string;
}

/** The instants that clocks in London show so, or why there are none: a time that the clocks leap over, or an end before its start. */
export function spanOf({ on, starts, ends }: WallTimes): Span | MeetingBlocker {
  const startsAt = instantInLondon(on, starts);
  if (startsAt === undefined) return leapt('starts', on, starts);
  const endsAt = instantInLondon(on, ends);
  if (endsAt === undefined) return leapt('ends', on, ends);
  return endsAt > startsAt ? { startsAt, endsAt } : { field: 'ends', says: 'The end must be later than the start' };
}

const leapt = (field: 'starts' | 'ends', on: Day, time: string): MeetingBlocker => ({
  field,
  says: `There is no ${time} on ${inWords(on)}: the clocks go forward that night. Enter another time`,
});

/** Where a meeting stands. */
export type Standing = 'coming' | 'past' | 'held' | 'cancelled';

/** A meeting, as far as it decides what may be done with it. */
export interface MeetingState {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelledAt: Date | null;
  readonly agendaSentAt: Date | null;
  readonly attendedAt: Date | null;
  readonly minutesSharedAt: Date | null;
  readonly minutesApprovedAt: Date | null;
}

/** `past`: its time is over and nobody has said who was there. */
export function standingOf(meeting: MeetingState, now: Date): Standing {
  if (meeting.cancelledAt !== null) return 'cancelled';
  if (meeting.attendedAt !== null) return 'held';
  return meeting.startsAt > now ? 'coming' : 'past';
}

/** Whoever arranged a meeting comes to it as it was arranged, unless they say otherwise: they are not asked. */
export const isTakenToCome = (
  { arrangedBy, revision }: { readonly arrangedBy: string; readonly revision: number },
  personId: string | undefined,
): boolean => revision === 0 && arrangedBy === personId;

/** Whether it can still be moved or called off: not after it was held. */
export const mayMove = (meeting: MeetingState): boolean => meeting.cancelledAt === null && meeting.attendedAt === null;

/** Whether its agenda can still be changed: until it is sent. */
export const isAgendaOpen = (meeting: MeetingState): boolean =>
  meeting.cancelledAt === null && meeting.agendaSentAt === null;

/** Whether papers can be put to it or taken off: the minutes list them, and stay once they are approved. */
export const arePapersOpen = (meeting: MeetingState): boolean =>
  meeting.cancelledAt === null && meeting.minutesApprovedAt === null;

/** Whether its minutes can be written: once it has begun, and until they are approved. */
export const areMinutesOpen = (meeting: MeetingState, now: Date): boolean =>
  meeting.cancelledAt === null && meeting.minutesApprovedAt === null && meeting.startsAt <= now;

/** What is known when the agenda is sent. */
export interface Sending {
  readonly meeting: MeetingState;
  readonly items: number;
  /** Titles of papers that the asker may not release. */
  readonly notTheirs: readonly string[];
  /** Titles of papers that were withdrawn since they were put there. */
  readonly withdrawn: readonly string[];
  /** Papers that the asker does not see at all. */
  readonly unseen: number;
}

/** Every reason why the agenda cannot be sent. */
export function sendingBlockers({ meeting, items, notTheirs, withdrawn, unseen }: Sending): MeetingBlocker[] {
  const says: string[] = [];
  if (meeting.cancelledAt !== null) says.push('This meeting is off');
  if (meeting.agendaSentAt !== null) says.push('The agenda was sent already');
  if (items === 0) says.push('Draw up the agenda first');
  for (const title of notTheirs) {
    says.push(`“${title}” is released by the independent chair or the co-ordinator. Ask them to send, or take it out`);
  }
  for (const title of withdrawn) says.push(`“${title}” was withdrawn. Take it off the papers`);
  if (unseen > 0) {
    says.push('There are papers that are not open to you. Ask the independent chair or the co-ordinator to send');
  }
  return says.map((one) => ({ field: 'sending', says: one }));
}

/** What is known when minutes are approved. */
export interface Approving {
  readonly meeting: MeetingState;
  readonly approvedOn: Day;
  readonly today: Day;
  /** The day of the later meeting at which they were approved; undefined when agreed in writing. */
  readonly laterMeetingOn: Day | undefined;
  readonly unwritten: readonly string[];
}

/** Every reason why the minutes cannot be recorded as approved. */
export function approvalBlockers(given: Approving): MeetingBlocker[] {
  const { meeting, approvedOn, laterMeetingOn, unwritten } = given;
  const heldOn = dayInLondon(meeting.startsAt);
  const blockers: MeetingBlocker[] = [];
  if (meeting.minutesSharedAt === null) {
    blockers.push({ field: 'approvedAt', says: 'Send the minutes to the panel first' });
  }
  if (unwritten.length > 0) {
    blockers.push({ field: 'approvedAt', says: `Write the minutes of: ${unwritten.join(', ')}` });
  }
  if (approvedOn < heldOn) {
    blockers.push({
      field: 'approvedOn',
      says: `Date of approval must be on or after ${inWords(heldOn)}, the meeting`,
    });
  }
  if (laterMeetingOn !== undefined && approvedOn !== laterMeetingOn) {
    blockers.push({ field: 'approvedOn', says: `The meeting you chose was on ${inWords(laterMeetingOn)}` });
  }
  return blockers;
}

/** Whose answer counts: the last of each person. `stale` when it was given before the meeting was moved. */
export function lastReplies<R extends { personId: string; revision: number; repliedAt: Date }>(
  replies: readonly R[],
  revision: number,
): Map<string, R & { readonly stale: boolean }> {
  const inOrder = replies.toSorted((one, other) => one.repliedAt.getTime() - other.repliedAt.getTime());
  return new Map(inOrder.map((reply) => [reply.personId, { ...reply, stale: reply.revision < revision }]));
}
