import type { Diagram, DiagramNode } from './diagram.js';

/** Lines that may run side by side between two neighbouring columns or rows. */
const TRACKS = 5;
const PITCH = TRACKS + 1;

/** Where a path may turn: the crossing of two lattice lines, by their numbers from the left and from the top. */
export interface Vertex {
  readonly x: number;
  readonly y: number;
}

/**
 * The lattice on which lines find their way: through the middle of every column and row, and `TRACKS` lines
 * in every gap between them and around the outside.
 */
export interface Lattice {
  readonly width: number;
  readonly height: number;
  /** Rough places of the lines, good enough to compare lengths. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly nodeAt: ReadonlyMap<number, string>;
}

/** The lattice line through the middle of a column or row. */
export const middleLine = (cell: number): number => cell * PITCH + TRACKS;

/** The gap that a lattice line runs in: gap `n` stands before cell `n`; undefined for the middle of a cell. */
export const gapOf = (line: number): number | undefined =>
  line % PITCH === TRACKS ? undefined : Math.floor(line / PITCH);

/** How many columns and rows the nodes of a diagram take. */
export const gridOf = (diagram: Diagram) => ({
  columns: Math.max(...diagram.nodes.map((node) => node.column)) + 1,
  rows: Math.max(...diagram.nodes.map((node) => node.row)) + 1,
});

/** The crossing that stands for a node: the middle of its cell. */
export const vertexOf = (node: DiagramNode): Vertex => ({ x: middleLine(node.column), y: middleLine(node.row) });

/** One number for a crossing. */
export const vertexKey = (lattice: Lattice, vertex: Vertex): number => vertex.y * lattice.width + vertex.x;

/** The lattice of a diagram. */
export function latticeOf(diagram: Diagram): Lattice {
  const { columns, rows } = gridOf(diagram);
  const { columnGap, rowGap } = diagram.spacing;
  const xs = roughPlaces(columns, Math.max(...diagram.nodes.map((node) => node.width)), columnGap);
  const ys = roughPlaces(rows, Math.max(...diagram.nodes.map((node) => node.height)), rowGap);
  const nodeAt = new Map(
    diagram.nodes.map((node) => [middleLine(node.row) * xs.length + middleLine(node.column), node.id]),
  );
  return { width: xs.length, height: ys.length, xs, ys, nodeAt };
}

function roughPlaces(cells: number, cellSize: number, gap: number): number[] {
  return Array.from({ length: cells * PITCH + TRACKS }, (_, line) => {
    const cell = Math.floor(line / PITCH);
    const within = line % PITCH === TRACKS ? gap + cellSize / 2 : ((line % PITCH) + 1) * (gap / PITCH);
    return cell * (cellSize + gap) + within;
  });
}
