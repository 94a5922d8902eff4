import { type Day, daysBetween, inWords } from '../../../kernel/day.js';
import type { Duty } from '../../../kernel/duty.js';
import type { DutyState } from '../../../kernel/duty-state.js';

/** First day of a pause, and the day the clocks run again; absent while it is open. */
export interface PauseDays {
  readonly from: Day;
  readonly to: Day | undefined;
}

/** Why a pause, or another end of one, cannot be recorded. */
export type PauseBlocker =
  | { readonly kind: 'ends-before-it-starts'; readonly from: Day }
  | { readonly kind: 'no-stage-chosen' }
  | { readonly kind: 'nothing-to-pause' }
  | { readonly kind: 'before-the-decision'; readonly decidedOn: Day }
  | { readonly kind: 'overlaps'; readonly other: PauseDays };

/** What is known of a review when it is to be paused. */
export interface PauseGround {
  /** The day it was decided, or directed, that a review is held. */
  readonly decidedOn: Day | undefined;
  /** Its other pauses, those taken back left out. */
  readonly others: readonly PauseDays[];
}

/**
 * Every reason why a pause cannot be recorded. A review that nobody has decided to hold cannot be paused: the decision itself is put off, with
 * its own reason, where it has to wait. Pauses of one review never overlap, whatever clocks they stop, so that each can say what it cost;
 * one may begin on the day another ended.
 */
export function pauseBlockers(
  pause: PauseDays & { readonly extent: 'all' | 'some'; readonly stops: readonly string[] },
  { decidedOn, others }: PauseGround,
): PauseBlocker[] {
  const blockers = endBlockers(pause, others);
  if (pause.extent === 'some' && pause.stops.length === 0) blockers.push({ kind: 'no-stage-chosen' });
  if (decidedOn === undefined) blockers.push({ kind: 'nothing-to-pause' });
  else if (pause.from < decidedOn) blockers.push({ kind: 'before-the-decision', decidedOn });
  return blockers;
}

/** Every reason why a pause cannot have these days: it ends after it starts, and touches no other. */
export function endBlockers(pause: PauseDays, others: readonly PauseDays[]): PauseBlocker[] {
  if (pause.to !== undefined && pause.to <= pause.from) return [{ kind: 'ends-before-it-starts', from: pause.from }];
  const other = others.find((candidate) => overlap(pause, candidate));
  return other === undefined ? [] : [{ kind: 'overlaps', other }];
}

/** The day the clocks run again belongs to no pause. */
const overlap = (one: PauseDays, other: PauseDays): boolean =>
  (other.to === undefined || one.from < other.to) && (one.to === undefined || other.from < one.to);

/** The reason in words, with the field that mends it. */
export function sayPauseBlocker(blocker: PauseBlocker): { field: string; message: string } {
  switch (blocker.kind) {
    case 'ends-before-it-starts':
      return {
        field: 'to',
        message: `The clock must run again after ${inWords(blocker.from)}, the first day of the pause`,
      };
    case 'no-stage-chosen':
      return { field: 'stops', message: 'Select at least one stage whose clocks stop' };
    case 'nothing-to-pause':
      return {
        field: 'from',
        message:
          'Only a review that it was decided to hold can be paused. If the decision has to wait, put it off on the decision page',
      };
    case 'before-the-decision':
      return {
        field: 'from',
        message: `First day of the pause must be the same as or after ${inWords(blocker.decidedOn)}, when it was decided to hold the review`,
      };
    case 'overlaps':
      return {
        field: 'from',
        message: `The review is paused already ${spanInWords(blocker.other)}. End that pause first, or choose other dates`,
      };
  }
}

const spanInWords = ({ from, to }: PauseDays): string =>
  to === undefined ? `from ${inWords(from)}, and that pause is open` : `from ${inWords(from)} to ${inWords(to)}`;

/** How many days the clocks have stood still by today, which counts while the pause is open; the day they run again does not. */
export const lasted = ({ from, to }: PauseDays, today: Day): number =>
  Math.max(0, to === undefined || to > today ? daysBetween(from, today) + 1 : daysBetween(from, to));

/** What the pauses did to one duty. */
export interface Cost {
  readonly dutyId: string;
  readonly title: string;
  /** By the limit alone, as if nothing had stopped it. */
  readonly original: Day | undefined;
  /** Absent while an open pause holds it. */
  readonly now: Day | undefined;
  readonly days: number;
}

/** What pauses cost, duty by duty: only duties whose clock stood still. */
export const costs = (duties: readonly Pick<Duty, 'id' | 'title'>[], states: readonly DutyState[]): Cost[] =>
  states.flatMap((state) =>
    state.pausedDays === 0
      ? []
      : [
          {
            dutyId: state.dutyId,
            title: duties.find(({ id }) => id === state.dutyId)?.title ?? '',
            original: state.originalDue,
            now: state.effectiveDue,
            days: state.pausedDays,
          },
        ],
  );
