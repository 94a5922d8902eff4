import type { Day } from '../../../kernel/day.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { ScopingAnswer } from '../answer.js';
import { addReturn } from '../answering/add-return.js';
import { type AnswerBlocker, answerBlockers } from '../answering/rules.js';
import type { AskedAgency } from '../queries.js';
import { recordOn } from './change-request.js';

/** An answer that came by telephone, e-mail, letter or in a meeting. */
export interface GivenAnswer {
  readonly answer: ScopingAnswer;
  readonly givenHow: string;
  readonly givenOn: Day;
  readonly whatChanged: string;
  readonly typed: FormBody;
}

/** Enters an answer for an agency, as its next number: who gave it, how and when is kept with it. */
export async function enterAnswer(
  work: Work,
  { request, returns: [last] }: AskedAgency,
  given: GivenAnswer,
): Promise<AnswerBlocker[]> {
  const blockers = given.answer.nilReason === undefined ? answerBlockers(given.answer) : [];
  if (blockers.length > 0) return blockers;
  const number = (last?.number ?? 0) + 1;
  await addReturn(
    work,
    {
      requestId: request.id,
      reviewId: request.reviewId,
      partnershipId: request.partnershipId,
      number,
      content: given.answer,
      way: 'by-hand',
      givenHow: given.givenHow,
      givenOn: given.givenOn,
      enteredBy: personIn(work),
      whatChanged: number === 1 ? '' : given.whatChanged,
    },
    given.typed,
  );
  recordOn(work, request, number === 1 ? 'scoping.answer-entered' : 'scoping.answer-corrected');
  return [];
}
