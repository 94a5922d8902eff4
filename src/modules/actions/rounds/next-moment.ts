import { addDays, type Day } from '../../../kernel/day.js';
import type { LadderStep } from '../../../kernel/reminder-ladder.js';
import { addWorkingDays } from '../../../kernel/working-days.js';

/** When a lead is reminded of the day of an action or of a milestone, and when the chief officer who passed the action down is told. */
export type ReminderMoment = 'before-due' | 'due' | 'late' | 'to-chief-officer' | 'milestone-near' | 'milestone-due';

/** A moment, and the day on which it falls. */
export interface Moment {
  readonly moment: ReminderMoment;
  readonly forDay: Day;
}

/** How a partnership reminds. */
export interface Rhythm {
  /** Days before the day of an action. */
  readonly daysBefore: number;
  /** What follows once it is late. */
  readonly ladder: readonly LadderStep[];
}

/** An action whose lead accepted it, and what was sent about it. */
export interface Reminded {
  readonly dueOn: Day;
  /** Whoever accepts an action knows its day: what fell before is past. */
  readonly acceptedOn: Day;
  readonly sent: readonly { readonly moment: string; readonly forDay: Day }[];
}

/** Every moment of an action, in order of days. */
export const momentsOf = (dueOn: Day, { daysBefore, ladder }: Rhythm): Moment[] =>
  [
    { moment: 'before-due' as const, forDay: addDays(dueOn, -daysBefore) },
    { moment: 'due' as const, forDay: dueOn },
    ...ladder.map(({ workingDays, to }) => ({
      moment: to === 'contact' ? ('late' as const) : ('to-chief-officer' as const),
      forDay: addWorkingDays(dueOn, workingDays),
    })),
  ].toSorted(byDay);

const byDay = (one: Moment, other: Moment): number =>
  one.forDay < other.forDay ? -1 : one.forDay > other.forDay ? 1 : 0;

/**
 * The reminder that is to go out today, if any. After an absence only the latest: nobody is sent two at once. Whatever was sent to the lead
 * since, a round too, stands for it; the chief officer is told all the same.
 */
export function nextMoment({ dueOn, acceptedOn, sent }: Reminded, rhythm: Rhythm, today: Day): Moment | undefined {
  const reached = momentsOf(dueOn, rhythm).findLast(({ forDay }) => forDay <= today);
  if (reached === undefined || (reached.moment === 'before-due' && reached.forDay <= acceptedOn)) return undefined;
  const stands = sent.some(
    ({ moment, forDay }) =>
      !isOfMilestone(moment) &&
      forDay >= reached.forDay &&
      (reached.moment !== 'to-chief-officer' || moment === 'to-chief-officer'),
  );
  return stands ? undefined : reached;
}

/** Near, and on the day: a milestone that is past is asked about in the round, and colours its action. */
const momentsOfMilestone = (dueOn: Day, daysBefore: number): Moment[] => [
  { moment: 'milestone-near', forDay: addDays(dueOn, -daysBefore) },
  { moment: 'milestone-due', forDay: dueOn },
];

const isOfMilestone = (moment: string): boolean => moment === 'milestone-near' || moment === 'milestone-due';

/**
 * The reminder of a milestone that is to go out today, if any, each at its own moment. After an absence only the latest; whatever was sent to
 * the lead about the action since, a round too, stands for it.
 */
export function nextMilestoneMoment(
  { milestones, acceptedOn, sent }: Omit<Reminded, 'dueOn'> & { readonly milestones: readonly Day[] },
  { daysBefore }: Pick<Rhythm, 'daysBefore'>,
  today: Day,
): Moment | undefined {
  const reached = milestones
    .flatMap((dueOn) => momentsOfMilestone(dueOn, daysBefore))
    .filter(({ moment, forDay }) => forDay <= today && (moment === 'milestone-due' || forDay > acceptedOn))
    .toSorted(byDay)
    .at(-1);
  if (reached === undefined || reached.forDay <= acceptedOn) return undefined;
  const stands = sent.some(({ moment, forDay }) => moment !== 'to-chief-officer' && forDay >= reached.forDay);
  return stands ? undefined : reached;
}
