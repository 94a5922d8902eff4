import type { PlacedEdge, Point } from '../../../platform/diagram/index.js';
import { CONDITION } from './chart-layout.js';

const CORNER = 6;
const ARROW = { length: 9, half: 4.5 };

interface EdgeLineProps {
  readonly edge: PlacedEdge;
  readonly words: readonly string[];
  readonly isTaken: boolean;
}

/** A line with rounded corners and an arrowhead. */
export const EdgeLine = ({ edge, isTaken }: EdgeLineProps) => (
  <g class={isTaken ? 'flow-edge' : 'flow-edge flow-edge--not-taken'}>
    <path class="flow-line" d={rounded(edge.points)} />
    <polygon class="flow-arrow" points={arrowhead(edge.points)} />
  </g>
);

/** The condition of a line; drawn after all lines, so that none runs through it. */
export const EdgeWords = ({ edge, words, isTaken }: EdgeLineProps) => {
  if (!edge.label) return null;
  const { x, y, width } = edge.label;
  return (
    <text class={isTaken ? 'flow-condition' : 'flow-condition flow-condition--not-taken'} text-anchor="middle">
      {words.map((line, index) => (
        <tspan x={round(x + width / 2)} y={round(y + index * CONDITION.line + CONDITION.size - 1)}>
          {line}
        </tspan>
      ))}
    </text>
  );
};

function rounded(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(shortOf(point, before, ARROW.length - 1, 0.8))}`;
      return `L${at(shortOf(point, before, CORNER))}Q${at(point)} ${at(shortOf(point, after, CORNER))}`;
    })
    .join('');
}

function arrowhead(points: readonly Point[]): string {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const base = shortOf(tip, points.at(-2) ?? tip, ARROW.length, 0.85);
  const across = base.x === tip.x ? { x: ARROW.half, y: 0 } : { x: 0, y: ARROW.half };
  return [tip, { x: base.x + across.x, y: base.y + across.y }, { x: base.x - across.x, y: base.y - across.y }]
    .map(at)
    .join(' ');
}

/** The point a distance before `point` on the way from `towards`, or a part of the way when that is short. */
function shortOf(point: Point, towards: Point, distance: number, most = 0.5): Point {
  const x = towards.x - point.x;
  const y = towards.y - point.y;
  const length = Math.abs(x) + Math.abs(y);
  const part = length === 0 ? 0 : Math.min(distance / length, most);
  return { x: point.x + x * part, y: point.y + y * part };
}

const round = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)},${round(y)}`;
