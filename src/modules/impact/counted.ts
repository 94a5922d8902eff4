import type { Definition, Evidence, MeasureRow, Reading } from './queries.js';
import type { Point, Series } from './series.js';

/** Readings that still stand: neither withdrawn nor put right by another. */
export function standing<One extends Pick<Reading, 'id' | 'corrects' | 'withdrawnAt'>>(all: readonly One[]): One[] {
  const corrected = new Set(all.flatMap(({ corrects }) => corrects ?? []));
  return all.filter(({ id, withdrawnAt }) => withdrawnAt === null && !corrected.has(id));
}

/** A measure with what counts of its readings. */
export const seriesOf = (row: MeasureRow, definition: Definition, all: readonly Reading[]): Series => ({
  ...{ measureId: row.id, what: definition.what, source: row.source, unit: row.unit, direction: row.direction },
  target: row.target ?? undefined,
  definition: definition.number,
  points: standing(all).flatMap(pointOf),
});

function pointOf({ value, numerator, denominator, ...of }: Reading): Point[] {
  if (value === null) return [];
  const share = numerator !== null && denominator !== null && denominator > 0 ? { numerator, denominator } : undefined;
  const { id, onDay: on, producer: saidToBe, countsAs: producer, definition, isBaseline } = of;
  return [{ id, on, value, of: share, producer, saidToBe, definition, isBaseline }];
}

/** Whether proof counts: it was not withdrawn, and neither was a file without which it says nothing. */
export const isProof = (proof: Evidence): boolean => proof.withdrawnAt === null && !restsOnNothing(proof);

/** Whether the file was withdrawn without which proof says nothing, whether it was given for a claim or came with an action. */
export const restsOnNothing = ({ fileWithdrawn, words }: Pick<Evidence, 'fileWithdrawn' | 'words'>): boolean =>
  fileWithdrawn && words === '';
