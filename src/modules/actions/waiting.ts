import type { Waiting } from '../../platform/catalogue.js';
import { and, asc, count, eq, inArray, isNull, or } from '../../platform/database/sql.js';
import type { Work } from '../../platform/work.js';
import { plural } from '../../web/formats.js';
import { live, memberships, reviews, visibleReviews } from '../reviews/index.js';
import { actionPaths, leadPaths } from './paths.js';
import { actionLeads, actions } from './tables.js';

/** What waits for whoever asks: actions that they were asked to lead, and those that were handed back to them as keepers of a plan. */
export async function actionsWaiting(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  return [...(await askedToLead(work, work.actor.personId)), ...(await handedBack(work))];
}

async function askedToLead(work: Work, personId: string): Promise<Waiting[]> {
  const rows = await work.tx
    .select({ leadId: actions.leadId, asked: count() })
    .from(actions)
    .innerJoin(actionLeads, eq(actionLeads.id, actions.leadId))
    .where(and(eq(actionLeads.personId, personId), isNull(actionLeads.endedOn), eq(actions.leadState, 'asked')))
    .groupBy(actions.leadId);
  return rows.map(({ leadId, asked }) => ({
    text: asked === 1 ? 'Say whether you lead an action' : 'Say whether you lead these actions',
    href: leadPaths.all(leadId),
    detail: `${plural(asked, 'action')} of an action plan ${asked === 1 ? 'names' : 'name'} you as the lead`,
  }));
}

async function handedBack(work: Work): Promise<Waiting[]> {
  if (work.actor.kind !== 'person') return [];
  const { personId, roles } = work.actor;
  const runs = roles.filter(({ role }) => role === 'co-ordinator').map(({ partnershipId }) => partnershipId);
  const overseen = work.tx
    .select({ id: memberships.reviewId })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), eq(memberships.role, 'single-point-of-contact'), live(work)));
  const rows = await work.tx
    .select({ reference: reviews.reference, back: count() })
    .from(actions)
    .innerJoin(reviews, eq(reviews.id, actions.reviewId))
    .where(
      and(
        visibleReviews(work),
        or(inArray(reviews.partnershipId, runs), inArray(reviews.id, overseen)),
        eq(actions.leadState, 'handed-back'),
        inArray(actions.state, ['planned', 'under-way']),
      ),
    )
    .groupBy(reviews.reference)
    .orderBy(asc(reviews.reference));
  return rows.map(({ reference, back }) => ({
    text: 'Find another lead',
    href: actionPaths.planPage(reference, 'leads'),
    reference,
    detail: `${plural(back, 'action')} handed back`,
  }));
}
