import type { Text } from './index.js';
import { wordsOf } from './words-of.js';

/** So many characters fill so much of a page, in a column of the whole width, that a row is better split than moved to the next. */
const LONG = 2_400;

/**
 * Says whether a row of a grid stands on one page: unless its longest cell, in its column, would fill a good part of one. Widths are shares
 * of the whole, in any unit.
 */
export function fitsOnAPage(row: readonly Text[], widths: readonly number[]): boolean {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  return widths.every((each, index) => wordsOf(row[index] ?? '').length * (whole / each) < LONG);
}
