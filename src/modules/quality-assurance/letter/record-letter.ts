import { and, eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import { namesOf } from '../../named-people/index.js';
import type { OpenReview } from '../../reviews/index.js';
import { runQa } from '../policy.js';
import type { Letter, Submission } from '../queries.js';
import { qaLetters, qaPoints } from '../tables.js';
import type { LetterDraft, NewPoint } from './form.js';

/** A letter that came, to the set that it answers. */
export interface LetterCame {
  readonly submission: Pick<Submission, 'id'>;
  readonly draft: LetterDraft;
  readonly documentId: string | undefined;
}

/** Records a letter of the panel with its points, each open. Answers its id. */
export async function recordLetter(
  work: Work,
  review: OpenReview,
  { submission, draft, documentId }: LetterCame,
): Promise<string> {
  authorise(runQa.may(review.roles));
  const { points, metOn, answerDueOn, ...said } = await underPseudonyms(work, review, draft);
  const id = work.newId();
  await work.tx.insert(qaLetters).values({
    ...said,
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    submissionId: submission.id,
    metOn: metOn ?? null,
    answerDueOn: answerDueOn ?? null,
    documentId: documentId ?? null,
    recordedBy: personIn(work),
    recordedAt: work.now,
  });
  await addPoints(work, { id, ...of(review) }, { points, after: 0 });
  work.record({ action: 'qa-letter.recorded', reviewId: review.id, objectKind: 'qa-letter', objectId: id });
  return id;
}

/** Changes what was entered of a letter, and adds points that were left out. Throws `Conflict` when somebody was first. */
export async function changeLetter(
  work: Work,
  review: OpenReview,
  {
    letter,
    draft,
    version,
    typed,
  }: { letter: Letter; draft: LetterDraft; version: number | undefined; typed: FormBody },
): Promise<void> {
  authorise(runQa.may(review.roles));
  const { points, metOn, answerDueOn, ...said } = await underPseudonyms(work, review, draft);
  const changed = await work.tx
    .update(qaLetters)
    .set({ ...said, metOn: metOn ?? null, answerDueOn: answerDueOn ?? null, version: sql`${qaLetters.version} + 1` })
    .where(and(eq(qaLetters.id, letter.id), eq(qaLetters.version, version ?? -1)))
    .returning({ id: qaLetters.id });
  if (changed.length === 0) throw new Conflict('Somebody else changed what is kept of this letter first.', typed);
  const after = Math.max(0, ...letter.points.map(({ number }) => number));
  await addPoints(work, { id: letter.id, ...of(review) }, { points, after });
  work.record({ action: 'qa-letter.changed', reviewId: review.id, objectKind: 'qa-letter', objectId: letter.id });
}

/** A letter may name somebody to say that the name must go. */
async function underPseudonyms(work: Work, review: OpenReview, draft: LetterDraft): Promise<LetterDraft> {
  const { toPseudonyms } = await namesOf(work, review);
  const points = draft.points.map((point) => ({ ...point, text: toPseudonyms(point.text) }));
  return { ...draft, points, strengths: toPseudonyms(draft.strengths) };
}

const of = ({ id, partnershipId }: OpenReview) => ({ reviewId: id, partnershipId });

async function addPoints(
  work: Work,
  { id: letterId, reviewId, partnershipId }: { id: string; reviewId: string; partnershipId: string },
  { points, after }: { points: readonly NewPoint[]; after: number },
): Promise<void> {
  if (points.length === 0) return;
  await work.tx.insert(qaPoints).values(
    points.map((point, at) => ({
      ...point,
      ...{ letterId, reviewId, partnershipId },
      id: work.newId(),
      number: after + at + 1,
      state: 'open' as const,
    })),
  );
}
