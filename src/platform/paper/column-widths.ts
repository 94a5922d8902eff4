import type { Part, Text } from './index.js';
import { wordsOf } from './words-of.js';

/** Width of a character of a cell, and what stands beside the words in one; in points. Bold Arial of eleven points, a little more than its middle. */
const CHARACTER = 6.8;
const BESIDE = 14;
/** Longer words, such as addresses of the web, may break. */
const LONGEST = 17;

/** The breadth of the text on a page of A4, in points. */
export const ACROSS = { portrait: 482, landscape: 728 };

/**
 * Widths of the columns of a grid as shares of one: as the grid says, but none narrower than its longest word, so that no heading breaks within a
 * word. Where that takes more than there is, each gets its part of it. `across` is the breadth of the page in points.
 */
export function columnWidths(grid: Extract<Part, { kind: 'grid' }>, across: number): number[] {
  const least = grid.header.map((name, at) => leastOf([name, ...grid.rows.map((row) => row[at] ?? '')]) / across);
  const needed = sum(least);
  if (needed >= 1) return least.map((each) => each / needed);
  const wanted = grid.header.map((_, at) => grid.widths?.[at] ?? 1);
  let fixed = new Set<number>();
  for (;;) {
    const free = 1 - sum(least.filter((_, at) => fixed.has(at)));
    const whole = sum(wanted.filter((_, at) => !fixed.has(at)));
    const widths = wanted.map((each, at) => (fixed.has(at) ? (least[at] ?? 0) : (free * each) / whole));
    const narrow = widths.flatMap((each, at) => (!fixed.has(at) && each < (least[at] ?? 0) ? [at] : []));
    if (narrow.length === 0) return widths;
    fixed = new Set([...fixed, ...narrow]);
  }
}

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

/** The least breadth of a column with these cells, in points. */
function leastOf(cells: readonly Text[]): number {
  const longest = cells
    .flatMap((cell) => wordsOf(cell).split(/[\s-]+/))
    .reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(longest, LONGEST) * CHARACTER + BESIDE;
}
