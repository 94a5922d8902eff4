import { inWords } from '../../../kernel/day.js';
import type { FormBody } from '../../../platform/http/route.js';
import type { Work } from '../../../platform/work.js';
import { holdersOf } from '../../accounts/index.js';
import { queueMessage } from '../../messages/index.js';
import type { ScopingAnswer } from '../answer.js';
import { scopingPaths } from '../paths.js';
import { addReturn } from './add-return.js';
import type { AnswerInHand } from './answer-in-hand.js';
import { type AnswerBlocker, answerBlockers } from './rules.js';
import { saveAnswer } from './save-answer.js';

/** An answer to hand in. */
export interface Submission {
  readonly answer: ScopingAnswer;
  /** What is different from the answer handed in before; '' for the first. */
  readonly whatChanged: string;
  readonly typed: FormBody;
}

/** Hands the answer in as its next number; the earlier ones stay. A nil return needs nothing but its reason. */
export async function submitAnswer(work: Work, held: AnswerInHand, submission: Submission): Promise<AnswerBlocker[]> {
  const { answer, whatChanged, typed } = submission;
  const blockers = answer.nilReason === undefined ? answerBlockers(answer) : [];
  if (blockers.length > 0) return blockers;
  await saveAnswer(work, held, { answer, typed });
  const { id, reviewId, partnershipId, agencyId } = held.request;
  const number = (held.last?.number ?? 0) + 1;
  await addReturn(
    work,
    {
      requestId: id,
      reviewId,
      partnershipId,
      number,
      content: answer,
      way: 'link',
      fromEmail: held.email,
      whatChanged: number === 1 ? '' : whatChanged,
    },
    typed,
  );
  work.record({
    action: number === 1 ? 'scoping.answered' : 'scoping.answer-corrected',
    reviewId,
    objectKind: 'scoping-request',
    objectId: id,
    ids: { agency: agencyId },
  });
  await sayItCame(work, held);
  return [];
}

/** A receipt for the agency and word for the co-ordinator; neither says what was answered. */
async function sayItCame(work: Work, { request, email, reference, partnershipName }: AnswerInHand): Promise<void> {
  const { partnershipId, reviewId } = request;
  await queueMessage(work, {
    to: email,
    subject: `Your answer to scoping request ${reference} has arrived`,
    paragraphs: [
      `${partnershipName} has your answer of ${inWords(work.today)} to scoping request ${reference}.`,
      'You can still correct it with the link we sent you. Nothing of your answer is in this message.',
    ],
    partnershipId,
    reviewId,
  });
  for (const colleague of await holdersOf(work, partnershipId, 'co-ordinator')) {
    await queueMessage(work, {
      to: colleague.email,
      subject: `A scoping answer has come in: ${reference}`,
      paragraphs: [
        `An agency has answered the scoping request for ${reference}.`,
        `Read it here: ${work.installation.publicUrl}${scopingPaths.one(reference, request.id)}`,
      ],
      partnershipId,
      reviewId,
    });
  }
}
