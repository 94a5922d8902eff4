import type { Filled, VersionContent } from '../content.js';

/** A version with every text switched, as `namesOf` of the review says. */
export const contentAsRead = (content: VersionContent, as: (text: string) => string): VersionContent => ({
  ...content,
  sections: content.sections.map((section) => ({
    ...section,
    heading: as(section.heading),
    text: as(section.text),
    filled: section.filled.map((one) => filledAsRead(one, as)),
    after: as(section.after),
  })),
});

/** The same of one piece that the record filled in. */
export const filledAsRead = (filled: Filled, as: (text: string) => string): Filled =>
  filled.kind === 'table'
    ? {
        ...filled,
        caption: as(filled.caption),
        header: filled.header.map(as),
        rows: filled.rows.map((row) => row.map(as)),
      }
    : { ...filled, text: as(filled.text) };
