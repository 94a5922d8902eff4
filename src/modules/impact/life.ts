import type { StateTable } from '../../kernel/state-table.js';
import type { ClaimState } from './kinds.js';

/** What somebody is to a claim. A checker keeps the plan and has no part in the body whose practice is to change. */
export type ClaimPart = 'keeper' | 'checker';

/** Steps in the life of a claim. */
export type ClaimStepName = 'agree' | 'settle' | 'reopen' | 'withdraw' | 'take-up-again';

/** The life of a claim. No national source gives it (mark D): the toolkit says that there is no mechanism for evidencing change (appendix C). */
export const claimLife: StateTable<ClaimState, ClaimStepName, ClaimPart> = [
  { step: 'agree', from: ['proposed'], to: 'agreed', who: ['keeper'], label: 'Agree it', done: 'Agreed' },
  {
    step: 'settle',
    from: ['agreed'],
    to: 'settled',
    who: ['checker'],
    needsReason: true,
    label: 'Say that a change is seen',
    done: 'A change was seen',
  },
  {
    step: 'reopen',
    from: ['settled'],
    to: 'agreed',
    who: ['checker'],
    needsReason: true,
    label: 'Open it again',
    done: 'Opened again: the change did not last',
  },
  {
    step: 'withdraw',
    from: ['proposed', 'agreed', 'settled'],
    to: 'withdrawn',
    who: ['keeper'],
    needsReason: true,
    label: 'Withdraw it',
    done: 'Withdrawn',
  },
  {
    step: 'take-up-again',
    from: ['withdrawn'],
    to: 'proposed',
    who: ['keeper'],
    needsReason: true,
    label: 'Take it up again',
    done: 'Taken up again',
  },
];
