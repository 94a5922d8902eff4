import type { Diagram, DiagramEdge } from './diagram.js';
import { type Lattice, type Vertex, vertexKey, vertexOf } from './lattice.js';
import { Queue } from './queue.js';
import { type Axis, axisOf, crossed, noTraffic, occupy, stretchFor, type Traffic } from './traffic.js';

/** What makes one path worse than another, in units of length. */
const COST = { turn: 60, crossing: 90, sideways: 12, sidewaysEntry: 30, against: 400, together: 0.85 };

/** The four ways to go, with the side of a shape that each leaves by and arrives at. */
const DIRECTIONS = [
  { x: 0, y: 1, leaves: 'bottom', arrives: 'top' },
  { x: 1, y: 0, leaves: 'right', arrives: 'left' },
  { x: -1, y: 0, leaves: 'left', arrives: 'right' },
  { x: 0, y: -1, leaves: 'top', arrives: 'bottom' },
] as const;

type Direction = (typeof DIRECTIONS)[number];

interface Step {
  readonly at: Vertex;
  readonly heading: Direction;
  readonly cost: number;
  readonly before: Step | undefined;
}

/** A way for every edge, one after the other in the order given: the first edges get the straightest lines. */
export function routesOf(diagram: Diagram, lattice: Lattice): Vertex[][] {
  const traffic = noTraffic();
  const vertices = new Map(diagram.nodes.map((node) => [node.id, vertexOf(node)]));
  return diagram.edges.map((edge) => {
    const from = vertices.get(edge.from);
    const to = vertices.get(edge.to);
    if (!from || !to) throw new Error(`The line from ${edge.from} to ${edge.to} has an end that is no node`);
    const path = cheapestPath({ lattice, traffic, edge, from, to });
    occupy(traffic, edge, path);
    return path;
  });
}

interface Search {
  readonly lattice: Lattice;
  readonly traffic: Traffic;
  readonly edge: DiagramEdge;
  readonly from: Vertex;
  readonly to: Vertex;
}

function cheapestPath(search: Search): Vertex[] {
  const queue = new Queue<Step>();
  const settled = new Set<number>();
  for (const heading of DIRECTIONS) queue.add(0, { at: search.from, heading, cost: 0, before: undefined });
  for (let step = queue.take(); step; step = queue.take()) {
    if (step.before && isAt(step.at, search.to)) return pathTo(step);
    const key = vertexKey(search.lattice, step.at) * 4 + DIRECTIONS.indexOf(step.heading);
    if (settled.has(key)) continue;
    settled.add(key);
    for (const next of nextSteps(search, step)) queue.add(next.cost, next);
  }
  throw new Error(`No way is left for the line from ${search.edge.from} to ${search.edge.to}`);
}

function nextSteps(search: Search, step: Step): Step[] {
  const headings = step.before ? DIRECTIONS.filter((heading) => !isOpposite(heading, step.heading)) : [step.heading];
  return headings.flatMap((heading) => {
    const at = { x: step.at.x + heading.x, y: step.at.y + heading.y };
    const cost = costOf(search, step, { at, heading });
    return cost === undefined ? [] : [{ at, heading, cost: step.cost + cost, before: step }];
  });
}

/** What it costs to go on to a neighbouring crossing; undefined when the way is barred. */
function costOf(search: Search, step: Step, next: { at: Vertex; heading: Direction }): number | undefined {
  const { lattice, traffic, edge, to } = search;
  if (next.at.x < 0 || next.at.y < 0 || next.at.x >= lattice.width || next.at.y >= lattice.height) return undefined;
  if (lattice.nodeAt.has(vertexKey(lattice, next.at)) && !isAt(next.at, to)) return undefined;
  const stretch = stretchFor(traffic, edge, [step.at, next.at]);
  if (stretch === 'taken') return undefined;
  const passing = passingCost(search, step, next.heading);
  if (passing === undefined) return undefined;
  const length = lengthOf(lattice, step.at, next.at) * (stretch === 'together' ? COST.together : 1);
  const ends = endCost(search, step, next);
  return ends === undefined ? undefined : length + passing + ends;
}

function passingCost(search: Search, step: Step, heading: Direction): number | undefined {
  if (!step.before) return 0;
  const turns = heading !== step.heading;
  const way: Axis | 'turn' = turns ? 'turn' : axisOf(step.before.at, step.at);
  const lines = crossed(search.traffic, search.edge, { at: step.at, way });
  return lines === undefined ? undefined : lines * COST.crossing + (turns ? COST.turn : 0);
}

/** The flow is downwards: lines leave a shape best at its foot or side and arrive best at its head, unless told otherwise. */
function endCost({ edge, to }: Search, step: Step, next: { at: Vertex; heading: Direction }): number | undefined {
  const isFirst = step.before === undefined;
  const isLast = isAt(next.at, to);
  if (isFirst && edge.leaves && edge.leaves !== next.heading.leaves) return undefined;
  if (isLast && edge.arrives && edge.arrives !== next.heading.arrives) return undefined;
  const leaving = isFirst && !edge.leaves ? byHeading(next.heading, COST.sideways) : 0;
  const arriving = isLast && !edge.arrives ? byHeading(next.heading, COST.sidewaysEntry) : 0;
  return leaving + arriving;
}

const byHeading = (heading: Direction, sideways: number): number =>
  heading.y === 1 ? 0 : heading.y === -1 ? COST.against : sideways;

const isAt = (a: Vertex, b: Vertex): boolean => a.x === b.x && a.y === b.y;
const isOpposite = (a: Direction, b: Direction): boolean => a.x === -b.x && a.y === -b.y;

const lengthOf = (lattice: Lattice, a: Vertex, b: Vertex): number =>
  Math.abs((lattice.xs[a.x] ?? 0) - (lattice.xs[b.x] ?? 0)) + Math.abs((lattice.ys[a.y] ?? 0) - (lattice.ys[b.y] ?? 0));

function pathTo(step: Step): Vertex[] {
  const path: Vertex[] = [];
  for (let at: Step | undefined = step; at; at = at.before) path.unshift(at.at);
  return path;
}
