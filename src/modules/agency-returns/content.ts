import type { Day } from '../../kernel/day.js';
import type { Clearance, ReturnKind, SectionKey } from './kinds.js';

/** A heading of the return with what stands under it, in light markup; `lineId` and `question` for the analysis of a line of enquiry. */
export interface SectionContent {
  readonly key: SectionKey;
  readonly lineId: string | null;
  readonly question: string;
  readonly text: string;
}

export interface InterviewContent {
  /** The role of whoever was spoken to: never a name. */
  readonly role: string;
  readonly heldOn: Day | null;
  readonly cleared: Clearance;
  readonly note: string;
}

export interface SourceContent {
  readonly kind: 'record' | 'policy';
  readonly title: string;
  readonly detail: string;
}

export interface RecommendationContent {
  readonly id: string;
  readonly text: string;
  readonly reason: string;
  readonly lines: readonly string[];
  readonly leadName: string;
  readonly leadPost: string;
  readonly dueOn: Day | null;
  readonly outcome: string;
}

/** A return at one moment: what a version keeps, and what its page and its Word file say. */
export interface ReturnContent {
  readonly kind: ReturnKind;
  readonly agencyName: string;
  readonly author: { readonly name: string; readonly post: string; readonly independence: string };
  readonly period: { readonly from: Day; readonly to: Day } | null;
  readonly sections: readonly SectionContent[];
  readonly interviews: readonly InterviewContent[];
  readonly sources: readonly SourceContent[];
  readonly recommendations: readonly RecommendationContent[];
}
