import type { ScopingAnswer } from '../answer.js';
import { kindOfAnswer } from '../rules.js';

/** Why an answer cannot be handed in yet, and the step that mends it. */
export interface AnswerBlocker {
  readonly step: 'known' | 'summary' | 'risk' | 'records' | 'contribution';
  readonly message: string;
}

/** Everything still to be answered. An agency that knows nobody is asked about its records and its contribution only. */
export function answerBlockers(answer: ScopingAnswer): AnswerBlocker[] {
  const blockers: AnswerBlocker[] = [];
  if (answer.subjects.some(({ known }) => known === undefined))
    blockers.push({ step: 'known', message: 'Say for each person whether they are known to you' });
  if (answer.subjects.some(({ known }) => known === 'checking'))
    blockers.push({
      step: 'known',
      message: 'You are still checking for somebody. Come back when you know: what you have entered is kept',
    });
  if (kindOfAnswer(answer) === 'known') blockers.push(...whenKnown(answer));
  if (answer.records === undefined) blockers.push({ step: 'records', message: 'Say whether your records are secured' });
  if (answer.contribution === undefined)
    blockers.push({ step: 'contribution', message: 'Say what you should contribute to a review' });
  return blockers;
}

function whenKnown({ summary, dash, marac, mappa, children }: ScopingAnswer): AnswerBlocker[] {
  const blockers: AnswerBlocker[] = [];
  if (summary === '') blockers.push({ step: 'summary', message: 'Sum up your contact with them' });
  if (dash === undefined || marac === undefined || mappa === undefined)
    blockers.push({ step: 'risk', message: 'Say whether there were DASH, MARAC and MAPPA assessments' });
  if (children.answer === undefined) blockers.push({ step: 'risk', message: 'Say whether you know of children' });
  return blockers;
}

/** Whether nothing in this step holds the answer up. */
export const isStepDone = (answer: ScopingAnswer, step: AnswerBlocker['step']): boolean =>
  !answerBlockers(answer).some((blocker) => blocker.step === step);
