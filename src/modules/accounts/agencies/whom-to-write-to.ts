import type { Work } from '../../../platform/work.js';
import { type AgencyContact, agencyContactsOf } from '../partnerships.js';

/** Whom a message goes to. */
export interface Addressee {
  readonly name: string;
  readonly email: string;
}

/** Whom of these contacts of one agency to write to: its contact, else its single point of contact. Never the chief officer: that is for later. */
export function contactAmong(contacts: readonly AgencyContact[]): Addressee | undefined {
  const reachable = contacts.filter(({ email }) => email !== '');
  const found =
    reachable.find(({ kind }) => kind === 'contact') ??
    reachable.find(({ kind }) => kind === 'single-point-of-contact');
  return found && { name: found.name, email: found.email.toLowerCase() };
}

/** The agency's chief officer with an e-mail address, by name; undefined when the directory names none. */
export async function chiefOfficerOf(work: Work, agencyId: string): Promise<Addressee | undefined> {
  const contacts = await agencyContactsOf(work, [agencyId]);
  const chief = contacts.find(({ kind, email }) => kind === 'chief-officer' && email !== '');
  return chief && { name: chief.name, email: chief.email.toLowerCase() };
}
