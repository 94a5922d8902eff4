import { type Day, inWords } from '../../../kernel/day.js';
import type { Plot, PlotSeries } from '../../../kernel/plot.js';
import { wilson } from '../../../kernel/statistics/index.js';
import { shortDate } from '../../../web/formats.js';
import type { MeasureUnit } from '../kinds.js';
import type { Point, Series } from '../series.js';
import { compared, isFew, type When } from './rules.js';
import { comparedInWords, figureInUnit } from './words.js';

const UNIT: Readonly<Record<MeasureUnit, string>> = { share: '%', number: 'number', days: 'days', score: 'score' };

/** Readings of a measure over time, with the interval of each share and the target. What was read by an earlier definition is a line of its own. */
export function plotOfSeries(series: Series, when: When): Plot {
  const points = series.points.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const labels = labelsOf(points);
  const definitions = [...new Set(points.map(({ definition }) => definition))].toSorted((one, other) => one - other);
  return {
    ...{
      title: series.what,
      says: [...comparedInWords(series, compared(series, when)), ...begun(when.actedOn)].join(' '),
    },
    ...{ kind: 'lines', categoryName: 'Reading of', unit: UNIT[series.unit], categories: labels },
    series: definitions.map((definition) => ({
      ...lineOf(series, points, definition),
      name:
        definitions.length === 1
          ? ''
          : definition === series.definition
            ? 'As it is measured now'
            : `As it was measured before (${definition})`,
    })),
    line:
      series.target === undefined
        ? undefined
        : { at: series.target, text: `Target: ${figureInUnit(series.unit, series.target)}` },
  };
}

const begun = (actedOn: Day | undefined): string[] =>
  actedOn === undefined ? [] : [`The action began on ${inWords(actedOn)}.`];

/** Each its own: two readings of one day must not fall on one place. */
function labelsOf(points: readonly Point[]): string[] {
  const seen = new Map<string, number>();
  return points.map((point) => {
    const label = pointLabel(point);
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    return times === 1 ? label : `${label} (${times})`;
  });
}

/** What a reading is called beside a plot: "15 Jan 2026, baseline", "3 Mar 2026, few cases". */
const pointLabel = (point: Point): string =>
  [shortDate(point.on), ...(point.isBaseline ? ['baseline'] : []), ...(isFew(point) ? ['few cases'] : [])].join(', ');

function lineOf(series: Series, points: readonly Point[], definition: number): Omit<PlotSeries, 'name'> {
  const own = points.map((point) => (point.definition === definition ? point : undefined));
  const within = own.map((point) => (point?.of === undefined ? null : wilson(point.of)));
  return {
    values: own.map((point) => point?.value ?? null),
    tone: definition === series.definition ? 'first' : 'none',
    ...(within.some((range) => range !== null) ? { within } : {}),
  };
}
