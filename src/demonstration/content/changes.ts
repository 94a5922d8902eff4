import type { ProofKind } from '../../modules/actions/index.js';
import type { AuditQuestion } from '../../modules/impact/audit/kinds.js';
import type {
  Direction,
  MeasureSource,
  MeasureUnit,
  Producer,
  proofSays,
  Verdict,
} from '../../modules/impact/kinds.js';
import type { KeptWords } from '../../modules/impact/library/keep-measure.js';

/** A figure that was read so many months after the plan was agreed (fewer than none: before it). */
export interface Read {
  readonly month: number;
  readonly figure: { readonly value: number } | { readonly numerator: number; readonly denominator: number };
  readonly producer?: Producer;
  readonly who?: string;
  readonly method?: string;
  readonly note?: string;
}

/** Case files that are audited in the system: the same questions each time, and the result is a reading. */
export interface AuditTold {
  readonly title: string;
  readonly questions: readonly AuditQuestion[];
  readonly producer: Producer;
  readonly who: string;
  readonly runs: readonly AuditRunTold[];
}

/** Files of the three months before that were drawn from so many, and how many of them meet the standard. */
export interface AuditRunTold {
  readonly month: number;
  readonly population: number;
  readonly files: number;
  readonly met: number;
}

/** How a change is seen, with what was read of it; the baseline is given with the measure. */
export interface MeasureTold {
  readonly what: string;
  readonly population: string;
  readonly source: MeasureSource;
  readonly unit: MeasureUnit;
  readonly direction: Direction;
  readonly target?: number;
  readonly who: string;
  readonly every: number;
  readonly baseline?: Read;
  readonly noBaseline?: string;
  readonly read: readonly Read[];
  readonly audited?: AuditTold;
  /** Kept in the library for others. */
  readonly kept?: Pick<KeptWords, 'theme' | 'bodies' | 'title' | 'whyItWorks' | 'cannotShow'> & {
    readonly month: number;
  };
  /** Measured otherwise from a month on. */
  readonly redefined?: { readonly month: number; readonly what: string; readonly why: string };
}

/** What somebody independent judged. */
export interface JudgedTold {
  readonly month: number;
  readonly verdict: Verdict;
  readonly reasons: string;
  readonly look?: 6 | 12;
  /** Key of the cast; the co-ordinator when left out. */
  readonly by?: string;
}

/** Proof beside the figures. */
export interface ProofTold {
  readonly month: number;
  readonly kind: ProofKind;
  readonly producer: Producer;
  readonly who: string;
  readonly says: (typeof proofSays)[number];
  readonly title: string;
  readonly words: string;
}

/** What one recommendation was to make different in one body, and what came of it. */
export interface ChangeTold {
  /** How the recommendation begins. */
  readonly for: string;
  /** Key of the cast. */
  readonly agency: string;
  readonly different: string;
  readonly forWhom: string;
  readonly practice: string;
  /** Month in which it was said, and agreed. */
  readonly month: number;
  readonly measures: readonly MeasureTold[];
  readonly proof?: readonly ProofTold[];
  readonly judged?: readonly JudgedTold[];
}
