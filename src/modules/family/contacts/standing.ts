import type { Day } from '../../../kernel/day.js';
import { and, desc, eq, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import type { Review } from '../../reviews/index.js';
import { photographs, plans, pseudonymAgreements } from '../tables.js';

/** What has been done with the family as a whole. */
export interface FamilyStanding {
  /** Whoever told them, and wherever it was recorded: with the decision, or here. */
  readonly toldOn: Day | undefined;
  readonly planOn: Day | undefined;
  readonly pseudonymsOn: Day | undefined;
  readonly photographOn: Day | undefined;
}

export async function familyStanding(work: Work, review: Review): Promise<FamilyStanding> {
  const facts = (await work.catalogue.factsOf(work, [review.id])).get(review.id) ?? [];
  const [plan] = await work.tx
    .select({ on: plans.madeOn })
    .from(plans)
    .where(eq(plans.reviewId, review.id))
    .orderBy(desc(plans.number))
    .limit(1);
  const [agreement] = await work.tx
    .select({ on: pseudonymAgreements.agreedOn })
    .from(pseudonymAgreements)
    .where(eq(pseudonymAgreements.reviewId, review.id))
    .orderBy(desc(pseudonymAgreements.recordedAt))
    .limit(1);
  const [photograph] = await work.tx
    .select({ on: photographs.agreedOn })
    .from(photographs)
    .where(and(eq(photographs.reviewId, review.id), isNull(photographs.withdrawnOn)));
  return {
    toldOn: facts
      .filter(({ name }) => name === 'family-told')
      .map(({ on }) => on)
      .toSorted()[0],
    planOn: plan?.on,
    pseudonymsOn: agreement?.on,
    photographOn: photograph?.on,
  };
}
