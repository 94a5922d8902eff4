import type { Measure } from '../queries.js';

/** Why a claim cannot be agreed yet: it could not be checked. */
export type ClaimBlocker =
  | { readonly kind: 'no-measure' }
  | { readonly kind: 'no-baseline'; readonly measure: number }
  | { readonly kind: 'no-target'; readonly measure: number };

/**
 * Every reason why a claim cannot be agreed: each measure needs a baseline, or why there can be none, and a target. Where change is seen in
 * people's own words alone, a target may be left out.
 */
export function claimBlockers(
  measures: readonly Pick<Measure, 'number' | 'source' | 'target' | 'noBaselineBecause' | 'series' | 'endedOn'>[],
): ClaimBlocker[] {
  const live = measures.filter(({ endedOn }) => endedOn === null);
  if (live.length === 0) return [{ kind: 'no-measure' }];
  return live.flatMap(({ number: measure, source, target, noBaselineBecause, series }) => {
    const hasBaseline = noBaselineBecause !== '' || series.points.some(({ isBaseline }) => isBaseline);
    const blockers: (ClaimBlocker | false)[] = [
      !hasBaseline && { kind: 'no-baseline', measure },
      target === null && source !== 'people-voice' && { kind: 'no-target', measure },
    ];
    return blockers.filter((one) => one !== false);
  });
}
