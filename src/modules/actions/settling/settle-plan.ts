import type { Day } from '../../../kernel/day.js';
import { eq, sql } from '../../../platform/database/sql.js';
import { authorise, Conflict } from '../../../platform/errors.js';
import { personIn, type Work } from '../../../platform/work.js';
import type { OpenPlan } from '../opened.js';
import { recommendationsNamed } from '../planning/choices.js';
import { rowsOf } from '../planning/plan-rows.js';
import { planOf } from '../queries.js';
import { actionPlans } from '../tables.js';
import { agreementBlockers, type PlanBlocker, type PlanSituation } from './rules.js';

/** The partnership's single point of contact for the plan. */
export interface PlanContact {
  readonly name: string;
  readonly post: string;
  readonly email: string;
}

/** Says who the single point of contact is. */
export async function nameContact(
  work: Work,
  { review, keeps }: OpenPlan,
  { name, post, email }: PlanContact,
): Promise<void> {
  authorise(keeps);
  const contact = { contactName: name, contactPost: post, contactEmail: email };
  const { id: reviewId, partnershipId } = review;
  await work.tx
    .insert(actionPlans)
    .values({ reviewId, partnershipId, ...contact })
    .onConflictDoUpdate({ target: actionPlans.reviewId, set: contact });
  work.record({ action: 'action-plan.contact-named', reviewId, objectKind: 'action-plan', objectId: reviewId });
}

/** How the plan stands before its agreement. */
export async function situationOf(work: Work, plan: OpenPlan): Promise<PlanSituation> {
  const settled = await planOf(work, plan.review);
  return {
    actions: (await rowsOf(work, plan)).map(({ ref, planned: { action, lead } }) => ({
      ...{ id: action.id, ref, recommendationId: action.recommendationId },
      ...{ leadState: action.leadState, leadEnded: lead.endedOn !== null, state: action.state },
    })),
    recommendations: await recommendationsNamed(work, plan),
    contact: settled?.contactName ?? '',
    agreedOn: settled?.agreedOn ?? null,
  };
}

/** Records that the partnership agreed the plan, with day and minute (F-09); answers why it cannot, if so. */
export async function agreePlan(
  work: Work,
  plan: OpenPlan,
  { on, minute }: { readonly on: Day; readonly minute: string },
): Promise<PlanBlocker[]> {
  authorise(plan.keeps);
  const blockers = agreementBlockers(await situationOf(work, plan));
  if (blockers.length > 0) return blockers;
  const agreed = await work.tx
    .update(actionPlans)
    .set({
      ...{ agreedOn: on, agreedMinute: minute, agreedBy: personIn(work), agreedAt: work.now },
      version: sql`${actionPlans.version} + 1`,
    })
    .where(eq(actionPlans.reviewId, plan.review.id))
    .returning({ reviewId: actionPlans.reviewId });
  if (agreed.length === 0) throw new Conflict('The plan has been changed meanwhile.');
  const { id: reviewId } = plan.review;
  work.record({ action: 'action-plan.agreed', reviewId, objectKind: 'action-plan', objectId: reviewId });
  return [];
}
