import { inWords } from '../../../kernel/day.js';
import { figure } from '../../../kernel/plot.js';
import type { Interval } from '../../../kernel/statistics/index.js';
import type { MeasureUnit } from '../kinds.js';
import type { Reading } from '../queries.js';
import type { Point, Series } from '../series.js';
import { type Compared, type Difference, FEWEST_CASES, FRESH_MONTHS, type Remark } from './rules.js';

/** A figure as it is read: "72% (18 of 25)", "12 days". */
export function valueInWords(unit: MeasureUnit, { value, of }: Pick<Point, 'value' | 'of'>): string {
  const cases = of === undefined ? '' : ` (${of.numerator} of ${of.denominator})`;
  return `${figureInUnit(unit, value)}${cases}`;
}

/** The same of a reading as it is kept, where there may have been nothing to read: "no case in the period". */
export function figureInWords(
  unit: MeasureUnit,
  { value, numerator, denominator }: Pick<Reading, 'value' | 'numerator' | 'denominator'>,
): string {
  if (value === null) return 'no case in the period';
  const of = numerator === null || denominator === null ? undefined : { numerator, denominator };
  return valueInWords(unit, { value, of });
}

/** A figure with its unit, as a target is said too: "80%", "1 day", "3.5". */
export function figureInUnit(unit: MeasureUnit, value: number): string {
  if (unit === 'share') return `${figure(value)}%`;
  return unit === 'days' ? `${figure(value)} ${figure(value) === '1' ? 'day' : 'days'}` : figure(value);
}

/** What the figures say, a sentence each: from what to what, how far chance could have made it, the target; then each remark. */
export function comparedInWords(series: Series, compared: Compared): string[] {
  const { baseline, newest, difference } = compared;
  return [
    ...(baseline && newest && difference
      ? [fromTo(series, baseline, newest), ...differenceInWords(series, difference)]
      : []),
    ...(baseline && !newest
      ? [`The baseline, of ${inWords(baseline.on)}, is ${valueInWords(series.unit, baseline)}.`]
      : []),
    ...(newest && !baseline
      ? [`The newest reading, of ${inWords(newest.on)}, is ${valueInWords(series.unit, newest)}.`]
      : []),
    ...targetInWords(series, compared),
    ...compared.remarks.map((remark) => remarkInWords(remark, compared)),
  ];
}

const fromTo = ({ unit }: Series, baseline: Point, newest: Point): string =>
  `From ${valueInWords(unit, baseline)} on ${inWords(baseline.on)} to ${valueInWords(unit, newest)} on ${inWords(newest.on)}.`;

/** How far apart the two are, and what chance has to do with it. */
export function differenceInWords({ unit }: Pick<Series, 'unit'>, difference: Difference): string[] {
  const { by, within, way, chance, byRunChart } = difference;
  if (way === 'same') return ['That is no difference.'];
  const points = unit === 'share' ? ` percentage ${figure(Math.abs(by)) === '1' ? 'point' : 'points'}` : '';
  const much = unit === 'share' ? `${figure(Math.abs(by))}${points}` : figureInUnit(unit, Math.abs(by));
  const range = within === undefined ? '' : ` (95% interval: ${rangeInWords(within)})`;
  const apart = `That is ${much} ${by > 0 ? 'more' : 'less'}${range}, which is ${way}.`;
  // Which of the two is of too few cases is said as a remark.
  if (chance === 'too-few') return [apart];
  return [apart, byRunChart ? RUN_CHART : chanceInWords[chance]];
}

function rangeInWords([low, high]: Interval): string {
  if (low >= 0) return `${figure(low)} to ${figure(high)} points more`;
  if (high <= 0) return `${figure(-high)} to ${figure(-low)} points less`;
  return `${figure(-low)} points less to ${figure(high)} points more`;
}

const RUN_CHART =
  'Chance alone is unlikely to explain it: the figures since the action began keep to the better side, or get better one by one.';

/** Said of a difference. It is never said that the action is the cause. */
export const chanceInWords: Readonly<Record<Difference['chance'], string>> = {
  'could-explain': 'Chance alone could explain this difference.',
  unlikely: 'Chance alone is unlikely to explain this difference.',
  'not-known': 'How far chance could explain it is not known: the figure does not say of how many cases it is.',
  'too-few': 'The cases are too few to say.',
};

function targetInWords({ unit, target }: Series, { targetMet }: Compared): string[] {
  if (target === undefined || targetMet === undefined) return [];
  return [`The target, ${figureInUnit(unit, target)}, ${targetMet ? 'is met' : 'is not met'}.`];
}

/** A remark as it stands on the page. */
export function remarkInWords(remark: Remark, { baseline, newest, remarks }: Compared): string {
  const [of, read] = [on(baseline), on(newest)];
  const words: Readonly<Record<Remark, string>> = {
    'no-reading': `Nothing has been read yet${remarks.includes('series-broken') ? ' by the definition that holds now' : ''}.`,
    'no-baseline': 'There is no baseline, so it cannot be said what changed.',
    'baseline-only': 'Nothing was read after the baseline yet.',
    'baseline-of-other-definition':
      'The baseline was read by an earlier definition, so the readings since are compared with nothing.',
    'baseline-late': `The baseline${of} was read after the action began, so it does not show how things were before.`,
    'action-not-begun': 'Nobody has told yet that the action began, so no reading can be set after it.',
    'reading-before-action': `The newest reading${read} is not from after the action began.`,
    'reading-before-baseline': 'The newest reading is not from after the baseline.',
    'target-met-at-baseline': 'The target was already met at the baseline, so meeting it shows nothing.',
    'few-at-baseline': `The baseline is of fewer than ${FEWEST_CASES} cases: too few to say.`,
    'few-at-newest': `The newest reading is of fewer than ${FEWEST_CASES} cases: too few to say.`,
    'series-broken':
      'The definition of this measure changed. What was read by the earlier one is drawn apart, and compared with nothing.',
    old: `The newest reading${read} is more than ${FRESH_MONTHS} months old.`,
  };
  return words[remark];
}

const on = (point: Point | undefined): string => (point === undefined ? '' : `, of ${inWords(point.on)},`);
