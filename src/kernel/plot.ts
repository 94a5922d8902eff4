/**
 * What a plot shows, apart from how it is drawn: the same figures make its drawing, its table and its file.
 */

/** How a series is meant, where that is more than "one of several". `none` is what has not happened yet, or is not known. */
export const plotTones = ['good', 'fair', 'bad', 'none', 'first', 'second', 'third', 'fourth', 'fifth'] as const;
export type PlotTone = (typeof plotTones)[number];

/** One value for each category, in their order; `null` where there is none. */
export interface PlotSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly tone?: PlotTone;
  /** Within which each value may lie, lowest and highest. Drawn as a line through it. */
  readonly within?: readonly (readonly [number, number] | null)[];
}

/** Figures in a picture. */
export interface Plot {
  /** What is shown: "Recommendations by theme". */
  readonly title: string;
  /** What a reader takes from it, in a sentence. It stands under the title, and is what is read out in place of the picture. */
  readonly says: string;
  /** `bars` lie, one to a category, several series end to end; `lines` run over time, the categories being its steps. */
  readonly kind: 'bars' | 'lines';
  /** What a category is, as the heading of the table's first column: "Theme". */
  readonly categoryName: string;
  readonly categories: readonly string[];
  /** What is counted, in the plural: "recommendations", "days", "%". */
  readonly unit: string;
  readonly series: readonly PlotSeries[];
  /** A value that others are read against, such as a limit or a target. */
  readonly line?: { readonly at: number; readonly text: string } | undefined;
}

/** The same figures as a table: a row to a category, a column to a series. Texts, as they are read. */
export function plotTable(plot: Plot): { readonly header: string[]; readonly rows: string[][] } {
  const { categoryName, categories, series, unit } = plot;
  const [only] = series;
  const headings =
    series.length === 1 && only !== undefined ? [only.name || capital(unit)] : series.map((each) => each.name);
  return {
    header: [categoryName, ...headings],
    rows: categories.map((category, at) => [category, ...series.map((each) => valueInWords(each, at))]),
  };
}

const valueInWords = ({ values, within }: PlotSeries, at: number): string => {
  const value = values[at] ?? null;
  const range = within?.[at] ?? null;
  if (value === null) return '–';
  return range === null ? figure(value) : `${figure(value)} (${figure(range[0])} to ${figure(range[1])})`;
};

/** A figure as it is written: at most one decimal, thousands parted. */
export const figure = (value: number): string =>
  (Math.round(value * 10) / 10).toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** True when there is nothing to draw. */
export const nothingIn = ({ series }: Plot): boolean =>
  series.every(({ values }) => values.every((value) => value === null || value === 0));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
