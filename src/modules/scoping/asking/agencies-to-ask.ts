import type { Work } from '../../../platform/work.js';
import { type AgencyContact, agenciesOf, agencyContactsOf } from '../../accounts/index.js';
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
      contact: contactFor(contacts.filter(({ agencyId }) => agencyId === id)),
      alreadyAsked: open.has(id),
    }))
    .sort((one, other) => Number(other.usual) - Number(one.usual) || one.name.localeCompare(other.name, 'en-GB'));
}

/** Whom to write to: the agency's contact, else its single point of contact. Never the chief officer: that is for later. */
function contactFor(contacts: readonly AgencyContact[]): AgencyToAsk['contact'] {
  const reachable = contacts.filter(({ email }) => email !== '');
  const found =
    reachable.find(({ kind }) => kind === 'contact') ??
    reachable.find(({ kind }) => kind === 'single-point-of-contact');
  return found && { name: found.name, email: found.email.toLowerCase() };
}

/** The agency's chief officer with an e-mail address, by name; undefined when the directory names none. */
export async function chiefOfficerOf(work: Work, agencyId: string): Promise<AgencyToAsk['contact']> {
  const contacts = await agencyContactsOf(work, [agencyId]);
  const chief = contacts.find(({ kind, email }) => kind === 'chief-officer' && email !== '');
  return chief && { name: chief.name, email: chief.email.toLowerCase() };
}
