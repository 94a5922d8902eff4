import type { Plot } from '../../kernel/plot.js';
import { coloursOf, legendOf } from './bars.js';
import { type Medium, QUIET } from './look.js';

const HEIGHT = 240;
/** What Vega takes a letter of a label to be wide. Labels that would not stand side by side stand upright: else some would be left out. */
const LETTER = 9;

/** Lines over time. A value that is missing parts the line; single points are seen too. */
export function lines(plot: Plot, medium: Medium): object {
  const longest = Math.max(0, ...plot.categories.map((category) => category.length));
  const crowded = medium.width < 400 || plot.categories.length * (longest + 1) * LETTER > medium.width;
  const x = {
    field: 'category',
    type: 'ordinal',
    sort: null,
    scale: { domain: plot.categories },
    axis: {
      title: null,
      labelAngle: crowded ? -90 : 0,
      labelOverlap: 'greedy',
      labelLimit: 0,
      ticks: true,
    },
  };
  const y = {
    field: 'value',
    type: 'quantitative',
    scale: { zero: true, nice: true },
    axis: { title: null, tickCount: 5, format: ',~f' },
  };
  const several = plot.series.length > 1;
  const color = { field: 'series', type: 'nominal', scale: coloursOf(plot), legend: several ? legendOf(medium) : null };
  const shapes = ['circle', 'square', 'triangle-up', 'diamond', 'cross'];
  const shape = {
    field: 'series',
    type: 'nominal',
    scale: { domain: coloursOf(plot).domain, range: shapes },
    legend: null,
  };
  const ranges = {
    mark: { type: 'rule', strokeWidth: 2 },
    transform: [{ filter: 'isValid(datum.low)' }],
    encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' }, color },
  };
  return {
    data: { values: pointsOf(plot) },
    width: medium.width,
    height: HEIGHT,
    autosize: { type: 'fit-x', contains: 'padding' },
    layer: [
      { mark: { type: 'line', strokeWidth: 3, invalid: 'break-paths-filter-domains' }, encoding: { x, y, color } },
      {
        mark: { type: 'point', filled: true, opacity: 1, size: 90, invalid: 'filter' },
        encoding: { x, y, color, shape },
      },
      ...(plot.series.some(({ within }) => within !== undefined) ? [ranges] : []),
      ...lineAt(plot, y),
    ],
  };
}

const pointsOf = ({ categories, series }: Plot) =>
  series.flatMap((each) =>
    categories.map((category, at) => ({
      category,
      series: each.name,
      value: each.values[at] ?? null,
      low: each.within?.[at]?.[0] ?? null,
      high: each.within?.[at]?.[1] ?? null,
    })),
  );

const lineAt = ({ line }: Plot, y: object): object[] =>
  line === undefined
    ? []
    : [
        {
          data: { values: [{ at: line.at, text: line.text }] },
          mark: { type: 'rule', color: QUIET, strokeDash: [5, 3], strokeWidth: 2 },
          encoding: { y: { ...y, field: 'at' } },
        },
        {
          data: { values: [{ at: line.at, text: line.text }] },
          mark: { type: 'text', align: 'right', baseline: 'bottom', dy: -4, color: QUIET },
          encoding: { y: { ...y, field: 'at' }, x: { value: 'width' }, text: { field: 'text' } },
        },
      ];
