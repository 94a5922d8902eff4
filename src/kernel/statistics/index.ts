/** Figures of few cases, read with care: intervals of shares and of their differences, and run charts. */
export { ENOUGH_FOR_A_RUN_CHART, medianOf, type RunChart, type RunSignal, runChart } from './run-chart.js';
export { differenceOfShares, type Interval, percentOf, type Share, wilson } from './shares.js';
export { usualRuns } from './usual-runs.js';
