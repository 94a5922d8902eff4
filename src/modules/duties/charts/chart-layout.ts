import { type Diagram, layOut, type PlacedDiagram, textWidth, wrapText } from '../../../platform/diagram/index.js';
import type { Chart, ChartEdge, ChartNode } from './chart.js';

/** Sizes of the writing, in drawing units; the style sheet sets the same. */
export const LABEL = { size: 15, line: 18 };
export const STATE = { size: 12, line: 19, icon: 13, gap: 3 };
export const CONDITION = { size: 13, line: 16 };

/** Room between the writing and the border of a shape: beside it, and above and below. */
const PADDING = 7;
/** A decision is a hexagon; its points need room of their own. */
export const POINT = 13;
const CONDITION_WIDTH = 96;

export interface ChartDrawing {
  readonly placed: PlacedDiagram;
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** The words of each edge, line by line, in the order of the chart's edges. */
  readonly conditions: readonly (readonly string[])[];
}

const drawings = new WeakMap<Chart, ChartDrawing>();

/** The drawing of a chart. It depends on the chart alone, not on any review, and is worked out once. */
export function drawingOf(chart: Chart): ChartDrawing {
  const drawing = drawings.get(chart) ?? draw(chart);
  drawings.set(chart, drawing);
  return drawing;
}

/** The width that writing may take inside a shape. */
export const roomInside = (chart: Chart, node: ChartNode): number =>
  chart.nodeWidth - 2 * (node.kind === 'step' ? PADDING : POINT);

function draw(chart: Chart): ChartDrawing {
  const labels = new Map(
    chart.nodes.map((node) => [node.id, wrapText(node.label, LABEL.size, roomInside(chart, node))]),
  );
  const conditions = chart.edges.map((edge) => (speaksFor(chart, edge) ? linesOf(edge) : []));
  const heights = rowHeights(chart, labels);
  const diagram: Diagram = {
    nodes: chart.nodes.map(({ id, column, row }) => ({
      id,
      column,
      row,
      width: chart.nodeWidth,
      height: heights.get(row) ?? 0,
    })),
    edges: chart.edges.map((edge, index) => ({
      from: edge.from,
      to: edge.to,
      ...(edge.when ? { answer: edge.when } : {}),
      ...(edge.leaves ? { leaves: edge.leaves } : {}),
      ...(edge.arrives ? { arrives: edge.arrives } : {}),
      ...sizeOf(conditions[index] ?? []),
    })),
    bands: chart.bands,
    sectionRows: chart.sections.map((section) => section.row),
    spacing: chart.spacing,
  };
  return { placed: layOut(diagram), labels, conditions };
}

/** Ways of one answer begin as one line, and its words stand there once. */
const speaksFor = (chart: Chart, edge: ChartEdge): boolean =>
  chart.edges.find((other) => other.from === edge.from && other.when === edge.when) === edge;

const linesOf = (edge: ChartEdge): string[] => (edge.when ? wrapText(edge.when, CONDITION.size, CONDITION_WIDTH) : []);

function sizeOf(lines: readonly string[]) {
  if (lines.length === 0) return {};
  const width = Math.max(...lines.map((line) => textWidth(line, CONDITION.size, 'bold')));
  return { label: { width, height: lines.length * CONDITION.line } };
}

/** Shapes of one row are of one height: the eye then reads along it. */
function rowHeights(chart: Chart, labels: ReadonlyMap<string, readonly string[]>): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const node of chart.nodes) {
    const lines = labels.get(node.id)?.length ?? 0;
    const height = lines * LABEL.line + STATE.line + 2 * PADDING;
    heights.set(node.row, Math.max(height, heights.get(node.row) ?? 0));
  }
  return heights;
}
