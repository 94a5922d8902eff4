import { desc, eq } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import type { FormBody } from '../../../platform/http/route.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenReview, Review } from '../../reviews/index.js';
import { keepFamily } from '../policy.js';
import { plans } from '../tables.js';

/** The plan, as it was written. */
export type Plan = typeof plans.$inferSelect;

/** Every version of the plan, newest first. */
export const plansOf = (work: Work, review: Review): Promise<Plan[]> =>
  work.tx.select().from(plans).where(eq(plans.reviewId, review.id)).orderBy(desc(plans.number));

/** What a plan says. */
export type PlanWords = Pick<Plan, 'approach' | 'timing' | 'through' | 'outsideHelp' | 'outsideService'>;

/** Writes the next version; earlier ones stay. Throws `Conflict` when somebody else wrote one first. */
export async function makePlan(
  work: Work,
  review: OpenReview,
  { words, after, typed }: { words: PlanWords; after: number; typed: FormBody },
): Promise<void> {
  authorise(keepFamily.may(review.roles));
  const made = await work.tx
    .insert(plans)
    .values({
      ...words,
      id: work.newId(),
      reviewId: review.id,
      partnershipId: review.partnershipId,
      number: after + 1,
      madeBy: personIn(work),
      madeOn: work.today,
      madeAt: work.now,
    })
    .onConflictDoNothing()
    .returning({ id: plans.id });
  const [plan] = made;
  if (plan === undefined) throw new Conflict('Somebody else wrote the plan first.', typed);
  work.record({ action: 'family.plan-made', reviewId: review.id, objectKind: 'family-plan', objectId: plan.id });
}
