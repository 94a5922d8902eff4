import type { View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import type { Plot } from '../../kernel/plot.js';
import { bars } from './bars.js';
import { emptyBelow, lines } from './lines.js';
import { INK, type Medium, QUIET } from './look.js';

/** A plot as SVG. The library is read when the first plot is drawn: most pages have none. */
export async function draw(plot: Plot, medium: Medium): Promise<string> {
  const [vega, lite] = await Promise.all([import('vega'), import('vega-lite')]);
  const drawn = plot.kind === 'bars' ? bars(plot, medium) : lines(plot, medium);
  const { spec } = lite.compile({ ...drawn, config: looks(medium) } as unknown as TopLevelSpec, {
    logger: vega.logger(vega.Error),
  });
  const view: View = new vega.View(vega.parse(spec), { renderer: 'none' });
  try {
    return plain(await view.toSVG(), medium, emptyBelow(plot, medium));
  } finally {
    view.finalize();
  }
}

/**
 * One picture, with one text in its place: without the roles that the library gives its groups. As wide as it was laid out for, and without what is
 * left empty `below`: the library takes letters to be wider than they are.
 */
const plain = (svg: string, { width }: Medium, below: number): string =>
  svg
    .replaceAll(/ (?:class|role|aria-[a-z]+|tabindex|pointer-events)="[^"]*"/g, '')
    .replace(/<svg ([^>]*?)width="\d+" height="(\d+)" viewBox="[^"]*"/, (_all, rest: string, high: string) => {
      const height = Number(high) - below;
      return `<svg focusable="false" ${rest}width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    });

const looks = ({ letters, font }: Medium) => ({
  aria: false,
  background: null,
  font,
  view: { stroke: null },
  axis: {
    labelFontSize: letters,
    titleFontSize: letters,
    labelColor: INK,
    titleColor: INK,
    titleFontWeight: 'normal',
    gridColor: '#d8dcde',
    domainColor: QUIET,
    tickColor: QUIET,
  },
  legend: { labelFontSize: letters, labelColor: INK, symbolSize: letters * 12, symbolType: 'square', labelLimit: 0 },
});
