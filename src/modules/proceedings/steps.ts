import type { DutyState } from '../../kernel/duty-state.js';
import { noticePaths } from '../notices/index.js';
import type { Step } from './overview-page.js';
import { proceedingPaths } from './paths.js';

/** Nobody is to be told of a pause before there is one. */
const ONLY_ONCE_OWED = ['not-applicable', 'not-started'] as const;

/** What is owed because of other proceedings, as the catalogue has it. */
export function stepsOf(reference: string, states: readonly DutyState[]): Step[] {
  const step = (dutyId: string, words: Omit<Step, 'state'>, hidden: readonly string[] = ['not-applicable']): Step[] => {
    const standing = states.find((state) => state.dutyId === dutyId);
    return standing === undefined || hidden.includes(standing.state) ? [] : [{ ...words, state: standing.state }];
  };
  return [
    ...step('C-10', {
      text: 'Go through the other reviews',
      hint: 'Kind by kind, with the Safeguarding Boards, before the terms of reference are agreed.',
      href: proceedingPaths.considered(reference),
    }),
    ...step('D-14', {
      text: 'Tell the coroner that a review exists',
      hint: 'The letter is drawn up here and sent from the notices.',
      href: noticePaths.list(reference),
    }),
    ...step('D-12', {
      text: 'Agree timing and disclosure with the police',
      hint: 'When somebody is charged: go on, go on within limits, or pause.',
      href: proceedingPaths.timing(reference),
    }),
    ...step(
      'D-13',
      {
        text: 'Tell the Home Office of a pause',
        hint: 'Each pause draws up its letter; it waits among the notices.',
        href: noticePaths.list(reference),
      },
      ONLY_ONCE_OWED,
    ),
  ];
}
