import type { Day } from '../../kernel/day.js';
import { type DocumentKind, documentKinds } from './kinds.js';

/** A record that counts. */
export interface InPlace {
  readonly kind: DocumentKind;
  readonly inPlaceOn: Day;
}

/** The day on which the last of them was in place; undefined while one is missing. `records` with the newest of a kind first. */
export function allInPlaceOn(records: readonly InPlace[]): Day | undefined {
  const days = documentKinds.map((kind) => records.find((record) => record.kind === kind)?.inPlaceOn);
  return days.some((on) => on === undefined)
    ? undefined
    : days
        .flatMap((on) => on ?? [])
        .toSorted()
        .at(-1);
}

/** Those that are not in place yet. */
export const missingKinds = (records: readonly InPlace[]): DocumentKind[] =>
  documentKinds.filter((kind) => records.every((record) => record.kind !== kind));
