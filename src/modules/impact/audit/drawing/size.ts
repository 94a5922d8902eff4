import { figure } from '../../../../kernel/plot.js';
import { wilson } from '../../../../kernel/statistics/index.js';
import { FEWEST_CASES } from '../../reading-figures/rules.js';

/** Sizes that are offered, with what each can show. */
const SIZES = [10, 20, 30, 50, 100] as const;

/** A size of a sample, and what could be said of all files if half of those drawn met the standard: the widest that an interval gets. */
export interface SampleSize {
  readonly size: number;
  readonly words: string;
}

/** What a sample of so many can show, in a sentence. */
export function canShow(size: number): string {
  if (size < FEWEST_CASES) return `Fewer than ${FEWEST_CASES} files are too few to say anything of the others.`;
  const met = Math.round(size / 2);
  const [low, high] = wilson({ numerator: met, denominator: size });
  return `If ${met} of ${size} meet the standard, it is probably between ${figure(Math.round(low))}% and ${figure(Math.round(high))}% of all files.`;
}

/** Sizes to choose from. */
export const sampleSizes = (): SampleSize[] => SIZES.map((size) => ({ size, words: canShow(size) }));

/** What a form begins with: twenty show a big change and can be read in a day. */
export const USUAL_SIZE = 20;
