import type { ReportPart } from './kinds.js';

/** What the record fills into a section, piece by piece. Texts are light markup under pseudonyms. */
export type Filled =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Shares of the width; equal when absent. */
      readonly widths?: readonly number[];
    };

/** A section as a version keeps it. */
export interface SectionContent {
  readonly part: ReportPart;
  readonly key: string;
  readonly heading: string;
  /** Words of the writer; before what the record filled in, where it did. */
  readonly text: string;
  readonly filled: readonly Filled[];
  /** Words of the writer after that. */
  readonly after: string;
}

/** The whole at one moment: what a version keeps, and what the page, the Word file and the PDF say. */
export interface VersionContent {
  readonly reference: string;
  readonly reviewName: string;
  readonly partnershipName: string;
  readonly sections: readonly SectionContent[];
  /** Of a file brought in: what it was called, and the comments that stood in its margin. */
  readonly files?: readonly BroughtFile[];
}

/** A file that a version was brought in as. */
export interface BroughtFile {
  readonly part: ReportPart;
  readonly name: string;
  /** Comments in the margin, with who made them. */
  readonly comments: readonly { readonly by: string; readonly text: string }[];
  /** Words marked as deleted and not taken. */
  readonly deleted: number;
  readonly pictures: number;
}

/** The text of a filled piece, as it is searched and compared. */
export function filledText(filled: Filled): string {
  if (filled.kind !== 'table') return filled.text;
  return [filled.caption, filled.header.join('; '), ...filled.rows.map((row) => row.join('; '))].join('\n\n');
}

/** All that a section says, in light markup: paragraphs apart. */
export const sectionText = ({ text, filled, after }: Pick<SectionContent, 'text' | 'filled' | 'after'>): string =>
  [text, ...filled.map(filledText), after].filter((words) => words !== '').join('\n\n');
