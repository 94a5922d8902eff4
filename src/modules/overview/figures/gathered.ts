import type { Day } from '../../../kernel/day.js';
import type { ActionAsAt } from '../../actions/index.js';
import type { RecommendationAsAt } from '../../recommendations/index.js';
import type { StageId } from '../../register/index.js';
import type { Quarter } from '../quarter.js';
import type { ChangeGathered } from './of-change.js';

/** What may happen to a review in a quarter, and how it is said. */
export const happenings = {
  notified: 'New notifications accepted',
  'to-hold': 'Decided to hold a review',
  'not-to-hold': 'Decided not to hold a review',
  directed: 'Directed to hold a review',
  transferred: 'Passed to another partnership',
  'signed-off': 'Reports signed off by the partnership',
  submitted: 'Sent to the Home Office for quality assurance',
  cleared: 'Cleared by quality assurance',
  published: 'Published',
  withheld: 'Not to be published',
  closed: 'Closed',
} as const;

export type Happening = keyof typeof happenings;
export type Happened = Readonly<Record<Happening, number>>;

/** A kind of duty that reviews were late with at the end of the quarter. */
export interface LateDuty {
  readonly dutyId: string;
  readonly title: string;
  readonly owner: string;
  readonly reviews: number;
  readonly longestDays: number;
  /** Of those reviews, how many had another day agreed, and how many had been paused. */
  readonly agreed: number;
  readonly paused: number;
}

/** Things of a kind that boards were given. */
export interface GivenOut {
  readonly what: string;
  readonly things: number;
  readonly boards: readonly string[];
}

export interface HeldEvent {
  readonly title: string;
  readonly on: Day;
  readonly came: number;
  readonly organisations: number;
}

/** Learning in a quarter. Titles are those of papers from elsewhere and of events, never of a review. */
export interface LearningGathered {
  readonly given: readonly GivenOut[];
  readonly taken: readonly { readonly source: string; readonly board: string; readonly title: string }[];
  readonly held: readonly HeldEvent[];
  /** The last event by the end of the quarter. */
  readonly lastHeldOn: Day | undefined;
  readonly coming: readonly { readonly title: string; readonly on: Day }[];
}

/** An amount that somebody typed. */
export interface Cost {
  readonly what: string;
  readonly pence: number;
}

/** Everything that the figures of one quarter are made from: numbers, and what points to no review. */
export interface Gathered {
  readonly quarter: Quarter;
  /** The day that they are of. */
  readonly on: Day;
  readonly stages: ReadonlyMap<StageId, number>;
  readonly paused: number;
  readonly happened: Happened;
  readonly happenedBefore: Happened;
  readonly late: readonly LateDuty[];
  /** Duties done in the quarter, after their day. */
  readonly doneLate: number;
  readonly recommendations: readonly RecommendationAsAt[];
  readonly actions: readonly ActionAsAt[];
  readonly learning: LearningGathered;
  readonly change: ChangeGathered;
  readonly costs: readonly Cost[];
}
