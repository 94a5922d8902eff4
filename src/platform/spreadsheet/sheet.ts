/** What one cell may hold; nothing is an empty cell. */
export type CellValue = string | number | boolean | undefined | null;

/**
 * One column. `day` takes `YYYY-MM-DD` and makes a real date; anything else in such a column (a date known in part) stays
 * text. `number` takes numbers; a string in it stays text.
 */
export interface Column<Row> {
  readonly title: string;
  readonly kind?: 'text' | 'number' | 'day';
  /** In characters; 20 when absent. */
  readonly width?: number;
  value(row: Row): CellValue;
}

/** A list to be taken away as a file. Rows are asked for one by one, so that they need never all be in memory. */
export interface Sheet<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  /** Handling marking, and who took the copy when; printed above the header row and on every printed page. */
  readonly marking: string;
  /** What it holds and what was left out, where that needs saying; in the same line. */
  readonly about?: string;
  /** Absent for a blank form, which nobody takes anything away with. */
  readonly takenBy?: string;
  /** As it is to be read: "14 March 2026 at 10:05". */
  readonly takenOn?: string;
}

/** The line over the header row. */
export const takenLine = <Row>({ marking, about, takenBy, takenOn }: Sheet<Row>): string =>
  [
    marking,
    ...(about === undefined ? [] : [about]),
    ...(takenBy === undefined ? [] : [`taken by ${takenBy} on ${takenOn}`]),
  ].join('; ');
