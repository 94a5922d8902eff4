/** One row of the bench. `value` is absent where this machine cannot measure it; the unit then says why. */
export interface Figure {
  readonly figure: string;
  readonly value: number | undefined;
  /** What is asked for, as in "at most 1.5". */
  readonly bar: string;
  readonly unit: string;
  readonly holds: boolean;
}

/** A figure that must not be higher than its bar. */
export const atMost = (bar: number, unit: string, figure: string, value: number): Figure => ({
  figure,
  value: rounded(value),
  bar: `at most ${bar}`,
  unit,
  holds: value <= bar,
});

/** A figure that must not be lower than its bar. */
export const atLeast = (bar: number, unit: string, figure: string, value: number): Figure => ({
  figure,
  value: rounded(value),
  bar: `at least ${bar}`,
  unit,
  holds: value >= bar,
});

/** A figure of which there is none on this machine. */
export const notMeasured = (figure: string, bar: string, why: string): Figure => ({
  figure,
  value: undefined,
  bar,
  unit: why,
  holds: false,
});

/** The value below which this share of the others lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const p95 = (values: readonly number[]): number => percentile(values, 0.95);

const rounded = (value: number): number => Number(value.toPrecision(3));

/** The rows as a table for the eye. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = figures.map(({ figure, value, bar, unit, holds }) => [
    holds ? 'holds' : 'MISSED',
    value === undefined ? '-' : String(value),
    bar,
    unit,
    figure,
  ]);
  const all = [['', 'value', 'bar', 'unit', 'figure'], ...lines];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
