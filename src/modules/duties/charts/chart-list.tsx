import { bandOf, type Chart, type ChartNode, sectionOf } from './chart.js';
import type { ChartProps } from './chart-svg.js';
import { StateIcon } from './state-icon.js';

/** The same chart in words: every node in the order of the process, with its state and where it leads. */
export const ChartList = ({ chart, states, href }: ChartProps) => (
  <ol class="flow-list" id={`${chart.id}-list`}>
    {chart.nodes.map((node) => {
      const state = states.get(node.id);
      return (
        <li class={`flow-list-item flow-node--${state?.standing ?? 'ahead'}`} id={`${chart.id}-${node.id}`}>
          <p class="flow-list-head">
            <a class="govuk-link flow-list-link" href={href(node)}>
              {node.label}
            </a>{' '}
            <span class="flow-list-state">
              <svg class="flow-list-icon" viewBox="0 0 15 15" width="15" height="15" aria-hidden="true">
                <StateIcon standing={state?.standing ?? 'ahead'} x={0} y={0} />
              </svg>
              {state?.reason}
            </span>
          </p>
          <p class="flow-list-place">{placeOf(chart, node)}</p>
          <p class="flow-list-detail">{node.detail}</p>
          <Onwards chart={chart} node={node} />
        </li>
      );
    })}
  </ol>
);

const placeOf = (chart: Chart, node: ChartNode): string =>
  [sectionOf(chart, node)?.title, bandOf(chart, node)?.title].filter((title) => title !== undefined).join(': ');

/** Where the process goes from a node; the ways of a step without conditions are said in one line. */
const Onwards = ({ chart, node }: { chart: Chart; node: ChartNode }) => {
  const onwards = chart.edges.filter((edge) => edge.from === node.id);
  if (onwards.length === 0) return null;
  return (
    <ul class="flow-list-onwards">
      {onwards.map((edge) => (
        <li>
          {edge.when ? `${edge.when}: ` : ''}
          {edge.again ? 'back to ' : 'then '}
          <a class="govuk-link" href={`#${chart.id}-${edge.to}`}>
            {chart.nodes.find(({ id }) => id === edge.to)?.label}
          </a>
        </li>
      ))}
    </ul>
  );
};
