import type { Plot } from '../../../kernel/plot.js';
import type { SectionId } from '../kinds.js';

export interface TableColumn {
  readonly name: string;
  readonly numeric?: boolean;
}

/** A piece of what the record says, apart from how it is shown: the page, the Word file and the PDF say the same. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'plot'; readonly plot: Plot }
  /** How a figure is to be read: smaller than the text. */
  | { readonly kind: 'note'; readonly text: string };

/** What the record says in each section. */
export type Made = Readonly<Record<SectionId, readonly Piece[]>>;

export const text = (words: string): Piece => ({ kind: 'text', text: words });
export const note = (words: string): Piece => ({ kind: 'note', text: words });

/** A table whose first column names its rows; a column that holds numbers alone is set as one. */
export const table = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Piece => ({
  kind: 'table',
  caption,
  columns: columns.map((name, at) => {
    const isFigures = at > 0 && rows.every((row) => typeof row[at] === 'number');
    return isFigures ? { name, numeric: true } : { name };
  }),
  rows: rows.map((row) => row.map(String)),
});
