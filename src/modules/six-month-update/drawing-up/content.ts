import type { Day } from '../../../kernel/day.js';
import type { RecommendationStanding } from '../kinds.js';

/** Something that shows what was done. */
export interface EvidenceSaid {
  readonly kind: string;
  readonly title: string;
  readonly datedOn: Day | null;
  /** Not made by the body that acted. */
  readonly independent: boolean;
}

/** How an action is counted in the picture of the bodies. */
export const ownerStandings = ['proven', 'done', 'on-time', 'late', 'ended'] as const;
export type OwnerStanding = (typeof ownerStandings)[number];

/** What one owner reports: the lead of an action, or a body that leads none. */
export interface OwnerSaid {
  /** "3.1", as the plan names the action; empty for what a body says of the whole recommendation. */
  readonly ref: string;
  readonly what: string;
  readonly body: string;
  readonly stands: string;
  readonly group: OwnerStanding;
  readonly progress: string;
  /** The day of their last word; null when nothing was said. */
  readonly toldOn: Day | null;
  readonly dueOn: Day | null;
  /** The day that was first agreed, where it is another now. */
  readonly firstDueOn: Day | null;
  /** Another day that they ask for and nobody has answered. */
  readonly asksForDay: Day | null;
  readonly evidence: readonly EvidenceSaid[];
  /** Evidence in words. */
  readonly evidenceWords: string;
  readonly obstacle: string;
  /** Asked for this update, and silent since. */
  readonly silent: boolean;
}

/** The letter to a chief officer, where nobody leads an action. */
export interface LetterSaid {
  readonly body: string;
  readonly sentOn: Day;
  /** What was answered, in words; null while nothing was. */
  readonly answer: string | null;
  readonly answeredOn: Day | null;
}

/** One recommendation as the board reads of it. */
export interface RecommendationSaid {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly wording: string;
  readonly reach: string;
  readonly isNational: boolean;
  readonly bodies: readonly string[];
  readonly standing: RecommendationStanding;
  /** The number of the one in its place. */
  readonly replacedBy: number | null;
  readonly owners: readonly OwnerSaid[];
  readonly letters: readonly LetterSaid[];
  /** What the co-ordinator adds. */
  readonly note: string;
}

/** A body from which nothing came. */
export interface SilentBody {
  readonly body: string;
  /** Numbers of recommendations. */
  readonly about: readonly number[];
  readonly why: 'no-answer' | 'nobody-to-write-to';
}

/** Something that shows what changed in practice, and whose it is. */
export interface ChangeShown extends EvidenceSaid {
  readonly recommendation: number;
  readonly body: string;
  /** Where somebody said what is to change: how good the proof is, and what was judged. */
  readonly claim?: { readonly strength: string; readonly shown: string; readonly isShown: boolean } | undefined;
}

/** Everything an update says. What is issued is kept as this, and is never worked out again. */
export interface UpdateContent {
  readonly reference: string;
  readonly partnershipName: string;
  readonly months: number;
  readonly publishedOn: Day | null;
  readonly takenDownOn: Day | null;
  readonly dueOn: Day | null;
  readonly askedOn: Day;
  readonly answersBy: Day;
  /** The day as of which everything is said. */
  readonly asOf: Day;
  readonly recommendations: readonly RecommendationSaid[];
  readonly silent: readonly SilentBody[];
  readonly changes: readonly ChangeShown[];
  readonly opening: string;
  readonly decisions: string;
  readonly impact: string;
  /** The leaflet that goes with it: the last one that was signed. */
  readonly leaflet: { readonly id: string; readonly title: string; readonly signedOn: Day } | null;
}
