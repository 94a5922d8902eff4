import type { Day } from '../../../kernel/day.js';
import type { DateOrder } from '../../../kernel/written-date/index.js';
import type { CellDifference, EarlierContent } from '../earlier/entry.js';
import type { Target } from '../earlier/fields.js';
import type { Beside } from './gather.js';

/** What was settled for the whole of a file. */
export interface ImportColumns {
  readonly headings: readonly string[];
  readonly targets: readonly Target[];
  /** By column: how its dates in numbers stand, once somebody said so where there was a doubt. */
  readonly orders: Readonly<Record<string, DateOrder>>;
  readonly from1904: boolean;
  readonly beside: readonly Beside[];
}

/** What somebody settled for one row. */
export interface RowChoice {
  /** Cells written anew, by column. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Columns whose cells are kept as they stand, without a date. */
  readonly asItStands?: readonly number[];
  /** Why the row is left out. */
  readonly leftOut?: string;
  /** The row has one filled cell, or a reference that is there already: it is a review of its own. */
  readonly ownReview?: boolean;
  /** The review that is in the register already follows the file. */
  readonly follow?: boolean;
}

export interface RowToUnderstand {
  readonly number: number;
  readonly place: string;
  readonly cells: readonly string[];
  readonly choice: RowChoice;
}

/** An earlier review as the register has it. */
export interface KnownEntry extends EarlierContent {
  readonly id: string;
  readonly version: number;
}

/** What the rows of a file can mean in this partnership. */
export interface Known {
  readonly today: Day;
  readonly entries: readonly KnownEntry[];
  /** References of the reviews that are kept in this system. */
  readonly reviews: readonly string[];
}

/** A cell that could not be read. */
export interface CellProblem {
  readonly column: number;
  readonly heading: string;
  readonly cell: string;
  readonly words: string;
}

/**
 * What becomes of a row: a review that is new, one that waits for somebody, one that is left out, one that the register has word for word, one
 * that follows the file.
 */
export type RowState = 'new' | 'waits' | 'left-out' | 'same' | 'follows';

export interface UnderstoodRow {
  readonly number: number;
  readonly place: string;
  readonly cells: readonly string[];
  readonly choice: RowChoice;
  readonly content: EarlierContent;
  readonly problems: readonly CellProblem[];
  /** Why it may be no review of its own; '' where nothing says so. */
  readonly doubt: string;
  readonly same:
    | { readonly id: string; readonly version: number; readonly differences: readonly CellDifference[] }
    | undefined;
  /** Why it is left out; by itself where it is a row of totals or a review that is kept here. */
  readonly leftOut: string | undefined;
  readonly state: RowState;
}
