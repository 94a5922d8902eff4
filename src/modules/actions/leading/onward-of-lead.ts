import type { OnwardLink } from '../../../platform/catalogue.js';
import type { Work } from '../../../platform/work.js';
import type { LeadAtWork } from './by-lead.js';

/** Where other modules go on from the pages of a lead, once they carry out a recommendation: theirs of all reviews, so that no one review is named. */
export async function onwardOfLead(work: Work, { lead, actions }: LeadAtWork): Promise<readonly OnwardLink[]> {
  const leads = actions.some(({ action }) => action.leadState === 'accepted' && action.recommendationId !== null);
  if (!leads) return [];
  const of = { id: '', partnershipId: lead.partnershipId, reference: '', roles: new Set<string>() };
  return work.catalogue.onwardFrom(work, { of, kind: 'lead', id: lead.id });
}
