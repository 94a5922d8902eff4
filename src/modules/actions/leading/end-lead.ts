import { and, eq, inArray, isNull } from '../../../platform/database/sql.js';
import { authorise, Conflict, found } from '../../../platform/errors.js';
import type { Work } from '../../../platform/work.js';
import { revokeLinks } from '../../links/index.js';
import { findReviewById, reviews, visibleReviews } from '../../reviews/index.js';
import { type OpenPlan, planOn } from '../opened.js';
import type { LeadDraft } from '../planning/form.js';
import { type ActionLead, LINK_KIND } from '../queries.js';
import { actionLeads, actions } from '../tables.js';
import { askLeads } from './ask-leads.js';
import { putAnother } from './put-another.js';

/** Who leaves, why, and who comes after them. */
export interface LeadLeaving {
  readonly lead: ActionLead;
  readonly reason: string;
  readonly successor: Pick<LeadDraft, 'name' | 'post' | 'email'>;
}

/**
 * Ends somebody as a lead, in every review of the partnership: their links open nothing any more, what they had not finished goes to their
 * successor, who is asked, and what they did stays theirs. For the co-ordinator, who keeps every plan. Answers how many actions went over.
 */
export async function endLead(work: Work, plan: OpenPlan, { lead, reason, successor }: LeadLeaving): Promise<number> {
  authorise(plan.review.roles.has('co-ordinator'));
  const ended = await work.tx
    .update(actionLeads)
    .set({ endedOn: work.today, endedReason: reason, version: lead.version + 1 })
    .where(and(eq(actionLeads.id, lead.id), isNull(actionLeads.endedOn)))
    .returning({ id: actionLeads.id });
  if (ended.length === 0) throw new Conflict('Somebody else has ended this lead just now.');
  await revokeLinks(work, LINK_KIND, lead.id);
  const rows = await work.tx
    .select({ action: actions, review: reviews })
    .from(actions)
    .innerJoin(reviews, eq(reviews.id, actions.reviewId))
    .where(
      and(
        eq(actions.leadId, lead.id),
        inArray(actions.state, ['planned', 'under-way', 'said-done']),
        visibleReviews(work),
      ),
    );
  for (const { action } of rows) {
    const next = { ...successor, agencyId: action.leadAgencyId, body: action.leadBody };
    await putAnother(work, action, { lead: next, version: action.version });
  }
  for (const of of Map.groupBy(rows, ({ review }) => review.id).values()) {
    const [first] = of;
    if (first === undefined) continue;
    const review = { ...found(await findReviewById(work, first.review.id)), roles: plan.review.roles };
    await askLeads(
      work,
      await planOn(work, review),
      of.map(({ action }) => action.id),
    );
  }
  work.record({
    action: 'action.lead-ended',
    partnershipId: lead.partnershipId,
    objectKind: 'action-lead',
    objectId: lead.id,
  });
  return rows.length;
}
