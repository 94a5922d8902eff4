import type { ReportPart } from '../kinds.js';

/** What the record fills into a section; each is made by `filled/`. */
export type FilledKey =
  | 'timescales'
  | 'people'
  | 'terms'
  | 'method'
  | 'family'
  | 'contributors'
  | 'panel'
  | 'chair'
  | 'parallel'
  | 'equality'
  | 'key-events'
  | 'key-issues'
  | 'lessons'
  | 'recommendations'
  | 'plan'
  | 'whole-terms';

/** A section of the report. */
export interface OutlineSection {
  readonly part: ReportPart;
  readonly key: string;
  readonly heading: string;
  /** What belongs here, in words for whoever writes it. */
  readonly help: string;
  readonly asks: readonly string[];
  /** Absent for a section that is written and nothing else. */
  readonly fills?: FilledKey;
}
