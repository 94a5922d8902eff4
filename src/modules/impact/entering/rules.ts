import type { Day } from '../../../kernel/day.js';

/** What was read, as far as it can be wrong. */
export interface ReadingToCheck {
  readonly figure: { readonly value: number } | { readonly numerator: number; readonly denominator: number };
  readonly isBaseline: boolean;
  readonly onDay: Day;
}

/** Readings of the measure that stand; without the one that is put right. */
export type StandingReadings = readonly { readonly isBaseline: boolean; readonly onDay: Day }[];

/** Why a reading cannot be kept. */
export type ReadingProblem =
  | { readonly kind: 'more-than-all' }
  | { readonly kind: 'baseline-of-nothing' }
  | { readonly kind: 'baseline-there' }
  | { readonly kind: 'before-baseline'; readonly baselineOn: Day }
  | { readonly kind: 'baseline-after'; readonly firstOn: Day };

/**
 * What is wrong with a reading. None of none is a reading: there was no case in the period. As a baseline it says nothing, since nothing can
 * be compared with it.
 */
export function readingProblems(
  { figure, isBaseline, onDay }: ReadingToCheck,
  standing: StandingReadings,
): ReadingProblem[] {
  const baseline = standing.find((one) => one.isBaseline);
  const firstOn = standing
    .filter((one) => !one.isBaseline)
    .map((one) => one.onDay)
    .toSorted()
    .at(0);
  const problems: (ReadingProblem | false)[] = [
    'numerator' in figure && figure.numerator > figure.denominator && { kind: 'more-than-all' },
    'numerator' in figure &&
      isBaseline &&
      figure.numerator <= figure.denominator &&
      figure.denominator === 0 && { kind: 'baseline-of-nothing' },
    isBaseline && baseline !== undefined && { kind: 'baseline-there' },
    !isBaseline &&
      baseline !== undefined &&
      onDay < baseline.onDay && { kind: 'before-baseline', baselineOn: baseline.onDay },
    isBaseline && firstOn !== undefined && onDay > firstOn && { kind: 'baseline-after', firstOn },
  ];
  return problems.filter((one) => one !== false);
}
