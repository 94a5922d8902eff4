import type { StateTable } from '../../kernel/state-table.js';
import type { PublicationState } from './kinds.js';

/** What somebody is to the decision: whoever runs the review, whoever approves that a report is withheld, and the program at the hour that was set. */
export type PublicationPart = 'runner' | 'approver' | 'program';

/** Steps in the life of the decision to publish. */
export type PublicationStepName =
  | 'decide'
  | 'hold'
  | 'ask-to-withhold'
  | 'withhold'
  | 'refuse-withholding'
  | 'go-back'
  | 'publish'
  | 'correct'
  | 'keep'
  | 'take-down'
  | 'put-back';

const UNPUBLISHED: readonly PublicationState[] = ['undecided', 'to-publish', 'held'];

/**
 * The life of the decision. Reports are published unless there are exceptional circumstances, which are then on record with a reason, an
 * approver and a day on which it is looked at again (domain.md 7.4). The states are our own (mark D).
 */
export const publicationLife: StateTable<PublicationState, PublicationStepName, PublicationPart> = [
  {
    step: 'decide',
    from: ['undecided', 'held', 'withheld'],
    to: 'to-publish',
    who: ['runner'],
    label: 'Decide to publish',
    done: 'Decided to publish',
  },
  {
    step: 'hold',
    from: ['undecided', 'to-publish'],
    to: 'held',
    who: ['runner'],
    needsReason: true,
    label: 'Put it on hold',
    done: 'Put on hold',
  },
  {
    step: 'ask-to-withhold',
    from: [...UNPUBLISHED],
    to: 'withholding-asked',
    who: ['runner'],
    needsReason: true,
    label: 'Ask to withhold it',
    done: 'Asked to withhold it',
  },
  {
    step: 'withhold',
    from: ['withholding-asked'],
    to: 'withheld',
    who: ['approver'],
    needsReason: true,
    label: 'Approve withholding it',
    done: 'Withheld',
  },
  {
    step: 'refuse-withholding',
    from: ['withholding-asked'],
    to: 'undecided',
    who: ['approver'],
    needsReason: true,
    label: 'Refuse to withhold it',
    done: 'Refused to withhold it',
  },
  {
    step: 'go-back',
    from: ['to-publish', 'withholding-asked'],
    to: 'undecided',
    who: ['runner'],
    needsReason: true,
    label: 'Take the decision back',
    done: 'Took the decision back',
  },
  { step: 'publish', from: ['to-publish'], to: 'published', who: ['program'], label: 'Publish', done: 'Published' },
  {
    step: 'correct',
    from: ['published'],
    to: 'published',
    who: ['program'],
    needsReason: true,
    label: 'Publish a correction',
    done: 'Corrected',
  },
  {
    step: 'keep',
    from: ['published'],
    to: 'published',
    who: ['runner', 'approver'],
    needsReason: true,
    label: 'Keep it on the site',
    done: 'Kept on the site',
  },
  {
    step: 'take-down',
    from: ['published'],
    to: 'taken-down',
    who: ['runner', 'approver', 'program'],
    needsReason: true,
    label: 'Take it down',
    done: 'Taken down',
  },
  {
    step: 'put-back',
    from: ['taken-down'],
    to: 'to-publish',
    who: ['runner'],
    needsReason: true,
    label: 'Decide to publish it again',
    done: 'Decided to publish it again',
  },
];

export const isPublicationStep = (text: string): text is PublicationStepName =>
  publicationLife.some(({ step }) => step === text);
