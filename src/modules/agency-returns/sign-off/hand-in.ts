import { eq, max } from '../../../platform/database/sql.js';
import { found } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import { contentOfDraft } from '../content-of-draft.js';
import type { AnsweredRequest } from '../guards.js';
import { returnVersions } from '../tables.js';
import { draftOf } from '../writing/draft.js';
import { holdToWrite } from '../writing/may-write.js';
import { addStep } from './add-step.js';
import { type Blocker, handInBlockers } from './rules.js';

/** A comment that came back with the return has to be answered: what was changed. */
export const answersComment = ({ steps }: AnsweredRequest['asked']): boolean =>
  steps.at(-1)?.step === 'sent-back' || steps.at(-1)?.step === 'back-to-author';

/** Makes a version of what is written and puts it before the senior manager, or says what stands against it. */
export async function handIn(
  work: Work,
  answered: AnsweredRequest,
  { answer }: { readonly answer: string },
): Promise<{ readonly blockers: readonly Blocker[] } | { readonly number: number }> {
  await holdToWrite(work, answered);
  const { review, asked } = answered;
  const draft = await draftOf(work, answered);
  const blockers = handInBlockers(asked, draft);
  if (blockers.length > 0) return { blockers };
  const number = await nextNumber(work, asked.request.id);
  const id = work.newId();
  await work.tx.insert(returnVersions).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    requestId: asked.request.id,
    number,
    content: contentOfDraft(asked, draft),
    madeBy: personIn(work),
    madeAt: work.now,
  });
  await addStep(work, review, { asked, versionId: id, step: 'to-senior', comment: answer });
  return { number };
}

async function nextNumber(work: Work, requestId: string): Promise<number> {
  const [row] = await work.tx
    .select({ last: max(returnVersions.number) })
    .from(returnVersions)
    .where(eq(returnVersions.requestId, requestId));
  return (found(row).last ?? 0) + 1;
}
