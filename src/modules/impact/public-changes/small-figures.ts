import { FEWEST_CASES } from '../reading-figures/rules.js';
import type { Point, Series } from '../series.js';

/**
 * Whether a figure is too small to be public: a share of fewer than ten, or a bare number under ten that counts something. A nought says of
 * nobody anything. Partnership's own rule (mark D).
 */
export function isTooSmall({ unit }: Pick<Series, 'unit'>, { value, of }: Pick<Point, 'value' | 'of'>): boolean {
  if (of !== undefined) return of.denominator < FEWEST_CASES;
  return unit === 'share' || (unit === 'number' && value > 0 && value < FEWEST_CASES);
}
