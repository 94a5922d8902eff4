import type { Box, Diagram, PlacedDiagram, PlacedEdge, Point } from './diagram.js';
import { labelPlaces } from './labels.js';
import { gridOf, latticeOf, type Vertex } from './lattice.js';
import { routesOf } from './routes.js';
import { ABOVE_HEADING, acrossScale, boxOf, downScale, pointsOf, type Scale } from './spacing.js';

/**
 * Draws up a diagram whose shapes stand in a grid: finds right-angled ways for the lines that never pass through a
 * shape and cross each other as little as may be, makes room for them, and finds a free place for their words.
 * The same diagram always gives the same drawing. Throws when a line or its words find no place.
 */
export function layOut(diagram: Diagram): PlacedDiagram {
  const routes = routesOf(diagram, latticeOf(diagram));
  const across = acrossScale(diagram, routes);
  const down = downScale(diagram, routes);
  const nodes = diagram.nodes.map((node) => ({ id: node.id, ...boxOf(node, across, down) }));
  const sections = sectionBoxes(diagram, across, down);
  const bands = bandBoxes(diagram, across, down);
  const lines = diagram.edges.map((edge, index) => ({
    points: trimmed(
      pointsOf(corners(routes[index] ?? []), across, down),
      boxNamed(nodes, edge.from),
      boxNamed(nodes, edge.to),
    ),
    label: edge.label,
  }));
  const labels = labelPlaces(lines, [...nodes, ...sections]);
  const edges = diagram.edges.map(({ from, to }, index): PlacedEdge => {
    const label = labels[index];
    return { from, to, points: lines[index]?.points ?? [], ...(label ? { label } : {}) };
  });
  return { width: across.size, height: down.size, nodes, edges, bands, sections };
}

function boxNamed(nodes: readonly (Box & { id: string })[], id: string): Box {
  const box = nodes.find((node) => node.id === id);
  if (!box) throw new Error(`No node is called ${id}`);
  return box;
}

/** The ends of a path and the crossings where it turns. */
const corners = (path: readonly Vertex[]): Vertex[] =>
  path.filter((_, index) => {
    const before = path[index - 1];
    const after = path[index + 1];
    return !before || !after || (before.x !== after.x && before.y !== after.y);
  });

/** Paths run from middle to middle; the drawn line runs from border to border. */
function trimmed(points: readonly Point[], from: Box, to: Box): Point[] {
  const line = [...points];
  const [first, second] = line;
  const beforeLast = line.at(-2);
  const last = line.at(-1);
  if (!first || !second || !beforeLast || !last) return line;
  line[0] = onBorder(first, second, from);
  line[line.length - 1] = onBorder(last, beforeLast, to);
  return line;
}

const onBorder = (middle: Point, towards: Point, box: Box): Point => ({
  x: middle.x + (Math.sign(towards.x - middle.x) * box.width) / 2,
  y: middle.y + (Math.sign(towards.y - middle.y) * box.height) / 2,
});

function bandBoxes(diagram: Diagram, across: Scale, down: Scale): Box[] {
  const { columns } = gridOf(diagram);
  const border = (gap: number) => (gap === 0 ? 0 : gap === columns ? across.size : (across.borders[gap] ?? 0));
  return diagram.bands.map(({ firstColumn, lastColumn }) => {
    const x = border(firstColumn);
    return { x, y: 0, width: border(lastColumn + 1) - x, height: down.size };
  });
}

const sectionBoxes = (diagram: Diagram, across: Scale, down: Scale): Box[] =>
  diagram.sectionRows.map((row) => ({
    x: 0,
    y: (down.starts[row] ?? 0) + (row === 0 ? diagram.spacing.bandHeading : ABOVE_HEADING),
    width: across.size,
    height: diagram.spacing.sectionHeading,
  }));
