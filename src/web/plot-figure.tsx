import { jsxTemplate } from 'preact/jsx-runtime';
import { nothingIn, type Plot, plotTable } from '../kernel/plot.js';
import { StackedTable } from './stacked-table.js';

/** A plot with its drawings as SVG, as `platform/plot` makes them. */
export interface PlotFigureProps {
  readonly plot: Plot & { readonly wide?: string | undefined; readonly narrow?: string | undefined };
  /** Level of its heading. */
  readonly level?: 2 | 3 | 4 | undefined;
}

/**
 * A plot: its title, what it says, the drawing, and below it the same figures as a table and as a file. A drawing says nothing to who
 * cannot see it: the sentence and the table do.
 */
export const PlotFigure = ({ plot, level = 2 }: PlotFigureProps) => {
  const Heading = `h${level}` as const;
  return (
    <section class="dhr-plot">
      <Heading class={level === 2 ? 'govuk-heading-m' : 'govuk-heading-s'}>{plot.title}</Heading>
      <p class="govuk-body">{plot.says}</p>
      {!nothingIn(plot) && (
        <>
          <Drawings plot={plot} />
          <Figures plot={plot} />
        </>
      )}
    </section>
  );
};

type Drawn = Pick<PlotFigureProps, 'plot'>;

/** Drawn twice, of which the style sheet shows one: letters that shrink with a drawing cannot be read on a phone. */
const Drawings = ({ plot }: Drawn) => (
  <>
    <div class="dhr-plot__drawing" role="img" aria-label={`${plot.title}. ${plot.says}`}>
      <div class="dhr-plot__wide">{drawing(plot.wide)}</div>
      <div class="dhr-plot__narrow">{drawing(plot.narrow)}</div>
    </div>
    {plot.line !== undefined && <p class="govuk-hint">Dashed line: {plot.line.text}</p>}
  </>
);

/** What the drawing library printed goes into the page as it stands; it has escaped every text in it. */
const drawing = (svg: string | undefined) => (svg === undefined ? null : jsxTemplate([svg]));

const Figures = ({ plot }: Drawn) => {
  const { header, rows } = plotTable(plot);
  return (
    <details class="govuk-details dhr-plot__figures">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          The figures as a table<span class="govuk-visually-hidden">: {plot.title}</span>
        </span>
      </summary>
      <div class="govuk-details__text">
        <StackedTable
          caption={plot.title}
          head={header.map((name, at) => ({ name, numeric: at > 0 }))}
          rows={rows.map((row) => row.map((text) => ({ text })))}
          firstCellIsHeader
        />
        <p class="govuk-body dhr-no-print">
          <a class="govuk-link" href={asFile(header, rows)} download={`${fileName(plot.title)}.csv`}>
            Take the figures away as a plain table (CSV)
            <span class="govuk-visually-hidden">: {plot.title}</span>
          </a>
        </p>
      </div>
    </details>
  );
};

/** The file stands in the link itself: figures that are on the page need no way of their own. The mark in front tells Excel the letters. */
const asFile = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const lines = [header, ...rows].map((row) => row.map(inQuotes).join(','));
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${lines.join('\r\n')}\r\n`)}`;
};

/** What a spreadsheet would take for a formula has an apostrophe before it. */
const inQuotes = (text: string): string => `"${(/^\s*[=+\-@]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

const fileName = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
