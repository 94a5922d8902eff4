import { type Day, daysBetween } from './day.js';
import { addWorkingDays } from './working-days.js';

/** One step of the partnership's ladder of reminders: working days after the due day, and whom it goes to. */
export interface LadderStep {
  readonly workingDays: number;
  readonly to: 'contact' | 'chief-officer';
}

/** A reminder that is to go out today. */
export interface DueChaser {
  /** Its number on the ladder, from 1. */
  readonly step: number;
  readonly to: LadderStep['to'];
  readonly dueOn: Day;
  /** Days since the step was due: more than nought after the program was away. */
  readonly daysLate: number;
}

/** Days since something was awaited: nought until then, and where no day was said. */
export const daysLate = (dueOn: Day | null, today: Day): number =>
  dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today));

/** The day something is awaited from an agency, and the numbers of the steps that have gone out for it. */
export interface Climbed {
  readonly dueOn: Day;
  readonly sent: readonly number[];
}

/**
 * The reminder due today, if any. After an absence only the latest step goes out: an agency is not sent three at once. A step below one
 * that has gone out is past.
 */
export function chaserDue({ dueOn, sent }: Climbed, ladder: readonly LadderStep[], today: Day): DueChaser | undefined {
  const reached = ladder
    .map(({ workingDays, to }, index) => ({ step: index + 1, to, dueOn: addWorkingDays(dueOn, workingDays) }))
    .findLast((step) => step.dueOn <= today);
  if (reached === undefined || sent.some((step) => step >= reached.step)) return undefined;
  return { ...reached, daysLate: daysBetween(reached.dueOn, today) };
}
