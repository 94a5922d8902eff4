import type { Day } from './day.js';
import type { DutyId } from './duty.js';

/** Where a duty stands. `standing`: always owed, with no day, and nothing has met it yet. */
export type DutyStateName = 'not-yet-started' | 'due' | 'overdue' | 'met' | 'not-applicable' | 'paused' | 'standing';

/** Where a duty stands today, and why. Days are absent where none can be given. */
export interface DutyState {
  readonly dutyId: DutyId;
  readonly state: DutyStateName;
  /** The thing it is about, for a duty owed for each of several. */
  readonly about: string | undefined;
  readonly startedOn: Day | undefined;
  /** By the limit alone. */
  readonly originalDue: Day | undefined;
  /** As last agreed. */
  readonly agreedDue: Day | undefined;
  /** Original or agreed, with pauses counted: what "due" and "overdue" go by. Absent while an open pause holds the clock. */
  readonly effectiveDue: Day | undefined;
  /** The day it was met; for a duty that recurs, the last time. */
  readonly metOn: Day | undefined;
  /** Days past the effective day, to today or to the day it was met; nought when not late. */
  readonly daysLate: number;
  readonly metLate: boolean;
  /** Days on which the clock stood still. */
  readonly pausedDays: number;
  /** The day rests on bank holidays worked out by rule, not yet published. */
  readonly provisional: boolean;
  /** How many are still owed: nought or one, more for a duty owed for each of several. */
  readonly outstanding: number;
  /** Something to know about the day, such as that it is a Sunday: days are shown, never moved. */
  readonly warning: string | undefined;
  /** Where the day comes from, in sentences. */
  readonly sentence: string;
}
