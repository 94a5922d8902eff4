import type { NodeStanding } from './node-state.js';
import { StateIcon } from './state-icon.js';

const MEANINGS: readonly (readonly [NodeStanding, string])[] = [
  ['done', 'Done'],
  ['current', 'To do now'],
  ['overdue', 'Overdue'],
  ['paused', 'Paused'],
  ['ahead', 'Ahead'],
  ['not-taken', 'Not taken or not needed'],
];

/** What the states of a chart look like. */
export const ChartKey = () => (
  <ul class="flow-key" aria-label="Key to the chart">
    {MEANINGS.map(([standing, meaning]) => (
      <li class={`flow-key-item flow-node--${standing}`}>
        <svg class="flow-key-sign" viewBox="0 0 25 21" width="25" height="21" aria-hidden="true">
          <rect class="flow-shape" x="2" y="2" width="21" height="17" rx="4" />
          <StateIcon standing={standing} x={5} y={3} />
        </svg>
        {meaning}
      </li>
    ))}
  </ul>
);
