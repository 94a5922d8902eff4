import { and, asc, eq, inArray, isNull } from '../../../platform/database/sql.js';
import type { Work } from '../../../platform/work.js';
import { agenciesOf } from '../../accounts/index.js';
import type { ReviewNames } from '../../named-people/index.js';
import { recommendations } from '../../recommendations/index.js';
import type { Review } from '../../reviews/index.js';
import type { OpenPlan } from '../opened.js';
import { actionLeads } from '../tables.js';

/** A recommendation as the plan names it. */
export interface RecommendationNamed {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly theme: string;
}

/** A plan, as far as reading it goes. */
export interface PlanRead {
  readonly review: Pick<Review, 'id' | 'partnershipId'>;
  readonly names: Pick<ReviewNames, 'text'>;
}

/** The recommendations of the review that stand, by number, as the asker reads them. */
export async function recommendationsNamed(work: Work, { review, names }: PlanRead): Promise<RecommendationNamed[]> {
  const { id, number, title, theme } = recommendations;
  const rows = await work.tx
    .select({ id, number, title, theme })
    .from(recommendations)
    .where(
      and(
        eq(recommendations.reviewId, review.id),
        inArray(recommendations.state, ['drafted', 'in-discussion', 'agreed', 'issued']),
      ),
    )
    .orderBy(asc(number));
  return rows.map((row) => ({ ...row, title: names.text(row.title) }));
}

/** What may be chosen where an action is written: three queries. */
export async function choicesFor(work: Work, plan: OpenPlan) {
  const { partnershipId } = plan.review;
  return {
    recommendations: await recommendationsNamed(work, plan),
    agencies: (await agenciesOf(work, partnershipId)).map(({ id, name }) => ({ id, name })),
    leads: await work.tx
      .select()
      .from(actionLeads)
      .where(and(eq(actionLeads.partnershipId, partnershipId), isNull(actionLeads.endedOn)))
      .orderBy(asc(actionLeads.name)),
  };
}

export type PlanChoices = Awaited<ReturnType<typeof choicesFor>>;
