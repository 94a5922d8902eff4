import type { StateTable } from '../../kernel/state-table.js';
import { type ActionState, endedStates } from './kinds.js';

/**
 * What somebody is to an action: its named lead; whoever keeps the plan; a checker, who keeps the plan and neither leads the action nor said
 * that it was done.
 */
export type ActionPart = 'lead' | 'keeper' | 'checker';

/** Steps in the life of an action. */
export type ActionStepName =
  | 'begin'
  | 'say-done'
  | 'take-back'
  | 'close'
  | 'send-back'
  | 'reopen'
  | 'not-implement'
  | 'supersede';

/**
 * The life of an action. The lead says that it is done; somebody else looks at the proof and closes it, or sends it back (features, item 11). No
 * national source gives these states (mark D).
 */
export const actionLife: StateTable<ActionState, ActionStepName, ActionPart> = [
  {
    step: 'begin',
    from: ['planned'],
    to: 'under-way',
    who: ['lead', 'keeper'],
    label: 'Say that it is under way',
    done: 'Under way',
  },
  {
    step: 'say-done',
    from: ['planned', 'under-way'],
    to: 'said-done',
    who: ['lead', 'keeper'],
    label: 'Say that it is done',
    done: 'Said to be done',
  },
  {
    step: 'take-back',
    from: ['said-done'],
    to: 'under-way',
    who: ['lead'],
    needsReason: true,
    label: 'Say that it is not done yet',
    done: 'Said not to be done yet',
  },
  {
    step: 'close',
    from: ['said-done'],
    to: 'closed',
    who: ['checker'],
    needsReason: true,
    label: 'Close it',
    done: 'Closed',
  },
  {
    step: 'send-back',
    from: ['said-done'],
    to: 'under-way',
    who: ['checker'],
    needsReason: true,
    label: 'Send it back',
    done: 'Sent back to the lead',
  },
  {
    step: 'reopen',
    from: endedStates,
    to: 'under-way',
    who: ['keeper'],
    needsReason: true,
    label: 'Open it again',
    done: 'Opened again',
  },
  {
    step: 'not-implement',
    from: ['planned', 'under-way', 'said-done'],
    to: 'not-implemented',
    who: ['keeper'],
    needsReason: true,
    label: 'End it as not implemented',
    done: 'Not implemented',
  },
  {
    step: 'supersede',
    from: ['planned', 'under-way', 'said-done'],
    to: 'superseded',
    who: ['keeper'],
    needsReason: true,
    label: 'Replace it by another',
    done: 'Superseded',
  },
];
