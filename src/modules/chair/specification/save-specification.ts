import type { Day } from '../../../kernel/day.js';
import { and, eq, sql } from '../../../platform/database/sql.js';
import { Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { chairSpecifications } from '../tables.js';

/** What a review needs of its chair. */
export interface SpecificationWords {
  readonly skills: readonly string[];
  readonly experience: string;
  readonly independence: string;
  readonly startsOn: Day | undefined;
  readonly days: number | undefined;
  readonly closesOn: Day | undefined;
  readonly note: string;
}

/** Writes the specification down; `version` is undefined for the first time. Throws `Conflict` when somebody else did so meanwhile. */
export async function saveSpecification(
  work: Work,
  review: Pick<Review, 'id' | 'partnershipId'>,
  { version, typed, ...words }: SpecificationWords & { version: number | undefined; typed: FormBody },
): Promise<void> {
  const row = {
    ...words,
    skills: [...words.skills],
    startsOn: words.startsOn ?? null,
    days: words.days ?? null,
    closesOn: words.closesOn ?? null,
    changedBy: personIn(work),
    changedAt: work.now,
  };
  const kept =
    version === undefined
      ? await work.tx
          .insert(chairSpecifications)
          .values({ ...row, reviewId: review.id, partnershipId: review.partnershipId })
          .onConflictDoNothing()
          .returning({ id: chairSpecifications.reviewId })
      : await work.tx
          .update(chairSpecifications)
          .set({ ...row, version: sql`${chairSpecifications.version} + 1` })
          .where(and(eq(chairSpecifications.reviewId, review.id), eq(chairSpecifications.version, version)))
          .returning({ id: chairSpecifications.reviewId });
  if (kept.length === 0) throw new Conflict('Somebody else changed the specification while you had it open.', typed);
  work.record({
    action: 'chair.specified',
    reviewId: review.id,
    objectKind: 'chair-specification',
    objectId: review.id,
  });
}
