import { addMonths, compareDays, type Day } from '../../../kernel/day.js';
import { differenceOfShares, type Interval, runChart } from '../../../kernel/statistics/index.js';
import type { Point, Series } from '../series.js';

/**
 * The partnership’s own rule (mark D): of fewer cases than this one case chosen otherwise moves a share by more than ten points, and no claim
 * of change may rest on it.
 */
export const FEWEST_CASES = 10;

/** The partnership’s own rule (mark D): a figure of longer ago says nothing of today. */
export const FRESH_MONTHS = 12;

/** What is to be known beside the figures: when the action began (undefined: nobody has said), and what day it is. */
export interface When {
  readonly actedOn: Day | undefined;
  readonly today: Day;
}

/** Whether chance alone could explain a difference; `not-known` of figures without the cases behind them. */
export type Chance = 'could-explain' | 'unlikely' | 'not-known' | 'too-few';

/** Two figures of one definition. */
export interface Difference {
  /** The later less the earlier, in the unit of the measure; of shares in percentage points. */
  readonly by: number;
  /** Of two shares: the 95% interval of the difference. */
  readonly within: Interval | undefined;
  readonly way: 'better' | 'worse' | 'same';
  readonly chance: Chance;
  /** Chance is unlikely by the order of ten or more figures, not by these two. */
  readonly byRunChart: boolean;
}

/** Why a measure says less than it might. */
export type Remark =
  | 'no-reading'
  | 'no-baseline'
  | 'baseline-only'
  | 'baseline-of-other-definition'
  | 'baseline-late'
  | 'action-not-begun'
  | 'reading-before-action'
  | 'reading-before-baseline'
  | 'target-met-at-baseline'
  | 'few-at-baseline'
  | 'few-at-newest'
  | 'series-broken'
  | 'old';

/** What the figures of a measure say. */
export interface Compared {
  /** Both of the definition that holds now. */
  readonly baseline: Point | undefined;
  readonly newest: Point | undefined;
  readonly difference: Difference | undefined;
  /** Undefined where no target was set, or there is no reading. */
  readonly targetMet: boolean | undefined;
  /** `change`: for the better, after the action, and more than chance makes. `against`: for the worse, likewise. `unsure`: neither is known. */
  readonly shows: 'change' | 'against' | 'unsure';
  readonly remarks: readonly Remark[];
}

/** What the figures of a measure say now: the newest reading against the baseline of the definition that holds. */
export function compared(series: Series, when: When): Compared {
  const points = presentPoints(series);
  const newest = points.findLast(({ isBaseline }) => !isBaseline);
  return comparedAt(series, newest, when);
}

/** The same as it was said when `reading` was the newest; undefined where there was none yet. */
export function comparedAt(series: Series, reading: Point | undefined, when: When): Compared {
  const baseline = baselineOf(series, when.actedOn);
  const difference = baseline && reading && differenceOf(series, baseline, reading, when.actedOn);
  const read = { series, baseline, newest: reading, when };
  const remarks = remarksOn(read);
  const targetMet = reading && isMet(series, reading);
  return { baseline, newest: reading, difference, targetMet, remarks, shows: shownBy(read, difference, remarks) };
}

/** The readings of the definition that holds now, by day; those of one day in the order in which they came. */
export const presentPoints = ({ points, definition }: Series): Point[] =>
  points.filter((point) => point.definition === definition).toSorted((one, other) => compareDays(one.on, other.on));

/** The latest baseline from before the action began, else the first of those that came too late. */
function baselineOf(series: Series, actedOn: Day | undefined): Point | undefined {
  const baselines = presentPoints(series).filter(({ isBaseline }) => isBaseline);
  return baselines.findLast(({ on }) => actedOn === undefined || on <= actedOn) ?? baselines[0];
}

interface Read {
  readonly series: Series;
  readonly baseline: Point | undefined;
  readonly newest: Point | undefined;
  readonly when: When;
}

function differenceOf(series: Series, baseline: Point, newest: Point, actedOn: Day | undefined): Difference {
  const by = newest.value - baseline.value;
  const better = series.direction === 'up' ? by > 0 : by < 0;
  const way = by === 0 ? 'same' : better ? 'better' : 'worse';
  const shares = baseline.of && newest.of && differenceOfShares(baseline.of, newest.of);
  const alone = isFew(baseline) || isFew(newest) ? 'too-few' : chanceWithin(shares?.within);
  const asks = way === 'better' && (alone === 'could-explain' || alone === 'not-known');
  const byRunChart = asks && lastsOnRunChart(series, newest, actedOn);
  return { by, within: shares?.within, way, chance: byRunChart ? 'unlikely' : alone, byRunChart };
}

const chanceWithin = (within: Interval | undefined): Chance => {
  if (within === undefined) return 'not-known';
  return within[0] <= 0 && within[1] >= 0 ? 'could-explain' : 'unlikely';
};

/** Whether ten or more figures end, at this one, in a shift or a trend the right way that began after the action did. */
function lastsOnRunChart(series: Series, newest: Point, actedOn: Day | undefined): boolean {
  if (actedOn === undefined) return false;
  const all = presentPoints(series);
  const points = all.slice(0, all.indexOf(newest) + 1);
  const chart = runChart(points.map(({ value }) => value));
  if (chart.kind === 'too-few') return false;
  const right = series.direction === 'up' ? ['above', 'up'] : ['below', 'down'];
  return chart.signals.some((signal) => {
    if (signal.kind !== 'shift' && signal.kind !== 'trend') return false;
    const start = points[signal.from];
    const way = signal.kind === 'shift' ? signal.side : signal.way;
    return right.includes(way) && signal.to === points.length - 1 && start !== undefined && start.on > actedOn;
  });
}

const isMet = ({ target, direction }: Series, { value }: Point): boolean | undefined =>
  target === undefined ? undefined : direction === 'up' ? value >= target : value <= target;

/** Marked wherever it is shown: a share of fewer than ten. */
export const isFew = ({ of }: Pick<Point, 'of'>): boolean => of !== undefined && of.denominator < FEWEST_CASES;

function remarksOn(read: Read): Remark[] {
  const { series, baseline, newest, when } = read;
  const { actedOn, today } = when;
  const all: readonly (readonly [Remark, boolean])[] = [
    ['no-reading', baseline === undefined && newest === undefined],
    ['baseline-only', baseline !== undefined && newest === undefined],
    ...baselineRemarks(read),
    ['action-not-begun', newest !== undefined && actedOn === undefined],
    ['reading-before-action', newest !== undefined && isEarly(newest, actedOn)],
    ['reading-before-baseline', newest !== undefined && isEarly(newest, baseline?.on)],
    ['few-at-newest', newest !== undefined && isFew(newest)],
    ['series-broken', series.points.some(({ definition }) => definition !== series.definition)],
    ['old', newest !== undefined && isOld(newest.on, today)],
  ];
  return all.flatMap(([remark, holds]) => (holds ? [remark] : []));
}

function baselineRemarks({ series, baseline, newest, when }: Read): readonly (readonly [Remark, boolean])[] {
  const { actedOn } = when;
  const before = series.points.some(({ isBaseline, definition }) => isBaseline && definition !== series.definition);
  return [
    ['baseline-of-other-definition', baseline === undefined && before],
    ['no-baseline', newest !== undefined && baseline === undefined && !before],
    ['baseline-late', baseline !== undefined && actedOn !== undefined && baseline.on > actedOn],
    ['target-met-at-baseline', baseline !== undefined && isMet(series, baseline) === true],
    ['few-at-baseline', baseline !== undefined && isFew(baseline)],
  ];
}

const isEarly = ({ on }: Point, day: Day | undefined): boolean => day !== undefined && on <= day;

/** Of more than twelve months ago. */
export const isOld = (on: Day, today: Day): boolean => addMonths(on, FRESH_MONTHS) < today;

/** With one of these, whatever the figures say is no claim of change. */
const UNFIT: ReadonlySet<Remark> = new Set([
  ...(['baseline-late', 'action-not-begun', 'reading-before-action', 'reading-before-baseline'] as const),
  ...(['few-at-baseline', 'few-at-newest'] as const),
]);

function shownBy(
  { series, newest }: Read,
  difference: Difference | undefined,
  remarks: readonly Remark[],
): Compared['shows'] {
  if (difference === undefined || newest === undefined || remarks.some((remark) => UNFIT.has(remark))) return 'unsure';
  const { way, chance } = difference;
  if (way === 'same' || chance === 'could-explain') return 'unsure';
  if (way === 'worse') return 'against';
  if (chance === 'unlikely') return 'change';
  // Of a number alone nothing is known of chance; what was aimed at beforehand, and had not been reached, decides.
  return isMet(series, newest) === true && !remarks.includes('target-met-at-baseline') ? 'change' : 'unsure';
}
