import type { Box } from '../../../platform/diagram/index.js';
import type { NodeKind } from './chart.js';
import { POINT } from './chart-layout.js';

/** A pill for a start or an end, a hexagon for a decision, a rounded box for a step. */
export const NodeShape = ({ kind, box }: { kind: NodeKind; box: Box }) => {
  if (kind === 'decision') return <polygon class="flow-shape" points={hexagon(box)} />;
  const radius = kind === 'step' ? 5 : Math.min(box.height / 2, 20);
  return <rect class="flow-shape" x={box.x} y={box.y} width={box.width} height={box.height} rx={radius} />;
};

function hexagon({ x, y, width, height }: Box): string {
  const right = x + width;
  const bottom = y + height;
  const middle = y + height / 2;
  const corners = [
    [x, middle],
    [x + POINT, y],
    [right - POINT, y],
    [right, middle],
    [right - POINT, bottom],
    [x + POINT, bottom],
  ];
  return corners.map((corner) => corner.join(',')).join(' ');
}
