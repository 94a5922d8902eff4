/** What is public of change in practice because of published reviews, and the library of measures. It passes with the public record. */

import type { Plot } from './plot.js';

/** Who produced a figure or proof, seen from the body that had to change. */
export const publicProducers = ['own', 'other', 'independent'] as const;
/** What proof without figures shows of a change. */
export const publicShows = ['change', 'no-change', 'worse', 'nothing', 'not-said'] as const;
/** How good the proof of a change is. */
export const publicStrengths = ['none', 'weak', 'moderate', 'strong'] as const;
/** What somebody independent judged; '' where nobody has. */
export const publicVerdicts = ['', 'no-change', 'some-change', 'sustained', 'worse'] as const;
/** Whether a change lasted. */
export const publicLastings = ['held', 'seen', 'not-assessed', 'not-seen', 'came-back', 'challenged'] as const;

/** A figure of a measure. One of too few cases is left out as a figure: that there was one is said. */
export interface PublicReading {
  /** The day for which it holds. */
  readonly on: string;
  readonly isBaseline: boolean;
  /** In the unit of its measure; null: too few. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly producer: (typeof publicProducers)[number];
}

/** How a change is seen. */
export interface PublicMeasure {
  readonly what: string;
  readonly population: string;
  /** Codes: "case-file-audit", "share", "up". */
  readonly source: string;
  readonly unit: string;
  readonly direction: string;
  readonly target: number | null;
  readonly readings: readonly PublicReading[];
  /** What the figures say, a sentence each. */
  readonly says: readonly string[];
  /** With its drawings; null while there is nothing to draw. */
  readonly plot: (Plot & { readonly wide?: string | undefined; readonly narrow?: string | undefined }) | null;
}

/** Proof beside the figures: its kind and who produced it, never its title. */
export interface PublicProof {
  readonly kind: string;
  readonly producer: (typeof publicProducers)[number];
  readonly on: string | null;
  /** What it shows; left out of what was published before it was asked, and where it is of a kind that shows no change by itself. */
  readonly shows?: (typeof publicShows)[number] | undefined;
}

/** What a recommendation is to make different, and whether it did. */
export interface PublicChange {
  /** Its number in the review. */
  readonly recommendation: number;
  /** Whose practice is to change; '' where that is not public. */
  readonly body: string;
  /** What kind of body it is: "police", "health". */
  readonly sector: string;
  readonly different: string;
  readonly forWhom: string;
  readonly practice: string;
  readonly strength: (typeof publicStrengths)[number];
  readonly verdict: (typeof publicVerdicts)[number];
  readonly lasting: (typeof publicLastings)[number];
  /** The day on which the last of its actions was closed. */
  readonly closedOn: string | null;
  readonly measures: readonly PublicMeasure[];
  readonly proofs: readonly PublicProof[];
}

/** A body whose chief officer was asked, and reminded, and has not answered. */
export interface PublicSilence {
  readonly recommendation: number;
  readonly body: string;
  /** The day on which they were asked. */
  readonly askedOn: string;
}

/** A way of seeing change that others can use: of no review. */
export interface PublicLibraryMeasure {
  readonly key: string;
  /** Code of one of the seven themes. */
  readonly theme: string;
  /** For what kinds of body it fits; empty where it fits anybody. */
  readonly bodies: readonly string[];
  readonly title: string;
  readonly different: string;
  readonly forWhom: string;
  readonly practice: string;
  readonly what: string;
  readonly population: string;
  readonly source: string;
  readonly unit: string;
  readonly direction: string;
  readonly target: number | null;
  readonly everyMonths: number;
  readonly whyItWorks: string;
  readonly cannotShow: string;
}
