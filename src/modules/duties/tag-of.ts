import type { DutyState } from '../../kernel/duty-state.js';

/** The tag of a duty's state: a duty met after its day is told apart. */
export const tagOf = (state: Pick<DutyState, 'state' | 'metLate'>) =>
  state.state === 'met' && state.metLate ? ('met-late' as const) : state.state;
