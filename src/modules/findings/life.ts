import type { StateTable } from '../../kernel/state-table.js';
import type { FindingState } from './kinds.js';

/** What somebody is to a finding. */
export type FindingPart = 'keeper';

/** Steps in the life of a finding. */
export type FindingStepName = 'agree' | 'set-aside' | 'take-up-again';

/**
 * The life of a finding. A keeper is the co-ordinator, the independent chair or the author of the report. No national source gives these
 * states (mark D): what a panel member proposes is not a finding until those who write the report have taken it on.
 */
export const findingLife: StateTable<FindingState, FindingStepName, FindingPart> = [
  { step: 'agree', from: ['proposed'], to: 'agreed', who: ['keeper'], label: 'Agree it', done: 'Agreed' },
  {
    step: 'set-aside',
    from: ['proposed', 'agreed'],
    to: 'set-aside',
    who: ['keeper'],
    needsReason: true,
    label: 'Set it aside',
    done: 'Set aside',
  },
  {
    step: 'take-up-again',
    from: ['set-aside'],
    to: 'proposed',
    who: ['keeper'],
    label: 'Take it up again',
    done: 'Taken up again',
  },
];
