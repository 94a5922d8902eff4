/** A finding of a later review, or something learned elsewhere, beside a claim. */
export interface Beside {
  readonly claimId: string;
  /** How alike the two are in words, 0 to 1. */
  readonly words: number;
  /** Themes that both stand under. */
  readonly themes: readonly string[];
  /** Both are about the same agency or body. */
  readonly sameBody: boolean;
}

/** A claim whose matter was probably found again. */
export interface LikelyAgain extends Beside {
  /** Words, theme and body together, 0 to 1; the likest is challenged first. */
  readonly likeness: number;
  /** Close in words; else it is shown for its theme and body alone. */
  readonly close: boolean;
}

/** What likeness in words counts with neither theme nor body the same, with one of them, with both. Chosen by measurement: docs/domain/recurrence.md. */
const COUNTS = { neither: 0.4, one: 0.6, both: 1 };

/** From which likeness on the two are close; chosen by measurement too. */
export const CLOSE = 0.17;

/** What one finding challenges at the most: the words say too little for more, and each must be answered by somebody. */
export const CHALLENGED_AT_MOST = 3;

/** How alike the two are when theme and body are counted in, 0 to 1. */
export function likenessOf({ words, themes, sameBody }: Omit<Beside, 'claimId'>): number {
  const sameTheme = themes.length > 0;
  return words * (sameTheme && sameBody ? COUNTS.both : sameTheme || sameBody ? COUNTS.one : COUNTS.neither);
}

/** Whether a claim stands to be challenged: under the same theme and for the same body, or close in words. */
const isLikely = (beside: Omit<Beside, 'claimId'>): boolean =>
  (beside.themes.length > 0 && beside.sameBody) || likenessOf(beside) >= CLOSE;

/** The claims that one finding challenges, the likest first. The same whatever the order in which they are given. */
export const likelyAgain = (all: readonly Beside[]): LikelyAgain[] =>
  all
    .filter(isLikely)
    .map((beside) => ({ ...beside, likeness: likenessOf(beside), close: likenessOf(beside) >= CLOSE }))
    .toSorted((one, other) => other.likeness - one.likeness || (one.claimId < other.claimId ? -1 : 1))
    .slice(0, CHALLENGED_AT_MOST);
