import { Page } from '../../web/index.js';
import type { Chart, ChartNode } from './charts/chart.js';
import { LiveChart } from './charts/live-chart.js';
import type { NodeState } from './charts/node-state.js';
import { dutyPaths } from './paths.js';

/** A chart with the state of each of its nodes. */
export interface ShownChart {
  readonly chart: Chart;
  readonly states: ReadonlyMap<string, NodeState>;
}

/** The flow charts of Appendices D and E of the toolkit, drawn from where the duties stand now. */
export const ChartsPage = ({ reference, charts }: { reference: string; charts: readonly ShownChart[] }) => (
  <Page title={`Flow charts of ${reference}`} heading="Where this review stands" caption={reference} wide>
    <p class="govuk-body">
      The key stages and the process of the toolkit (Appendices D and E), drawn from the duties as they stand today.
      Each step leads to its duties.
    </p>
    <ul class="govuk-list">
      {charts.map(({ chart }) => (
        <li key={chart.id}>
          <a class="govuk-link" href={`#chart-${chart.id}`}>
            {chart.title}
          </a>
        </li>
      ))}
    </ul>
    {charts.map(({ chart, states }) => (
      <section id={`chart-${chart.id}`} key={chart.id}>
        <h2 class="govuk-heading-m">{chart.title}</h2>
        <LiveChart chart={chart} states={states} href={hrefIn(reference)} />
      </section>
    ))}
  </Page>
);

const hrefIn =
  (reference: string) =>
  (node: ChartNode): string => {
    const [first] = node.duties;
    return first === undefined ? `${dutyPaths.list(reference)}?view=all` : dutyPaths.one(reference, first);
  };
