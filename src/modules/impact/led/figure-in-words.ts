import type { MeasureUnit } from '../kinds.js';
import type { Reading } from '../queries.js';
import { valueInWords } from '../reading-figures/words.js';

/** What was read, in words: "72% (18 of 25)", "no case in the period". */
export function figureInWords(
  unit: MeasureUnit,
  { value, numerator, denominator }: Pick<Reading, 'value' | 'numerator' | 'denominator'>,
): string {
  if (value === null) return 'no case in the period';
  const of = numerator === null || denominator === null ? undefined : { numerator, denominator };
  return valueInWords(unit, { value, of });
}
