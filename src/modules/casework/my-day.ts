import type { Day } from '../../kernel/day.js';
import type { Waiting } from '../../platform/catalogue.js';

/** What a person's day is made of. */
export interface MyDay {
  readonly late: readonly Waiting[];
  readonly today: readonly Waiting[];
  readonly soon: readonly Waiting[];
  readonly undated: readonly Waiting[];
}

/** Puts what waits in the order of its urgency: late first and the longest late at the top, then today, then the days ahead, then the rest. */
export function myDay(waiting: readonly Waiting[], today: Day): MyDay {
  const dated = waiting
    .filter(({ dueOn }) => dueOn !== undefined)
    .sort((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1));
  return {
    late: dated.filter(({ dueOn }) => dueOn !== undefined && dueOn < today),
    today: dated.filter(({ dueOn }) => dueOn === today),
    soon: dated.filter(({ dueOn }) => dueOn !== undefined && dueOn > today),
    undated: waiting.filter(({ dueOn }) => dueOn === undefined),
  };
}
