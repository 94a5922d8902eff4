import type { PlacedDiagram } from '../../../platform/diagram/index.js';
import type { Chart } from './chart.js';
import { drawingOf } from './chart-layout.js';

/** Height of a sheet of paper by its width, margins taken off: the A sizes, upright. */
const SHEET = 1.38;

interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The drawing again for paper, cut between sections so that no shape is cut by the end of a page.
 * Each sheet shows a part of the drawing on the page above it; on a screen none of them is seen.
 */
export const PrintSheets = ({ chart }: { chart: Chart }) => {
  const { placed } = drawingOf(chart);
  const width = Math.ceil(placed.width);
  return (
    <div class="flow-sheets" aria-hidden="true">
      {sheetsOf(placed).map(({ top, bottom }) => (
        <svg class="flow-sheet" viewBox={`0 ${Math.floor(top)} ${width} ${Math.ceil(bottom - top)}`}>
          <use href={`#${drawingId(chart)}`} />
        </svg>
      ))}
    </div>
  );
};

export const drawingId = (chart: Chart): string => `${chart.id}-drawing`;

/** As many whole sections on each sheet as it holds. */
export function sheetsOf(placed: PlacedDiagram): Stretch[] {
  const cuts = [0, ...placed.sections.slice(1).map((section) => section.y), placed.height];
  const sheets: Stretch[] = [];
  for (const [index, bottom] of cuts.slice(1).entries()) {
    const last = sheets.at(-1);
    if (last && bottom - last.top <= placed.width * SHEET) sheets[sheets.length - 1] = { top: last.top, bottom };
    else sheets.push({ top: cuts[index] ?? 0, bottom });
  }
  return sheets;
}
