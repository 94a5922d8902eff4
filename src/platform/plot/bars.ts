import { figure, type Plot } from '../../kernel/plot.js';
import { fillOf, INK, lettersOn, type Medium, QUIET, room, wrapped } from './look.js';

const BAR = 22;
/** The least share of the whole width on which a figure has room. */
const ROOM_FOR_FIGURE = 0.06;

/** Lying bars, each under the name of its category: a name of any length has the whole width, on a phone too. */
export function bars(plot: Plot, medium: Medium): object {
  const values = stretchesOf(plot, medium);
  const longest = Math.max(...plot.categories.map((_, at) => total(plot, at)), plot.line?.at ?? 0, highestRange(plot));
  const width = room(medium, figure(longest).length + 1);
  const x = { type: 'quantitative', title: null, axis: null, scale: { domain: [0, longest || 1], nice: false } };
  const several = plot.series.length > 1;
  const segments = {
    mark: { type: 'bar', height: BAR, stroke: '#ffffff', strokeWidth: 1.5 },
    encoding: {
      x: { ...x, field: 'value', stack: 'zero' },
      order: { field: 'place' },
      fill: { field: 'series', type: 'nominal', scale: coloursOf(plot), legend: several ? legendOf(medium) : null },
    },
  };
  const inside = {
    transform: [{ filter: `datum.value >= ${longest * ROOM_FOR_FIGURE}` }],
    mark: { type: 'text', fontSize: medium.letters - 1, clip: false },
    encoding: {
      x: { ...x, field: 'value', stack: 'zero', bandPosition: 0.5 },
      order: { field: 'place' },
      text: { field: 'words', type: 'nominal' },
      color: { field: 'letters', type: 'nominal', scale: null, legend: null },
    },
  };
  const ends = {
    transform: [{ filter: 'datum.place === 0' }],
    mark: { type: 'text', align: 'left', dx: 6, fontSize: medium.letters, fontWeight: 'bold', color: INK },
    encoding: { x: { ...x, field: 'end' }, text: { field: 'total', type: 'nominal' } },
  };
  // White below the ink: over a dark bar the lower half of an interval cannot be seen otherwise.
  const ranges = [
    { color: '#ffffff', strokeWidth: 6 },
    { color: INK, strokeWidth: 2 },
  ].map((drawn) => ({
    transform: [{ filter: 'isValid(datum.low)' }],
    mark: { type: 'rule', ...drawn },
    encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' } },
  }));
  return {
    data: { values },
    spacing: 14,
    resolve: { scale: { x: 'shared' } },
    facet: {
      row: {
        field: 'category',
        type: 'nominal',
        sort: plot.categories.map((category) => wrapped(category, medium)),
        title: null,
        header: {
          labelExpr: `split(datum.value, '\\n')`,
          labelOrient: 'top',
          labelAnchor: 'start',
          labelAngle: 0,
          labelPadding: 0,
          labelFontSize: medium.letters,
          labelColor: INK,
          labelLimit: 0,
        },
      },
    },
    spec: {
      width,
      height: BAR + 4,
      layer: [
        segments,
        ...(several ? [inside] : []),
        ends,
        ...(values.some(({ low }) => low !== null) ? ranges : []),
        ...limitOf(plot, x),
      ],
    },
  };
}

const total = ({ series }: Plot, at: number): number => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0);

const highestRange = ({ series }: Plot): number =>
  Math.max(0, ...series.flatMap(({ within = [] }) => within.map((range) => range?.[1] ?? 0)));

const stretchesOf = (plot: Plot, medium: Medium) =>
  plot.categories.flatMap((category, at) =>
    plot.series.map((series, place) => {
      const value = series.values[at] ?? 0;
      const range = series.within?.[at] ?? null;
      return {
        category: wrapped(category, medium),
        series: series.name,
        place,
        value,
        words: figure(value),
        letters: lettersOn(fillOf(plot, series)),
        end: Math.max(total(plot, at), range?.[1] ?? 0),
        total: plot.series.every(({ values }) => (values[at] ?? null) === null) ? '–' : figure(total(plot, at)),
        low: range?.[0] ?? null,
        high: range?.[1] ?? null,
      };
    }),
  );

/** The colours of the series, in their order. */
export const coloursOf = (plot: Plot) => ({
  domain: plot.series.map(({ name }) => name),
  range: plot.series.map((series) => fillOf(plot, series)),
});

/** The names of the series above the drawing. */
export const legendOf = ({ width, letters }: Medium) => ({
  title: null,
  orient: 'top',
  columns: width < 400 ? 1 : 0,
  columnPadding: 18,
  rowPadding: 4,
  padding: 0,
  offset: 12,
  labelFontSize: letters,
});

const limitOf = ({ line }: Plot, x: object): object[] =>
  line === undefined
    ? []
    : [
        {
          data: { values: [{ at: line.at }] },
          mark: { type: 'rule', color: QUIET, strokeDash: [5, 3], strokeWidth: 2 },
          encoding: { x: { ...x, field: 'at' } },
        },
      ];
