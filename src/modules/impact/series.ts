import type { Day } from '../../kernel/day.js';
import type { Direction, MeasureSource, MeasureUnit, Producer } from './kinds.js';

/** A reading as it counts: what was corrected or withdrawn is left out before. */
export interface Point {
  readonly id: string;
  /** The day for which it holds: of a period, its last. */
  readonly on: Day;
  /** Of a share, in percent. */
  readonly value: number;
  /** Of a share: how many of how many; the second is never zero. */
  readonly of?: { readonly numerator: number; readonly denominator: number } | undefined;
  /** As whose it counts. */
  readonly producer: Producer;
  /** As whose it was given. */
  readonly saidToBe: Producer;
  /** Which definition of its measure it was read by: figures of two definitions are never compared. */
  readonly definition: number;
  readonly isBaseline: boolean;
}

/** Everything that was read of a measure. */
export interface Series {
  readonly measureId: string;
  readonly what: string;
  readonly source: MeasureSource;
  readonly unit: MeasureUnit;
  readonly direction: Direction;
  /** In the unit of the measure; undefined where none was set. */
  readonly target: number | undefined;
  /** The definition that holds now. */
  readonly definition: number;
  /** By day, then in the order in which they came. */
  readonly points: readonly Point[];
}
