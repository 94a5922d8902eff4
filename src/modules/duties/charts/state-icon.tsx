import type { NodeStanding } from './node-state.js';

/** Outlines in a square of 15 units, drawn a little smaller, one shape a state, so that the state is told without colour. */
const OUTLINES: Record<NodeStanding, string> = {
  done: 'M2 8 L6 12 L13.5 3',
  current: 'M7.5 1.5 a6 6 0 1 0 0.01 0 Z M7.5 4.5 V7.8 L10 9.5',
  overdue: 'M7.5 1.5 L14 13.5 H1 Z M7.5 6 V9.2 M7.5 11 V11.8',
  ahead: 'M7.5 2.5 a5 5 0 1 0 0.01 0 Z',
  'not-taken': 'M3 3 L12 12 M12 3 L3 12',
  paused: 'M4.8 2.5 V12.5 M10.2 2.5 V12.5',
};

export const StateIcon = ({ standing, x, y }: { standing: NodeStanding; x: number; y: number }) => (
  <path
    class={`flow-icon flow-icon--${standing}`}
    transform={`translate(${round(x)} ${round(y)}) scale(0.87)`}
    d={OUTLINES[standing]}
  />
);

const round = (value: number): number => Math.round(value * 10) / 10;
