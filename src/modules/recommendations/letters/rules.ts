import type { Day } from '../../../kernel/day.js';
import { chaserDue, daysLate, type LadderStep } from '../../../kernel/reminder-ladder.js';
import { addWorkingDays } from '../../../kernel/working-days.js';

/** A letter without an answer. */
export interface SilentLetter {
  readonly answerDueOn: Day;
  readonly listedForBoardOn: Day | null;
  /** Numbers of the steps of the ladder that have gone out for it. */
  readonly sent: readonly number[];
}

/** How long after the last reminder the board hears of it. */
const BOARD_AFTER_WORKING_DAYS = 5;

/** What is to be done about a silence today: a step of the ladder, then the list for the board, and nothing after that. */
export function nextMove(
  { answerDueOn, listedForBoardOn, sent }: SilentLetter,
  ladder: readonly LadderStep[],
  today: Day,
): { readonly remind: number; readonly daysLate: number } | 'list' | undefined {
  const due = chaserDue({ dueOn: answerDueOn, sent }, ladder, today);
  if (due !== undefined) return { remind: due.step, daysLate: daysLate(answerDueOn, today) };
  const last = Math.max(0, ...ladder.map(({ workingDays }) => workingDays));
  const from = addWorkingDays(answerDueOn, last + BOARD_AFTER_WORKING_DAYS);
  return listedForBoardOn === null && today >= from ? 'list' : undefined;
}
