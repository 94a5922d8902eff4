import type { Box, Diagram, DiagramNode, Point } from './diagram.js';
import { gapOf, gridOf, middleLine, type Vertex } from './lattice.js';

/** Room that an arrowhead needs between a line and the shape beside it. */
const CLEARANCE = 11;

/** Air above the heading of a section. */
export const ABOVE_HEADING = 14;

/** Where the lattice lines, cells and gaps of one direction come to lie. */
export interface Scale {
  readonly size: number;
  readonly place: ReadonlyMap<number, number>;
  /** For every gap, a place in it where no line runs, as near the middle as can be: room for a border. */
  readonly borders: readonly number[];
  /** The start of every gap, heading included. */
  readonly starts: readonly number[];
}

interface Direction {
  readonly cells: readonly number[];
  readonly gap: number;
  readonly trackGap: number;
  readonly headings: readonly number[];
  /** Room for words at the start of each gap, before any line that runs along it. */
  readonly words: readonly number[];
  readonly lines: ReadonlySet<number>;
}

/** Places across: column widths by their widest node, gaps by the lines that run in them. */
export function acrossScale(diagram: Diagram, routes: readonly Vertex[][]): Scale {
  const { columns } = gridOf(diagram);
  return scaleOf({
    cells: largest(columns, diagram.nodes, (node) => [node.column, node.width]),
    gap: diagram.spacing.columnGap,
    trackGap: diagram.spacing.trackGap,
    headings: new Array(columns + 1).fill(0),
    words: new Array(columns + 1).fill(0).map((_, gap) => wordsAcross(diagram, routes, gap)),
    lines: linesUsed(routes, 'x'),
  });
}

/** Places down: row heights by their tallest node, with room for the headings of bands and sections. */
export function downScale(diagram: Diagram, routes: readonly Vertex[][]): Scale {
  const { rows } = gridOf(diagram);
  const { bandHeading, sectionHeading, rowGap, trackGap } = diagram.spacing;
  const headings = Array.from(
    { length: rows + 1 },
    (_, row) =>
      (row === 0 ? bandHeading : 0) +
      (diagram.sectionRows.includes(row) ? sectionHeading + (row === 0 ? 0 : ABOVE_HEADING) : 0),
  );
  return scaleOf({
    cells: largest(rows, diagram.nodes, (node) => [node.row, node.height]),
    gap: rowGap,
    trackGap,
    headings,
    words: headings.map((_, gap) => wordsDown(diagram, routes, gap)),
    lines: linesUsed(routes, 'y'),
  });
}

/** The rectangle of a node in the middle of its cell. */
export function boxOf(node: DiagramNode, across: Scale, down: Scale): Box {
  const x = placeOf(across, middleLine(node.column)) - node.width / 2;
  const y = placeOf(down, middleLine(node.row)) - node.height / 2;
  return { x, y, width: node.width, height: node.height };
}

/** A path of crossings as points of the drawing. */
export const pointsOf = (path: readonly Vertex[], across: Scale, down: Scale): Point[] =>
  path.map(({ x, y }) => ({ x: placeOf(across, x), y: placeOf(down, y) }));

function placeOf(scale: Scale, line: number): number {
  const place = scale.place.get(line);
  if (place === undefined) throw new Error(`Line ${line} has no place`);
  return place;
}

function largest(
  count: number,
  nodes: readonly DiagramNode[],
  sizeOf: (node: DiagramNode) => [number, number],
): number[] {
  const sizes: number[] = new Array(count).fill(0);
  for (const [cell, size] of nodes.map(sizeOf)) sizes[cell] = Math.max(sizes[cell] ?? 0, size);
  return sizes;
}

/** Only lines on which a path runs take room; where a path merely crosses a line, nothing is to be seen of it. */
function linesUsed(routes: readonly Vertex[][], axis: 'x' | 'y'): Set<number> {
  const used = new Set<number>();
  for (const path of routes) {
    path.forEach((at, index) => {
      const before = path[index - 1];
      if (before && before[axis] === at[axis]) used.add(at[axis]);
    });
  }
  return used;
}

function scaleOf(direction: Direction): Scale {
  const place = new Map<number, number>();
  const borders: number[] = [];
  const starts: number[] = [];
  let at = 0;
  for (let cell = 0; cell <= direction.cells.length; cell++) {
    const tracks = [...direction.lines].filter((line) => gapOf(line) === cell).sort((a, b) => a - b);
    const size = gapSize(direction, tracks.length, cell);
    starts.push(at);
    at += direction.headings[cell] ?? 0;
    const words = tracks.length > 0 ? (direction.words[cell] ?? 0) : 0;
    const places = tracks.map((_, index) => at + words + trackPlace(index, tracks.length, size - words));
    for (const [index, line] of tracks.entries()) place.set(line, places[index] ?? at);
    borders.push(borderAmong(places, at, size));
    at += size;
    const cellSize = direction.cells[cell];
    if (cellSize === undefined) break;
    place.set(middleLine(cell), at + cellSize / 2);
    at += cellSize;
  }
  return { size: at, place, borders, starts };
}

/** Gaps on the outside only need room for their lines. */
function gapSize(direction: Direction, tracks: number, cell: number): number {
  const words = direction.words[cell] ?? 0;
  const needed = tracks === 0 ? words + CLEARANCE : words + 2 * CLEARANCE + (tracks - 1) * direction.trackGap;
  const isOutside = cell === 0 || cell === direction.cells.length;
  return Math.max(needed, isOutside ? direction.gap / 2 : direction.gap);
}

/** The words of lines that do nothing but cross this gap from one shape to its neighbour. */
const wordsAcross = (diagram: Diagram, routes: readonly Vertex[][], gap: number): number =>
  largestOf(diagram.edges, (edge, index) => {
    const path = routes[index] ?? [];
    const [first, second] = [path[0], path[1]];
    const last = path.at(-1);
    if (!edge.label || !first || !second || !last || first.y !== second.y) return 0;
    const isStraight = path.every((at) => at.y === first.y);
    const crosses = Math.min(first.x, last.x) === middleLine(gap - 1) && Math.max(first.x, last.x) === middleLine(gap);
    return isStraight && crosses ? edge.label.width : 0;
  });

/** The words of lines that leave a shape downwards into this gap. */
const wordsDown = (diagram: Diagram, routes: readonly Vertex[][], gap: number): number =>
  largestOf(diagram.edges, (edge, index) => {
    const [first, second] = routes[index] ?? [];
    if (!edge.label || !first || !second) return 0;
    return first.y === middleLine(gap - 1) && second.y > first.y ? edge.label.height + 2 : 0;
  });

const largestOf = <T>(items: readonly T[], sizeOf: (item: T, index: number) => number): number =>
  Math.max(0, ...items.map(sizeOf));

function trackPlace(index: number, count: number, size: number): number {
  const margin = count === 1 ? size / 2 : Math.max(CLEARANCE, (size / (count + 1)) * 0.9);
  return count === 1 ? margin : margin + (index * (size - 2 * margin)) / (count - 1);
}

function borderAmong(places: readonly number[], start: number, size: number): number {
  const middle = start + size / 2;
  const stops = [start, ...places, start + size];
  const candidates = stops.slice(1).map((stop, index) => (stop + (stops[index] ?? start)) / 2);
  return candidates.reduce(
    (best, each) => (Math.abs(each - middle) < Math.abs(best - middle) ? each : best),
    Number.POSITIVE_INFINITY,
  );
}
