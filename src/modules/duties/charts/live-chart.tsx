import { ChartKey } from './chart-key.js';
import { ChartList } from './chart-list.js';
import { type ChartProps, ChartSvg } from './chart-svg.js';
import { PrintSheets } from './print-sheets.js';

/** A chart with its key, a way round it for those who read rather than look, and the same in words below. */
export const LiveChart = (props: ChartProps) => (
  <div class="flow">
    <p class="flow-skip">
      <a class="govuk-link" href={`#${props.chart.id}-list`}>
        Read “{props.chart.title}” as a list
      </a>
    </p>
    <ChartKey />
    <section
      class="flow-region"
      aria-label={`${props.chart.title}, drawing; scroll sideways to see all of it`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be within reach of the keyboard
      tabIndex={0}
    >
      <ChartSvg {...props} />
    </section>
    <PrintSheets chart={props.chart} />
    <h3 class="flow-list-title">{props.chart.title}, as a list</h3>
    <ChartList {...props} />
  </div>
);
