import { usualRuns } from './usual-runs.js';

/** How many values a run chart needs before its rules say anything. */
export const ENOUGH_FOR_A_RUN_CHART = 10;

const SHIFT = 6;
const TREND = 5;

/** Something in the order of values that chance alone seldom makes. `from` and `to` count values from 0. */
export type RunSignal =
  | { readonly kind: 'shift'; readonly side: 'above' | 'below'; readonly from: number; readonly to: number }
  | { readonly kind: 'trend'; readonly way: 'up' | 'down'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'too-few-runs' | 'too-many-runs';
      readonly runs: number;
      readonly usual: readonly [number, number];
    };

/** What a run chart says, or that there are too few values for one. */
export type RunChart =
  | { readonly kind: 'too-few'; readonly values: number }
  | { readonly kind: 'read'; readonly median: number; readonly signals: readonly RunSignal[] };

/**
 * Values in the order in which they were read, against their median: a shift (six or more in a row on one side of it; one that lies on it
 * neither counts nor breaks the row), a trend (five or more in a row that each rise, or each fall; one that repeats the last neither
 * counts nor breaks it), and fewer or more runs about the median than chance makes usual, where ten or more lie off it. The fourth rule,
 * a point so far out that anybody sees it, is left to the eye that it asks for.
 *
 * Perla RJ, Provost LP, Murray SK. The run chart: a simple analytical tool for learning from variation in healthcare processes. BMJ
 * Quality & Safety 2011; 20(1): 46–51. The usual number of runs is that of `usualRuns`.
 */
export function runChart(values: readonly number[]): RunChart {
  if (values.length < ENOUGH_FOR_A_RUN_CHART) return { kind: 'too-few', values: values.length };
  const median = medianOf(values);
  return {
    kind: 'read',
    median,
    signals: [...shifts(values, median), ...trends(values), ...unusualRuns(values, median)],
  };
}

/** The middle value, or the mean of the two in the middle. Of no values it is not a number. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** Neighbours that go the same way (1 or -1), with how many count; what goes no way (0) is passed over. */
interface Stretch {
  readonly sign: number;
  readonly from: number;
  readonly to: number;
  readonly counted: number;
}

function stretches(signs: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (const [at, sign] of signs.entries()) {
    if (sign === 0) continue;
    const last = found.at(-1);
    if (last?.sign === sign) found[found.length - 1] = { ...last, to: at, counted: last.counted + 1 };
    else found.push({ sign, from: at, to: at, counted: 1 });
  }
  return found;
}

const sides = (values: readonly number[], median: number): Stretch[] =>
  stretches(values.map((value) => Math.sign(value - median)));

const shifts = (values: readonly number[], median: number): RunSignal[] =>
  sides(values, median)
    .filter(({ counted }) => counted >= SHIFT)
    .map(({ sign, from, to }) => ({ kind: 'shift', side: sign > 0 ? 'above' : 'below', from, to }));

/** Five values that each rise make four steps up. */
const trends = (values: readonly number[]): RunSignal[] =>
  stretches(values.slice(1).map((value, at) => Math.sign(value - (values[at] ?? value))))
    .filter(({ counted }) => counted >= TREND - 1)
    .map(({ sign, from, to }) => ({ kind: 'trend', way: sign > 0 ? 'up' : 'down', from, to: to + 1 }));

function unusualRuns(values: readonly number[], median: number): RunSignal[] {
  const runs = sides(values, median);
  const above = values.filter((value) => value > median).length;
  const below = values.filter((value) => value < median).length;
  if (above + below < ENOUGH_FOR_A_RUN_CHART || above === 0 || below === 0) return [];
  const { fewest, most } = usualRuns(above, below);
  const usual = [fewest, most] as const;
  if (runs.length < fewest) return [{ kind: 'too-few-runs', runs: runs.length, usual }];
  return runs.length > most ? [{ kind: 'too-many-runs', runs: runs.length, usual }] : [];
}
