/** A lowest and a highest value between which a figure probably lies. */
export type Interval = readonly [low: number, high: number];

/** So many of so many: whole numbers, the second at least 1 and not less than the first. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** The 97.5th percentile of the standard normal distribution: 95 in 100 lie within as much on either side. */
const Z = 1.959963984540054;

/** A share in percent, 0 to 100. Throws `RangeError` when it is none: a denominator of zero has no share. */
export function percentOf({ numerator, denominator }: Share): number {
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (!whole || numerator < 0 || denominator < 1 || numerator > denominator)
    throw new RangeError(`Not a share: ${numerator} of ${denominator}`);
  return (100 * numerator) / denominator;
}

/**
 * The 95% score interval of a share, in percent, from 0 to 100. It holds for few cases and for shares near none and all, where the
 * textbook’s plus and minus does not. Throws `RangeError` when the two are no share.
 *
 * Wilson EB. Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 1927;
 * 22(158): 209–212. Recommended, without correction for continuity, by Newcombe RG. Two-sided confidence intervals for the single
 * proportion: comparison of seven methods. Statistics in Medicine 1998; 17(8): 857–872 (there method 3).
 */
export function wilson(share: Share): Interval {
  const { numerator, denominator } = share;
  const part = percentOf(share) / 100;
  const square = Z * Z;
  const middle = (numerator + square / 2) / (denominator + square);
  const reach = (Z * Math.sqrt(denominator * part * (1 - part) + square / 4)) / (denominator + square);
  // None and all are bounds themselves; arithmetic would miss them by a hair.
  return [
    numerator === 0 ? 0 : 100 * Math.max(0, middle - reach),
    numerator === denominator ? 100 : 100 * Math.min(1, middle + reach),
  ];
}

/**
 * How many percentage points the second share lies above the first (below when negative), with its 95% interval. The two must be of
 * different cases, each drawn without regard to the other. Throws `RangeError` when one of them is no share.
 *
 * Newcombe RG. Interval estimation for the difference between independent proportions: comparison of eleven methods. Statistics in
 * Medicine 1998; 17(8): 873–890 (there method 10: the hybrid of two score intervals, without correction for continuity).
 */
export function differenceOfShares(first: Share, second: Share): { readonly by: number; readonly within: Interval } {
  const [one, other] = [percentOf(first), percentOf(second)];
  const [lowOne, highOne] = wilson(first);
  const [lowOther, highOther] = wilson(second);
  const by = other - one;
  return {
    by,
    within: [by - Math.hypot(other - lowOther, highOne - one), by + Math.hypot(highOther - other, one - lowOne)],
  };
}
