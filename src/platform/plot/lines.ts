import type { Plot } from '../../kernel/plot.js';
import { coloursOf, legendOf } from './bars.js';
import { type Medium, QUIET, wrapped } from './look.js';

const HEIGHT = 240;
/** What Vega takes a letter to be wide, to its height. */
const TAKEN_FOR = 0.8;
/** What stands left of the first point. */
const BESIDE = 40;

interface Names {
  readonly upright: boolean;
  /** A name, with line feeds where it is parted. */
  nameOf(category: string): string;
}

const longestOf = (lines: readonly string[]): number => Math.max(0, ...lines.map(({ length }) => length));

/** How the names of the categories stand below a plot: side by side, in lines where they need them, else upright. */
function namesOf({ categories }: Plot, medium: Medium): Names {
  const each = (medium.width - BESIDE) / Math.max(1, categories.length);
  const letters = Math.floor(each / (medium.letters * medium.widest)) - 1;
  if (longestOf(categories) <= letters) return { upright: false, nameOf: (one) => one };
  if (medium.width >= 400 && longestOf(categories.flatMap((one) => one.split(' '))) <= letters)
    return { upright: false, nameOf: (one) => wrapped(one, { ...medium, width: each }) };
  return { upright: true, nameOf: each > 2 * (medium.letters + 3) ? inTwoLines : (one) => one };
}

/** Parted where the longer of the two lines is shortest. */
function inTwoLines(name: string): string {
  const words = name.split(' ');
  const parted = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const [best = [name]] = parted.toSorted((one, other) => longestOf(one) - longestOf(other));
  return best.join('\n');
}

/** What is left empty below names that stand upright, in pixels: Vega takes letters to be wider than any are. */
export function emptyBelow(plot: Plot, medium: Medium): number {
  const { upright, nameOf } = namesOf(plot, medium);
  if (plot.kind !== 'lines' || !upright) return 0;
  const longest = longestOf(plot.categories.flatMap((one) => nameOf(one).split('\n')));
  return Math.floor(longest * medium.letters * (TAKEN_FOR - medium.widest));
}

/** Lines over time. A value that is missing parts the line; single points are seen too. */
export function lines(plot: Plot, medium: Medium): object {
  const { upright, nameOf } = namesOf(plot, medium);
  const x = {
    field: 'category',
    type: 'ordinal',
    sort: null,
    scale: { domain: plot.categories.map(nameOf) },
    axis: {
      title: null,
      labelAngle: upright ? -90 : 0,
      labelExpr: "split(datum.label, '\\n')",
      labelOverlap: upright ? 'greedy' : false,
      labelLimit: 0,
      // Two lines that stand are centred below their point.
      labelOffset: upright && plot.categories.some((one) => nameOf(one).includes('\n')) ? -(medium.letters + 2) / 2 : 0,
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
    data: { values: pointsOf(plot, nameOf) },
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

const pointsOf = ({ categories, series }: Plot, nameOf: (category: string) => string) =>
  series.flatMap((each) =>
    categories.map((category, at) => ({
      category: nameOf(category),
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
