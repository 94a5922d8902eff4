import type { Plot } from '../../kernel/plot.js';
import { nothingIn, plotTable } from '../../kernel/plot.js';
import { lead, type Part } from '../paper/index.js';
import { draw } from './draw.js';
import { DESK, PAPER, PHONE } from './look.js';

/** A plot with its drawings as SVG: for a page on a desk and on a phone. Neither is there when there is nothing to draw. */
export interface DrawnPlot extends Plot {
  readonly wide?: string;
  readonly narrow?: string;
}

/** The drawings of plots for a page. */
export const drawPlots = (plots: readonly Plot[]): Promise<DrawnPlot[]> => Promise.all(plots.map(drawPlot));

/** One plot drawn for a page. The same figures always give the same bytes. */
export async function drawPlot(plot: Plot): Promise<DrawnPlot> {
  if (nothingIn(plot)) return plot;
  return { ...plot, wide: await draw(plot, DESK), narrow: await draw(plot, PHONE) };
}

/** The same on paper: what it says, the drawing, and the table of its figures. The heading above it is the document's own. */
export async function plotParts(plot: Plot): Promise<Part[]> {
  const { header, rows } = plotTable(plot);
  const said = lead(plot.says);
  if (nothingIn(plot)) return [said];
  const svg = await draw(plot, PAPER);
  return [
    said,
    { kind: 'picture', svg, alternative: `${plot.title}. ${plot.says}` },
    { kind: 'grid', header, rows, widths: [3, ...header.slice(1).map(() => 1)] },
  ];
}
