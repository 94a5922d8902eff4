/** How far a file has come. */
export const importStates = {
  checking: 'To be checked',
  taken: 'Taken in',
  undone: 'Undone',
  'given-up': 'Given up',
} as const;

export type ImportState = keyof typeof importStates;

/** What came of a file. */
export interface ImportOutcome {
  readonly added: number;
  readonly followed: number;
  readonly same: number;
  readonly leftOut: readonly { readonly place: string; readonly reference: string; readonly why: string }[];
  /** Worked on since it came in, so that undoing the file left them. */
  readonly stayed: number;
}

/** Why the rows of a sheet are left out that somebody does not want in the register. */
export const SHEET_LEFT_OUT = 'Its whole sheet is left out';

/** The sheet in which a row stands: "Closed" of "Closed, row 7". */
export const sheetOf = (place: string): string => place.replace(/, row \d.*$/s, '');
