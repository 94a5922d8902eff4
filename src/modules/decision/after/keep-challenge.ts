import type { Day } from '../../../kernel/day.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { decisionChallenges } from '../tables.js';

/** Somebody says that the decision is wrong. */
export interface NewChallenge {
  readonly raisedBy: string;
  readonly raisedOn: Day;
  readonly words: string;
}

/** Records it. */
export async function recordChallenge(work: Work, review: Review, challenge: NewChallenge): Promise<void> {
  const id = work.newId();
  await work.tx.insert(decisionChallenges).values({
    id,
    reviewId: review.id,
    partnershipId: review.partnershipId,
    ...challenge,
    recordedBy: personIn(work),
    recordedAt: work.now,
  });
  work.record({ action: 'challenge.recorded', reviewId: review.id, objectKind: 'challenge', objectId: id });
}

/** Records what was answered, and corrects it. Throws `Conflict` when somebody else did so first. */
export async function answerChallenge(
  work: Work,
  review: Review,
  given: { id: string; answeredOn: Day; answer: string; version: number | undefined },
): Promise<void> {
  const { id, answeredOn, answer, version } = given;
  const [row] = await work.tx
    .update(decisionChallenges)
    .set({ answeredOn, answer, version: sql`${decisionChallenges.version} + 1` })
    .where(
      and(
        eq(decisionChallenges.id, id),
        eq(decisionChallenges.reviewId, review.id),
        eq(decisionChallenges.version, version ?? 0),
      ),
    )
    .returning({ id: decisionChallenges.id });
  if (row === undefined) throw new Conflict('Somebody else answered this first.', { answer });
  work.record({ action: 'challenge.answered', reviewId: review.id, objectKind: 'challenge', objectId: id });
}
