import type { Ordered } from '../../../../kernel/written-date/index.js';
import type { Seen } from '../../kinds.js';

/** An entry as far as the rules look at it. */
export interface ReadEntry extends Ordered {
  readonly lastTime: string | null;
  /** Ids of those it names; empty when nobody said whom it is about. */
  readonly people: readonly string[];
  readonly kind: string;
  readonly facts: string;
  readonly decision: string;
  readonly seen: readonly Seen[];
  readonly seenWords: string;
  readonly riskTool: string;
}
