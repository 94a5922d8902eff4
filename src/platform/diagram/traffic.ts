import type { DiagramEdge } from './diagram.js';
import type { Vertex } from './lattice.js';

export type Axis = 'across' | 'down';

interface Passing {
  readonly edge: DiagramEdge;
  /** How the line passes: straight along one axis, or turning. */
  readonly way: Axis | 'turn';
}

/** What the lines routed so far occupy: stretches between neighbouring crossings, and the crossings themselves. */
export interface Traffic {
  readonly stretches: Map<string, DiagramEdge[]>;
  readonly crossings: Map<string, Passing[]>;
}

export const noTraffic = (): Traffic => ({ stretches: new Map(), crossings: new Map() });

export const axisOf = (a: Vertex, b: Vertex): Axis => (a.y === b.y ? 'across' : 'down');

const name = ({ x, y }: Vertex): string => `${x},${y}`;
const stretchName = (a: Vertex, b: Vertex): string =>
  a.x < b.x || a.y < b.y ? `${name(a)} ${name(b)}` : `${name(b)} ${name(a)}`;

/** Lines may run as one where they carry the same answer from one shape, or come together at the same shape. */
const mayRunTogether = (a: DiagramEdge, b: DiagramEdge): boolean =>
  a.to === b.to || (a.from === b.from && a.answer === b.answer);

export type Stretch = 'free' | 'together' | 'taken';

export function stretchFor(traffic: Traffic, edge: DiagramEdge, between: readonly [Vertex, Vertex]): Stretch {
  const others = traffic.stretches.get(stretchName(...between)) ?? [];
  if (others.length === 0) return 'free';
  return others.every((other) => mayRunTogether(edge, other)) ? 'together' : 'taken';
}

/** How many foreign lines are crossed by passing here; undefined when the passing would be mistaken for a join. */
export function crossed(traffic: Traffic, edge: DiagramEdge, passing: { at: Vertex; way: Axis | 'turn' }) {
  const others = traffic.crossings.get(name(passing.at)) ?? [];
  const foreign = others.filter((other) => !mayRunTogether(edge, other.edge));
  const clean = foreign.every((other) => isCrossing(other.way, passing.way));
  return clean ? foreign.length : undefined;
}

const isCrossing = (a: Axis | 'turn', b: Axis | 'turn'): boolean => a !== 'turn' && b !== 'turn' && a !== b;

/** Adds a routed path, given by every crossing it passes. */
export function occupy(traffic: Traffic, edge: DiagramEdge, path: readonly Vertex[]): void {
  path.forEach((at, index) => {
    const before = path[index - 1];
    const after = path[index + 1];
    if (before) append(traffic.stretches, stretchName(before, at), edge);
    if (!before || !after) return;
    const way = axisOf(before, at) === axisOf(at, after) ? axisOf(before, at) : 'turn';
    append(traffic.crossings, name(at), { edge, way });
  });
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
