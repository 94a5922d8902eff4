import { type Box, textWidth } from '../../../platform/diagram/index.js';
import { capital } from '../../../web/formats.js';
import type { Chart, ChartBand, ChartEdge, ChartNode } from './chart.js';
import { drawingOf, LABEL, STATE } from './chart-layout.js';
import { EdgeLine, EdgeWords } from './edge-line.js';
import { NodeShape } from './node-shape.js';
import type { NodeStanding, NodeState } from './node-state.js';
import { drawingId } from './print-sheets.js';
import { StateIcon } from './state-icon.js';

export interface ChartProps {
  readonly chart: Chart;
  readonly states: ReadonlyMap<string, NodeState>;
  /** Where the link of a node leads. */
  readonly href: (node: ChartNode) => string;
}

/** The chart as a drawing whose every shape is a link. It stands at its own size in a region that scrolls. */
export const ChartSvg = ({ chart, states, href }: ChartProps) => {
  const { placed, labels, conditions } = drawingOf(chart);
  const width = Math.ceil(placed.width);
  const height = Math.ceil(placed.height);
  const edges = chart.edges.flatMap((edge, index) => {
    const line = placed.edges[index];
    return line ? [{ edge: line, words: conditions[index] ?? [], isTaken: isTaken(edge, states) }] : [];
  });
  const inDrawingOrder = edges.toSorted((a, b) => Number(a.isTaken) - Number(b.isTaken));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a set of form fields
    <svg
      class="flow-chart"
      role="group"
      aria-label={chart.title}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      xmlns="http://www.w3.org/2000/svg"
    >
      <g id={drawingId(chart)}>
        {/* What stands between the shapes is said in the list, in its place; read out here it would be loose words. */}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
        <g aria-hidden="true">
          <Bands chart={chart} boxes={placed.bands} />
          {inDrawingOrder.map((each) => (
            <EdgeLine {...each} />
          ))}
          {edges.map((each) => (
            <EdgeWords {...each} />
          ))}
          <Sections chart={chart} boxes={placed.sections} bands={placed.bands} />
        </g>
        {chart.nodes.map((node, index) => {
          const box = placed.nodes[index];
          const state = states.get(node.id);
          return box && state ? (
            <NodeLink node={node} box={box} lines={labels.get(node.id) ?? []} state={state} href={href(node)} />
          ) : null;
        })}
      </g>
    </svg>
  );
};

/** A way is not taken when either of its ends is off the path of the review. */
const isTaken = (edge: ChartEdge, states: ReadonlyMap<string, NodeState>): boolean =>
  ![edge.from, edge.to].some((id) => states.get(id)?.standing === 'not-taken');

const Bands = ({ chart, boxes }: { chart: Chart; boxes: readonly Box[] }) => (
  <g class="flow-bands">
    {boxes.map((box, index) => (
      <rect class={index % 2 === 0 ? 'flow-band' : 'flow-band flow-band--other'} {...box} />
    ))}
    {chart.sections.length === 0 &&
      boxes.map((box, index) => (
        <text class="flow-band-title" x={box.x + box.width / 2} y={27} text-anchor="middle">
          {chart.bands[index]?.title}
        </text>
      ))}
  </g>
);

/** Every section repeats the names of the lanes: the chart is taller than a screen or a sheet of paper. */
const Sections = ({ chart, boxes, bands }: { chart: Chart; boxes: readonly Box[]; bands: readonly Box[] }) => (
  <g class="flow-sections">
    {boxes.map((box, index) => (
      <g>
        <rect class="flow-section" {...box} />
        <text class="flow-section-title" x={12} y={box.y + 21}>
          {chart.sections[index]?.title}
        </text>
        {bands.map((band, lane) => (
          <LaneName band={chart.bands[lane]} x={band.x + band.width / 2} y={box.y + 43} />
        ))}
      </g>
    ))}
  </g>
);

const LaneName = ({ band, x, y }: { band: ChartBand | undefined; x: number; y: number }) => (
  <text class="flow-lane-name" x={x} y={y} text-anchor="middle">
    {band?.title}
  </text>
);

interface NodeLinkProps {
  readonly node: ChartNode;
  readonly box: Box;
  readonly lines: readonly string[];
  readonly state: NodeState;
  readonly href: string;
}

const NodeLink = ({ node, box, lines, state, href }: NodeLinkProps) => {
  const middle = box.x + box.width / 2;
  const top = box.y + (box.height - lines.length * LABEL.line - STATE.line) / 2;
  return (
    <a
      class={`flow-node flow-node--${state.standing} flow-node--${node.kind}`}
      href={href}
      aria-label={`${node.label} ${state.words}`}
    >
      <title>{inFull(node, state)}</title>
      <NodeShape kind={node.kind} box={box} />
      <text class="flow-label" text-anchor="middle">
        {lines.map((line, index) => (
          <tspan x={middle} y={top + index * LABEL.line + LABEL.size - 1}>
            {`${line} `}
          </tspan>
        ))}
      </text>
      <StateLine standing={state.standing} words={state.words} middle={middle} top={top + lines.length * LABEL.line} />
    </a>
  );
};

/** What is shown on pointing: "Are the criteria met? Overdue, was due 3 March 2026." The name that is heard is what stands in the shape. */
const inFull = (node: ChartNode, state: NodeState): string => {
  const stop = node.label.endsWith('?') ? '' : '.';
  return `${node.label}${stop} ${capital(state.reason)}.`;
};

interface StateLineProps {
  readonly standing: NodeStanding;
  readonly words: string;
  readonly middle: number;
  readonly top: number;
}

const StateLine = ({ standing, words, middle, top }: StateLineProps) => {
  const wide = STATE.icon + STATE.gap + textWidth(words, STATE.size, standing === 'overdue' ? 'bold' : 'regular');
  const left = middle - wide / 2;
  return (
    <g class="flow-state">
      <StateIcon standing={standing} x={left} y={top + 3} />
      <text class="flow-state-words" x={Math.round(left + STATE.icon + STATE.gap)} y={top + 15}>
        {words}
      </text>
    </g>
  );
};
