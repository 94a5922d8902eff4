import type { Work } from '../../../platform/work.js';
import { agenciesOf, agencyContactsOf, contactAmong } from '../../accounts/index.js';
import type { Review } from '../../reviews/index.js';
import { askedAgencies } from '../queries.js';
import type { AgencyToAsk } from './rules.js';

/** The directory as a request needs it: the usual set first, each with the person it would go to. */
export async function agenciesToAsk(work: Work, review: Review): Promise<AgencyToAsk[]> {
  const agencies = await agenciesOf(work, review.partnershipId);
  const contacts = await agencyContactsOf(
    work,
    agencies.map(({ id }) => id),
  );
  const asked = await askedAgencies(work, review.id);
  const open = new Set(asked.filter(({ request }) => request.endedAs === null).map(({ request }) => request.agencyId));
  return agencies
    .map(({ id, name, statutory, usual }) => ({
      id,
      name,
      bound: statutory,
      usual,
      contact: contactAmong(contacts.filter(({ agencyId }) => agencyId === id)),
      alreadyAsked: open.has(id),
    }))
    .sort((one, other) => Number(other.usual) - Number(one.usual) || one.name.localeCompare(other.name, 'en-GB'));
}
