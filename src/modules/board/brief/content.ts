/** A recommendation as boards read it. */
export interface BriefRecommendation {
  readonly number: number;
  readonly wording: string;
  /** Names of the organisations it is for. */
  readonly forWhom: readonly string[];
  readonly theme: string;
}

/** The whole brief report: what is frozen when it is issued, and what page, Word and PDF say. Texts are light markup under pseudonyms. */
export interface BriefContent {
  readonly reference: string;
  /** "Review Rowan", as the report itself says it. */
  readonly reviewName: string;
  readonly partnershipName: string;
  readonly overview: string;
  readonly recommendations: readonly BriefRecommendation[];
  /** What the board is asked to do. */
  readonly asks: string;
}
