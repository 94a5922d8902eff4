import { capital } from '../../web/formats.js';
import { Page } from '../../web/index.js';
import type { Chart, ChartNode } from './charts/chart.js';
import { LiveChart } from './charts/live-chart.js';
import type { NodeState } from './charts/node-state.js';
import { dutyPaths } from './paths.js';

export interface ChartsProps {
  readonly reference: string;
  /** Both charts, for the way from one to the other. */
  readonly charts: readonly Chart[];
  readonly shown: Chart;
  readonly states: ReadonlyMap<string, NodeState>;
}

/** One of the flow charts of Appendices D and E of the toolkit, drawn from where the duties stand now. */
export const ChartsPage = ({ reference, charts, shown, states }: ChartsProps) => (
  <Page
    title={`${shown.title} – flow chart of ${reference}`}
    heading="Where this review stands"
    caption={reference}
    wide="window"
  >
    <nav class="moj-sub-navigation" aria-label="Flow charts">
      <ul class="moj-sub-navigation__list">
        {charts.map((chart) => (
          <li class="moj-sub-navigation__item" key={chart.id}>
            <a
              class="moj-sub-navigation__link"
              href={dutyPaths.charts(reference, chart === charts[0] ? undefined : chart.id)}
              aria-current={chart === shown ? 'page' : undefined}
            >
              {chart.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <Now reference={reference} shown={shown} states={states} />
    <h2 class="govuk-heading-m">{shown.title}</h2>
    <p class="govuk-body">
      The flow chart of the toolkit (Appendices D and E), drawn from the duties as they stand today. Each step leads to
      its duty.
    </p>
    <LiveChart chart={shown} states={states} href={hrefIn(reference)} />
  </Page>
);

/** What the chart says at one glance: the steps that are late or to be done now. */
const Now = ({ reference, shown, states }: Omit<ChartsProps, 'charts'>) => {
  const now = shown.nodes.flatMap((node) => {
    const state = states.get(node.id);
    return state !== undefined && ['overdue', 'current', 'paused'].includes(state.standing) ? [{ node, state }] : [];
  });
  const inOrder = now.toSorted((one, other) => rank(one.state) - rank(other.state));
  return (
    <section class="dhr-now">
      <h2 class="govuk-heading-m">Now</h2>
      {inOrder.length === 0 ? (
        <p class="govuk-body">No step is open at present.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {inOrder.map(({ node, state }) => (
            <li key={node.id}>
              <a class="govuk-link" href={hrefIn(reference)(node)}>
                {node.label}
              </a>
              {node.label.endsWith('?') ? ' ' : ': '}
              {state.standing === 'overdue' ? <strong>{capital(state.reason)}</strong> : capital(state.reason)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const rank = ({ standing }: NodeState): number => ['overdue', 'current', 'paused'].indexOf(standing);

const hrefIn =
  (reference: string) =>
  (node: ChartNode): string => {
    const [first] = node.duties;
    return first === undefined ? `${dutyPaths.list(reference)}?view=all` : dutyPaths.one(reference, first);
  };
