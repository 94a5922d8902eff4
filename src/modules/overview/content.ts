import type { Day } from '../../kernel/day.js';
import type { Made, Piece } from './figures/piece.js';
import { numberedHeading, type SectionId, sections } from './kinds.js';
import { type Quarter, quarterInWords } from './quarter.js';

/** One section as it is read: what the record says, then what the co-ordinator writes. */
export interface SectionContent {
  readonly id: SectionId;
  readonly heading: string;
  readonly pieces: readonly Piece[];
  /** As `kernel/prose` reads it; '' where nothing was written. */
  readonly words: string;
}

/** The whole of an overview: the page, the Word file and the PDF say this and nothing else. */
export interface OverviewContent {
  readonly title: string;
  readonly partnership: string;
  readonly quarter: string;
  /** The day that the figures are of. */
  readonly figuresOn: Day;
  readonly number: number;
  /** Why it takes the place of the issue before; '' for the first. */
  readonly reason: string;
  readonly sections: readonly SectionContent[];
  readonly basis: readonly string[];
}

/** What an overview is put together from. */
export interface ContentParts {
  readonly partnership: string;
  readonly quarter: Quarter;
  readonly figuresOn: Day;
  readonly number: number;
  readonly reason: string;
  readonly made: Made;
  readonly words: ReadonlyMap<SectionId, string>;
  readonly basis: readonly string[];
}

export const overviewContent = ({ quarter, made, words, ...of }: ContentParts): OverviewContent => ({
  ...of,
  title: 'Quarterly overview of domestic homicide reviews',
  quarter: quarterInWords(quarter),
  sections: sections.map(({ id }) => ({
    id,
    heading: numberedHeading(id),
    pieces: made[id],
    words: words.get(id) ?? '',
  })),
});
