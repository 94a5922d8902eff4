import type { Day } from './day.js';
import type { ClockStart, FactName } from './facts.js';
import type { Regime, RegimeId } from './regime.js';
import type { LimitSetting, Mark } from './rule-source.js';
import type { WorkingCalendar } from './working-days.js';

export { type LimitSetting, type Mark, marks } from './rule-source.js';

/** The stages of a review: A readiness, B notification, C scoping and decision, D setting up, E gathering, F report, G quality assurance, H closing out. */
export const stages = {
  A: 'Preparedness (before any death)',
  B: 'Notification',
  C: 'Scoping and decision',
  D: 'Setting up',
  E: 'Gathering',
  F: 'Analysis, report, recommendations',
  G: 'Quality assurance',
  H: 'Closing out: recommendations, publication, learning',
} as const;

/** The letter of a stage, which is also the first letter of its duties' ids. */
export type Stage = keyof typeof stages;

/** The id of a duty in the catalogue, such as C-04 or H-01b. */
export type DutyId = `${Stage}-${string}`;

/** A limit counted in months, days or working days. */
export interface PeriodLimit {
  readonly kind: 'months' | 'days' | 'working-days';
  readonly number: number;
  /** The setting by which a partnership may give its own number. */
  readonly setting?: LimitSetting;
  /** The fact it counts from, when that is not the one that starts the duty. */
  readonly from?: FactName;
  /** The duty within whose limit this one falls: what is agreed or paused for that one holds for this one too. */
  readonly inside?: DutyId;
}

/**
 * By when a duty is to be done.
 * - `none`: no limit is set; `promptly` and `immediate`: soon or at once, but no day;
 * - `same-day`: the day it starts; `months` (corresponding date), `days`, `working-days`: so many after it starts;
 * - `by-date`: the day that another fact gives (a date stated in a letter); `before`: the day of another event, or earlier;
 * - `next-meeting`: the first meeting after the day it starts; `each-quarter`: by the end of every calendar quarter;
 * - `each-year`: within so many months of the last time.
 */
export type Limit =
  | { readonly kind: 'none' }
  | { readonly kind: 'promptly'; readonly words?: string }
  | { readonly kind: 'immediate' }
  | { readonly kind: 'same-day' }
  | PeriodLimit
  | { readonly kind: 'by-date'; readonly fact: FactName }
  | { readonly kind: 'before'; readonly fact: FactName | readonly FactName[] }
  | { readonly kind: 'next-meeting'; readonly fact: FactName }
  | { readonly kind: 'each-quarter' }
  | { readonly kind: 'each-year'; readonly number: number; readonly setting: LimitSetting };

/** A duty of a review or of the partnership, as data. */
export interface Duty {
  readonly id: DutyId;
  readonly stage: Stage;
  readonly title: string;
  /** Whose duty it is: a role in words. */
  readonly owner: string;
  /** To whom it is owed, in words. */
  readonly owedTo?: string;
  /** Owed once a review, or by the partnership whatever reviews there are. */
  readonly scope: 'review' | 'partnership';
  /** The fact that starts it (the first of them to happen), or `standing` when it is always owed. */
  readonly starts: FactName | readonly FactName[] | 'standing';
  readonly limit: Limit;
  /** The facts that meet it: any one of them. */
  readonly met: readonly FactName[];
  /** Owed anew each time a starting fact happens; facts are paired by what they are `about`. */
  readonly each?: true;
  readonly when?: Condition;
  /** What proves it. */
  readonly proof: string;
  readonly regimes: 'all' | readonly RegimeId[];
  /** Where the rule comes from, in words fit to show. */
  readonly source: string;
  readonly mark: readonly Mark[];
}

/** When a duty applies: in words that follow "only" or "unless", and as a test. */
export interface Condition {
  readonly says: string;
  test(facts: FactsHeld, settings: DutySettings): boolean;
}

/** The facts of a review as a condition sees them: those that have happened by today. */
export interface FactsHeld {
  has(name: FactName): boolean;
  /** The day it first happened. */
  on(name: FactName): Day | undefined;
}

/** A fact with a day, read from the rows of the module that owns it. */
export interface DatedFact {
  readonly name: FactName;
  readonly on: Day;
  /** Words that follow "when", in place of the usual ones for this fact. */
  readonly says?: string;
  /** The thing it is about (an action's id, an agency's id) when the fact repeats. */
  readonly about?: string;
}

/** A stop of the clock: from its first day (which does not count) up to the day the clock runs again (which does). */
export interface Pause {
  readonly from: Day;
  /** The day the clock runs again; absent while the pause is open. */
  readonly to?: Day | undefined;
  readonly stops: readonly (DutyId | Stage)[] | 'all';
  readonly reason: string;
}

/** A new day agreed for a duty. The original day is kept beside it. */
export interface Extension {
  readonly dutyId: DutyId;
  readonly agreedOn: Day;
  readonly newDue: Day;
  readonly reason: string;
  readonly agreedBy: string;
  readonly about?: string | undefined;
}

/** A duty marked as met by a person, where no act of the system meets it. */
export interface MetByHand {
  readonly dutyId: DutyId;
  readonly on: Day;
  readonly by: string;
  readonly note: string;
  readonly proof: string;
  readonly about?: string | undefined;
}

/** What a partnership has set. */
export interface DutySettings {
  /** Own numbers in place of those in the catalogue. */
  readonly limits?: Partial<Readonly<Record<LimitSetting, number>>>;
  /** The optional scoping review stage of the 2024 draft guidance is in use. */
  readonly scopingReview?: boolean;
}

/** Everything that the state of a duty depends on. */
export interface Situation {
  readonly facts: readonly DatedFact[];
  readonly pauses?: readonly Pause[];
  readonly extensions?: readonly Extension[];
  readonly byHand?: readonly MetByHand[];
  readonly settings?: DutySettings;
  readonly regime: Regime;
  readonly calendar: WorkingCalendar;
  /** The date the clock for the decision runs from; first aware unless an authorised person picked another. */
  readonly clockStart?: ClockStart;
  /** The day from which standing duties that recur are counted; today when absent. */
  readonly standingSince?: Day;
  readonly today: Day;
}
