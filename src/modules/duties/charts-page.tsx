import type { DutyState } from '../../kernel/duty-state.js';
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
  readonly duties: ReadonlyMap<string, DutyState>;
}

/** One of the flow charts of Appendices D and E of the toolkit, drawn from where the duties stand now. */
export const ChartsPage = ({ reference, charts, shown, states, duties }: ChartsProps) => (
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
    <Now reference={reference} shown={shown} states={states} duties={duties} />
    <h2 class="govuk-heading-m">{shown.title}</h2>
    <p class="govuk-body">
      The flow chart of the toolkit (Appendices D and E), drawn from the duties as they stand today. Each step leads to
      its duty.
    </p>
    <LiveChart chart={shown} states={states} href={hrefIn({ reference, duties })} />
  </Page>
);

/** What the chart says at one glance: the steps that are late or to be done now. */
const Now = ({ reference, shown, states, duties }: Omit<ChartsProps, 'charts'>) => {
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
              <a class="govuk-link" href={hrefIn({ reference, duties })(node)}>
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

/** A step leads to the duty that speaks for it: the latest of those that are late, else what is open, else its first. */
function hrefIn({ reference, duties }: Pick<ChartsProps, 'reference' | 'duties'>) {
  return (node: ChartNode): string => {
    const standing = node.duties.flatMap((id) => duties.get(id) ?? []).toSorted(byPressure)[0];
    return standing === undefined ? `${dutyPaths.list(reference)}?view=all` : dutyPaths.one(reference, standing.dutyId);
  };
}

const PRESSING: readonly string[] = ['overdue', 'due', 'paused'];

const pressureOf = ({ state }: DutyState): number =>
  PRESSING.includes(state) ? PRESSING.indexOf(state) : PRESSING.length;

/** Where states are alike the earlier day presses more. */
const byPressure = (one: DutyState, other: DutyState): number => {
  const byState = pressureOf(one) - pressureOf(other);
  if (byState !== 0) return byState;
  const [day, otherDay] = [one.effectiveDue ?? '9999', other.effectiveDue ?? '9999'];
  return day === otherDay ? 0 : day < otherDay ? -1 : 1;
};
