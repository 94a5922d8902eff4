import type { StateTable } from '../../kernel/state-table.js';
import type { RecommendationState } from './kinds.js';

/** What somebody is to a recommendation. */
export type RecommendationPart = 'writer' | 'sender';

/** Steps in the life of a recommendation. */
export type RecommendationStepName =
  | 'discuss'
  | 'redraft'
  | 'agree'
  | 'open-again'
  | 'issue'
  | 'change-after-issue'
  | 'supersede'
  | 'withdraw'
  | 'take-up-again';

/**
 * The life of a recommendation. A writer is the co-ordinator, the independent chair or the author of the report; a sender the co-ordinator, the
 * independent chair or the single point of contact. No national source gives these states (mark D): that the wording is discussed before it is
 * final is the toolkit's (section 5, bullet 9).
 */
export const recommendationLife: StateTable<RecommendationState, RecommendationStepName, RecommendationPart> = [
  {
    step: 'discuss',
    from: ['drafted'],
    to: 'in-discussion',
    who: ['writer'],
    label: 'Put it to the organisations',
    done: 'Put to the organisations concerned',
  },
  {
    step: 'redraft',
    from: ['in-discussion'],
    to: 'drafted',
    who: ['writer'],
    needsReason: true,
    label: 'Take it back to draft',
    done: 'Taken back to draft',
  },
  { step: 'agree', from: ['in-discussion'], to: 'agreed', who: ['writer'], label: 'Agree it', done: 'Agreed' },
  {
    step: 'open-again',
    from: ['agreed'],
    to: 'in-discussion',
    who: ['writer'],
    needsReason: true,
    label: 'Open it again',
    done: 'Opened again',
  },
  { step: 'issue', from: ['agreed'], to: 'issued', who: ['writer', 'sender'], label: 'Issue it', done: 'Issued' },
  {
    step: 'change-after-issue',
    from: ['issued'],
    to: 'in-discussion',
    who: ['writer'],
    needsReason: true,
    label: 'Change it after issue',
    done: 'Opened again after it was issued',
  },
  {
    step: 'supersede',
    from: ['drafted', 'in-discussion', 'agreed', 'issued'],
    to: 'superseded',
    who: ['writer'],
    needsReason: true,
    label: 'Replace it by another',
    done: 'Superseded',
  },
  {
    step: 'withdraw',
    from: ['drafted', 'in-discussion', 'agreed', 'issued'],
    to: 'withdrawn',
    who: ['writer'],
    needsReason: true,
    label: 'Withdraw it',
    done: 'Withdrawn',
  },
  {
    step: 'take-up-again',
    from: ['withdrawn', 'superseded'],
    to: 'drafted',
    who: ['writer'],
    needsReason: true,
    label: 'Take it up again',
    done: 'Taken up again',
  },
];
