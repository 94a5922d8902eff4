import type { InterviewContent, RecommendationContent, SourceContent } from '../content.js';
import type { SectionKey } from '../kinds.js';

/** Text of a file that belongs to one part of the return, in light markup. */
export interface ReadSection {
  readonly key: SectionKey;
  readonly lineId: string | null;
  /** The heading as the file has it. */
  readonly heading: string;
  readonly text: string;
}

/** Text of a file whose heading is none of the return's. */
export interface Unplaced {
  readonly heading: string;
  readonly text: string;
}

/** Everything that was read in a file that an agency wrote. */
export interface FileReading {
  readonly sections: readonly ReadSection[];
  readonly unplaced: readonly Unplaced[];
  readonly interviews: readonly InterviewContent[];
  readonly sources: readonly SourceContent[];
  readonly recommendations: readonly Omit<RecommendationContent, 'id'>[];
  /** How many pictures the file holds: they are not taken. */
  readonly pictures: number;
}
